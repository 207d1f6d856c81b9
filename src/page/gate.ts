import { findNamed } from '../core/detect/find-leaders.ts';
import { canName, narrowNames } from '../core/detect/narrow-names.ts';
import type { Leader, StoryNames } from '../core/types.ts';
import {
	gatherParagraphs,
	gatherTexts,
	innerParts,
	joinPieces,
	type Pieces,
	paragraphText,
	readRawText,
} from './gate-body.ts';
import { gatherHeadlines, gatherLinkedData } from './gate-headlines.ts';
import { unshadowed } from './unshadowed.ts';

/**
 * Whether a page may be coverage: both leaders are named where its article stands, or one of them is and words that
 * stand for the other are in the headline.
 *
 * Works on the live document without a clone and asks for no layout. Lets through what full detection would grade and
 * stops nearly all else: names in navigation, rails, comments and embedded data do not count.
 */
export function isCandidate(page: Document, names: StoryNames): boolean {
	const steps = gateSteps(page, names);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** {@link isCandidate} in steps of a few milliseconds, so that a page that is long stays free to answer its reader. */
export function* gateSteps(page: Document, names: StoryNames): Generator<void, boolean, void> {
	const own = unshadowed(page);
	const headlines = joinPieces(gatherHeadlines(own, [...own.getElementsByTagName('h1')]), names);
	const paragraphs = gatherParagraphs([...own.getElementsByTagName('p')], names);
	yield;
	if (areNamed([headlines, paragraphs]) || standsInFor(headlines, paragraphs, names)) return true;
	// A page that says it is about one of the two, or keeps its article out of paragraphs, is looked through whole.
	if (paragraphs.isWhole && !both.some((leader) => canName(headlines.names, leader))) return false;
	yield;
	return yield* isInRest(page, headlines, names);
}

/** The places of the two in their story. */
const both: readonly number[] = [0, 1];

/** Looks where articles are that are not in paragraphs: in linked data and in any text of the page. */
function* isInRest(page: Document, headlines: Pieces, names: StoryNames): Generator<void, boolean, void> {
	const data = joinPieces(gatherLinkedData(unshadowed(page), names), names);
	let missing = missingIn(data, missingIn(headlines, both));
	yield;
	const parts = partsOf(page);
	const inPage = narrowNames(parts.map(({ raw }) => raw).join(), onlyOf(names, missing));
	if (!missing.every((leader) => canName(inPage, leader))) return false;
	yield;
	for (const { part } of parts) {
		for (const pieces of gatherTexts(page, part, inPage)) {
			missing = missingIn(pieces, missing);
			if (missing.length === 0) return true;
			yield;
		}
	}
	return false;
}

/** The parts of a page that may hold its article, each with its text: the page itself, and what it hides inside. */
function partsOf(page: Document): readonly { readonly part: ParentNode; readonly raw: string }[] {
	const { body } = unshadowed(page);
	const own = { part: body ?? page, raw: body === null ? '' : readRawText(body) };
	if (own.raw.length >= paragraphText) return [own];
	return [own, ...innerParts(page).map((part) => ({ part, raw: readRawText(part) }))];
}

/** The names without the forms of leaders that are found already: a page's text is long. */
function onlyOf(names: StoryNames, missing: readonly number[]): StoryNames {
	const keep = (leader: Leader, index: number) => (missing.includes(index) ? leader : { ...leader, forms: [] });
	const [first, second] = names.leaders;
	return { ...names, leaders: [keep(first, 0), keep(second, 1)] };
}

function areNamed(all: readonly Pieces[]): boolean {
	if (!both.every((leader) => all.some(({ names }) => canName(names, leader)))) return false;
	return all.reduce((missing, pieces) => missingIn(pieces, missing), both).length === 0;
}

/**
 * The leaders a text does not name where it is the article's own, of those that were missing before.
 *
 * Names that end in "s" are let through: telling a verb from a genitive is full detection's work.
 */
function missingIn({ text, names, isOwn }: Pieces, missing: readonly number[]): readonly number[] {
	const wanted = missing.filter((leader) => canName(names, leader));
	if (wanted.length === 0) return missing;
	const found = findNamed(text, names, wanted, isOwn);
	return missing.filter((leader) => !found.includes(leader));
}

/** Whether one leader is named on the page, and the headline names the place that stands for the other. */
function standsInFor(headlines: Pieces, paragraphs: Pieces, { leaders }: StoryNames): boolean {
	const small = headlines.text.toLowerCase();
	return leaders.some(({ standIns }, leader) => {
		const other = 1 - leader;
		const isOtherNamed = canName(headlines.names, other) || canName(paragraphs.names, other);
		return isOtherNamed && standIns.some((word) => small.includes(word));
	});
}
