// What differences are found among articles of the same days, for a person to judge.
import { findDifferences } from '../../src/core/difference/find-differences.ts';
import { readClaims } from '../../src/core/difference/read-claims.ts';
import { findQuotes } from '../../src/core/quotes/find-quotes.ts';
import { people } from '../../src/data/story/people.ts';

/** Days between two articles that are held against each other. */
const nearDays = 5;
const millisecondsOfADay = 86_400_000;

/** @param {readonly { id: string, text: string, date: string }[]} articles - In English. */
export function compareArticles(articles) {
	// The first round compiles.
	const rounds = Array.from({ length: 3 }, () => readAll(articles));
	const { facts, read, quoting, claiming } = rounds.at(-1);
	const claims = read.reduce((sum, source) => sum + source.claims.length, 0);
	const pairs = read.flatMap((a, at) => read.slice(at + 1).flatMap((b) => (isNear(a, b) ? [[a, b]] : [])));
	const shown = pairs.flatMap(([a, b]) => findDifferences(a, [b], people));
	return { articles: facts.length, claims, quoting, claiming, pairs: pairs.length, shown };
}

/** Facts and claims of all articles, and the processor time, in milliseconds, of finding quotes and of reading claims. */
function readAll(articles) {
	const quotingFrom = process.cpuUsage();
	const facts = articles.map(({ id, text, date }) => {
		const quotes = findQuotes({ text, title: '', language: 'en', publishedAt: date }, people);
		const quoted = quotes.map(({ span }) => span);
		return { sourceId: id, text, language: 'en', publishedAt: date, quoted, isDigest: false };
	});
	const quoting = process.cpuUsage(quotingFrom).user / 1000;
	const claimingFrom = process.cpuUsage();
	const read = facts.map((fact) => readClaims(fact, people));
	return { facts, read, quoting, claiming: process.cpuUsage(claimingFrom).user / 1000 };
}

function isNear(a, b) {
	return Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) <= nearDays * millisecondsOfADay;
}
