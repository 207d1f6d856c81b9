import { framedPages } from './framed-pages.ts';
import { unshadowed } from './unshadowed.ts';
import { foldLetters, type PageLetters, readPageLetters } from './walk/page-letters.ts';

/** Where words stand in a page: offsets are UTF-16, the end is exclusive. */
export type QuotePlace = {
	readonly startNode: Text;
	readonly startOffset: number;
	readonly endNode: Text;
	readonly endOffset: number;
};

/**
 * Finds quoted words in the live page, or else in its frames of the same site, for showing them to the reader. Changes
 * nothing.
 *
 * @param words - As in the article's text.
 * @param near - Words around the place meant, where there are several.
 * @returns The range from the first to the last character, in the document it is of; null when the words are not there.
 */
export function findQuoteRange(page: Document, words: string, near?: string): Range | null {
	for (const own of [page, ...framedPages(page)]) {
		const range = findRangeIn(own, words, near);
		if (range !== null) return range;
	}
	return null;
}

function findRangeIn(page: Document, words: string, near: string | undefined): Range | null {
	const place = findQuotePlace(page, words, near);
	if (place === null) return null;
	const range = unshadowed(page).createRange();
	range.setStart(place.startNode, place.startOffset);
	range.setEnd(place.endNode, place.endOffset);
	return range;
}

/**
 * Finds where quoted words stand.
 *
 * Words are compared letter by letter: case, accents, spaces, soft hyphens, kinds of quotation marks and dashes,
 * readings over characters and tags inside words make no difference. Where something stands between the words on the
 * page (an advertisement, a picture), their beginning and end are found and the place spans both.
 *
 * @param words - As in the article's text.
 * @param near - Words around the place meant: decides between several places.
 */
export function findQuotePlace(page: Document, words: string, near = ''): QuotePlace | null {
	const wanted = foldLetters(words);
	if (wanted === '') return null;
	const text = readPageLetters(page);
	const context = foldLetters(near);
	const around = context === '' ? 0 : Math.max(0, text.letters.indexOf(context));
	const at = nearest(text, wanted, around);
	return at === null ? findByEnds(text, wanted, around) : placeOf(text, at, at + wanted.length);
}

/** The occurrence of whole words that is nearest to a place, the first when there is no place. */
function nearest(text: PageLetters, wanted: string, to: number): number | null {
	let best: number | null = null;
	for (let at = text.letters.indexOf(wanted); at >= 0; at = text.letters.indexOf(wanted, at + 1)) {
		if (!isWhole(text, at, at + wanted.length)) continue;
		if (best !== null && Math.abs(at - to) >= Math.abs(best - to)) break;
		best = at;
		if (at >= to) break;
	}
	return best;
}

function isWhole({ beginsWord }: PageLetters, from: number, to: number): boolean {
	return beginsWord[from] === true && (to === beginsWord.length || beginsWord[to] === true);
}

/** Letters at either end that are looked for when the whole is not found. */
const endLength = 24;
/** How much longer than the words themselves the place may be. */
const mostStretch = 4;

function findByEnds(text: PageLetters, wanted: string, around: number): QuotePlace | null {
	if (wanted.length < endLength * 2) return null;
	const from = nearest(text, wanted.slice(0, endLength), around) ?? text.letters.indexOf(wanted.slice(0, endLength));
	if (from < 0) return null;
	const last = text.letters.indexOf(wanted.slice(-endLength), from + endLength);
	const fits = last >= 0 && last - from <= wanted.length * mostStretch;
	return fits ? placeOf(text, from, last + endLength) : null;
}

function placeOf({ nodes, nodeOf, offsetOf, lengthOf }: PageLetters, from: number, to: number): QuotePlace | null {
	const startNode = nodes[nodeOf[from] ?? -1];
	const endNode = nodes[nodeOf[to - 1] ?? -1];
	if (startNode === undefined || endNode === undefined) return null;
	const endOffset = (offsetOf[to - 1] ?? 0) + (lengthOf[to - 1] ?? 1);
	return { startNode, startOffset: offsetOf[from] ?? 0, endNode, endOffset };
}
