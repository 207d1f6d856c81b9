import type { Span } from '../../types.ts';
import { pairMarks, type QuotedSpan } from './pair-marks.ts';
import { type Mark, readMarks, readMarkUse } from './read-marks.ts';
import { trimSpan } from './trim-span.ts';

/** A paragraph with the quotations that stand in it. */
export type QuotedParagraph = Span & { readonly spans: readonly QuotedSpan[] };

/** A paragraph with more marks than this is no prose: the fullest of 500 articles has 46. */
const mostMarks = 2000;

/**
 * Finds what stands between quotation marks, paragraph by paragraph.
 *
 * @returns Every paragraph of the text that is not white space, in order.
 */
export function findSpans(text: string): readonly QuotedParagraph[] {
	const use = readMarkUse(text);
	const paragraphs = findParagraphs(text).map((paragraph) => ({
		...paragraph,
		marks: readMarks(text, paragraph.start, paragraph.end, use),
	}));
	return paragraphs.map(({ start, end, marks }, index) => {
		const next = paragraphs[index + 1];
		const nextOpens = next === undefined ? null : openingFamily(next.start, next.marks[0]);
		const spans = marks.length > mostMarks ? [] : pairMarks({ text, start, end, marks, nextOpens });
		return { start, end, spans };
	});
}

function openingFamily(start: number, first: Mark | undefined): Mark['family'] | null {
	return first !== undefined && first.start === start && first.lean >= 0 ? first.family : null;
}

function findParagraphs(text: string): readonly Span[] {
	return [...text.matchAll(/[^\n\r\u2028\u2029]+/gu)]
		.map(({ 0: line, index }) => trimSpan(text, { start: index, end: index + line.length }))
		.filter(({ start, end }) => start < end);
}
