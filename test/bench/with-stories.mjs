// What is found among articles of one event that differ in places known before.
import { findDifferences } from '../../src/core/difference/find-differences.ts';
import { readClaims } from '../../src/core/difference/read-claims.ts';
import { findQuotes } from '../../src/core/quotes/find-quotes.ts';
import { people } from '../../src/data/story/people.ts';

/**
 * One story's file: articles under `=== id | language | day | headline`, and under `=== planted` a line for each
 * difference, `what | id: words | id: words || id: words`, those before `||` telling it one way, those after it another.
 *
 * @param {string} text
 */
export function parseStory(text) {
	const parts = text.split(/^=== /mu).slice(1);
	const blocks = parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]);
	const articles = blocks.slice(0, -1).map(([head, body]) => {
		const [id, language, date, title] = head.split(' | ');
		return { id, language, date, title, text: body };
	});
	const planted = (blocks.at(-1)?.[1] ?? '').split('\n').filter((line) => line.includes('||'));
	return { articles, planted: planted.map(parsePlanted) };
}

function parsePlanted(line) {
	const [first, second] = line.split(' || ');
	const [what, ...ones] = first.split(' | ');
	return { what, ones: ones.map(parseSide), others: second.split(' | ').map(parseSide) };
}

function parseSide(side) {
	const at = side.indexOf(': ');
	return { id: side.slice(0, at).trim(), words: side.slice(at + 2).trim() };
}

/** Everything shown among a story's articles, each pair once, with whether it was planted; and what was not found. */
export function judgeStory({ articles, planted }) {
	const read = articles.map(toClaims);
	const shown = read.flatMap((own) => findDifferences(own, read, people)).flatMap(toPairs);
	const pairs = [
		...new Map(
			shown.map((pair) => [
				pair
					.map(({ id, figure }) => `${id} ${figure}`)
					.sort()
					.join(),
				pair,
			]),
		).values(),
	];
	const judged = pairs.map((pair) => ({ pair, plant: planted.find((plant) => isPlant(plant, pair)) }));
	return { judged, missed: planted.filter((plant) => judged.every((one) => one.plant !== plant)) };
}

function toClaims({ id, language, date, title, text }) {
	const quoted = findQuotes({ text, title, language, publishedAt: date }, people).map(({ span }) => span);
	return readClaims({ sourceId: id, text, title, language, publishedAt: date, quoted, isDigest: false }, people);
}

/** The page's own side beside each of the others; a side's words are those of the first source that tells it so. */
function toPairs({ sides: [own, ...others] }) {
	return others.map((other) => [own, other].map(({ figure, sourceIds: [id] }) => ({ id, figure })));
}

function isPlant({ ones, others }, [a, b]) {
	return (isTold(ones, a) && isTold(others, b)) || (isTold(ones, b) && isTold(others, a));
}

function isTold(sides, { id, figure }) {
	const printed = figure.toLowerCase();
	return sides.some(({ id: known, words }) => {
		const told = words.toLowerCase();
		return known === id && (told.includes(printed) || printed.includes(told));
	});
}
