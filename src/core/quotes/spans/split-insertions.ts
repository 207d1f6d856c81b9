import type { Lexicon } from '../words/lexicon.ts';
import { reportingVerb } from '../words/word-class.ts';
import type { QuotedSpan } from './pair-marks.ts';

/** A dash, words of the article, and a dash again or the end: "…, — said Doe. — …". */
const dashed = /([,.!?…])\s[—–]\s([^—–«»„“”"]{3,160}?)(?:[.,]\s[—–]\s|$)/gu;

/** How many words after the dash the reporting verb stands at most. */
const verbReach = 3;

/**
 * Splits a quotation whose marks go around the cue too, as Russian, Ukrainian and Polish print it.
 *
 * @returns The pieces of speech, the words of the article between them left out; the quotation itself when nothing is inserted.
 */
export function splitInsertions(span: QuotedSpan, text: string, lexicon: Lexicon): readonly QuotedSpan[] {
	if (lexicon.language === 'en') return [span];
	const words = text.slice(span.start, span.end);
	const pieces: QuotedSpan[] = [];
	let start = span.start;
	for (const found of words.matchAll(dashed)) {
		if (!reports(found[2] ?? '', lexicon)) continue;
		const end = span.start + found.index + (found[1]?.length ?? 0);
		pieces.push({ ...span, start, end, marks: [pieces.length === 0 ? span.marks[0] : '', ''] });
		start = span.start + found.index + found[0].length;
	}
	if (pieces.length === 0) return [span];
	return start < span.end ? [...pieces, { ...span, start, marks: ['', span.marks[1]] }] : pieces;
}

function reports(inserted: string, { classOf }: Lexicon): boolean {
	const first = inserted.toLowerCase().split(/\s+/u).slice(0, verbReach);
	return first.some((word) => (classOf(word) & reportingVerb) !== 0);
}
