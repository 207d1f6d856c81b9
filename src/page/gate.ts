import { findNamed } from '../core/detect/find-leaders.ts';
import { screenNames } from '../core/detect/screen-names.ts';
import type { StoryNames } from '../core/types.ts';
import { gatherParagraphs, gatherTexts, joinPieces, type Pieces, readRawText } from './gate-body.ts';
import { gatherHeadlines, gatherLinkedData } from './gate-headlines.ts';

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
	const headlines = joinPieces(gatherHeadlines(page, [...page.getElementsByTagName('h1')]));
	const paragraphs = gatherParagraphs([...page.getElementsByTagName('p')]);
	const inHeadlines = screenNames(headlines.text, names);
	const inParagraphs = screenNames(paragraphs.text, names);
	yield;
	if (areAll(inHeadlines, inParagraphs) && (yield* namesBoth([headlines, paragraphs], names))) return true;
	if (standsInFor(headlines.text, inHeadlines, inParagraphs, names)) return true;
	// A page that says it is about one of the two, or keeps its article out of paragraphs, is looked through whole.
	if (!inHeadlines.includes(true) && paragraphs.isWhole) return false;
	return yield* isInRest(page, headlines, names);
}

/** Looks where articles are that are not in paragraphs: in linked data and in any text of the page. */
function* isInRest(page: Document, headlines: Pieces, names: StoryNames): Generator<void, boolean, void> {
	yield;
	const data = joinPieces(gatherLinkedData(page, names));
	yield;
	const mayBeIn = screenNames(headlines.text + data.text + readRawText(page), names);
	if (mayBeIn.includes(false)) return false;
	yield;
	return yield* namesBoth([headlines, data, ...(yield* gatherTexts(page))], names);
}

function areAll(some: readonly boolean[], others: readonly boolean[]): boolean {
	return some.every((one, index) => one || others[index]);
}

/** Names that end in "s" are let through: telling a verb from a genitive is full detection's work. */
function* namesBoth(pieces: readonly Pieces[], names: StoryNames): Generator<void, boolean, void> {
	let missing: readonly number[] = names.leaders.map((_, leader) => leader);
	for (const { text, ends, isOwn } of pieces) {
		const found = findNamed(text, names, missing, (start) => isOwn(pieceAt(ends, start)));
		missing = missing.filter((leader) => !found.includes(leader));
		if (missing.length === 0) return true;
		yield;
	}
	return false;
}

/** The number of the piece in which a place stands. */
function pieceAt(ends: readonly number[], start: number): number {
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ends[middle] ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whether one leader is named on the page, and the headline names the place that stands for the other. */
function standsInFor(
	headlines: string,
	inHeadlines: readonly boolean[],
	inParagraphs: readonly boolean[],
	{ leaders }: StoryNames,
): boolean {
	const small = headlines.toLowerCase();
	return leaders.some(({ standIns }, leader) => {
		const isOtherNamed = leaders.some((_, other) => other !== leader && (inHeadlines[other] || inParagraphs[other]));
		return isOtherNamed && standIns.some((word) => small.includes(word));
	});
}
