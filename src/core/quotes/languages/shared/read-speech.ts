import type { Span } from '../../../types.ts';
import type { QuotedParagraph } from '../../spans/find-spans.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';
import type { SpanRules } from '../../spans/span-rules.ts';
import type { Lexicon } from '../../words/lexicon.ts';

/** The pieces of a quotation whose attribution is printed inside its marks; itself where nothing is. */
export type SplitSpan = (text: string, span: QuotedSpan, lexicon: Lexicon) => readonly QuotedSpan[];

/** Speech of a paragraph that dashes set off and no marks, in order. */
export type FindSpans = (text: string, paragraph: Span, lexicon: Lexicon) => readonly QuotedSpan[];

/** Mends what was read between the marks of a paragraph. */
export type MendSpans = (text: string, paragraph: QuotedParagraph) => readonly QuotedSpan[];

/** The same reading of what stands between the marks of a paragraph that rules mend first, one after another. */
export function mended(
	read: NonNullable<SpanRules['readSpeech']>,
	...rules: readonly MendSpans[]
): NonNullable<SpanRules['readSpeech']> {
	return (text, paragraph, lexicon) => {
		const spans = rules.reduce((all, rule) => rule(text, { ...paragraph, spans: all }), paragraph.spans);
		return read(text, { ...paragraph, spans }, lexicon);
	};
}

/** Reads speech between marks without the attributions inside them, and speech behind dashes where a language has it. */
export function readSpeech(split: SplitSpan, findDashed: FindSpans = () => []): NonNullable<SpanRules['readSpeech']> {
	return (text, paragraph, lexicon) => {
		const dashed = findDashed(text, paragraph, lexicon);
		const marked = paragraph.spans.flatMap((span) => split(text, span, lexicon));
		if (dashed.length === 0) return marked;
		const outside = marked.filter((span) => !dashed.some((one) => span.start < one.end && one.start < span.end));
		return [...dashed, ...outside].sort((a, b) => a.start - b.start);
	};
}
