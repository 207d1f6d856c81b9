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
	const paragraphElements: Element[] = [];
	const headings: Element[] = [];
	// One query, as each is a walk over the whole page.
	for (const element of page.querySelectorAll('p,h1')) {
		(element.tagName === 'P' ? paragraphElements : headings).push(element);
	}
	const headlines = joinPieces(gatherHeadlines(page, headings));
	const paragraphs = gatherParagraphs(paragraphElements);
	const inHeadlines = screenNames(headlines.text, names);
	const inParagraphs = screenNames(paragraphs.text, names);
	if (areAll(inHeadlines, inParagraphs) && namesBoth([headlines, paragraphs], names)) return true;
	if (standsInFor(headlines.text, inHeadlines, inParagraphs, names)) return true;
	// A page that says it is about one of the two, or keeps its article out of paragraphs, is looked through whole.
	if (!inHeadlines.includes(true) && paragraphs.isWhole) return false;
	return isInRest(page, headlines, names);
}

/** Looks where articles are that are not in paragraphs: in linked data and in any text of the page. */
function isInRest(page: Document, headlines: Pieces, names: StoryNames): boolean {
	const data = joinPieces(gatherLinkedData(page, names));
	const mayBeIn = screenNames(headlines.text + data.text + readRawText(page), names);
	return !mayBeIn.includes(false) && namesBoth([headlines, data, gatherTexts(page)], names);
}

function areAll(some: readonly boolean[], others: readonly boolean[]): boolean {
	return some.every((one, index) => one || others[index]);
}

/** Names that end in "s" are let through: telling a verb from a genitive is full detection's work. */
function namesBoth(pieces: readonly Pieces[], names: StoryNames): boolean {
	let missing: readonly number[] = names.leaders.map((_, leader) => leader);
	for (const { text, ends, isOwn } of pieces) {
		const found = findNamed(text, names, missing, (start) => isOwn(pieceAt(ends, start)));
		missing = missing.filter((leader) => !found.includes(leader));
		if (missing.length === 0) return true;
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
