import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';
import type { SpanRules } from '../../spans/span-rules.ts';
import type { Lexicon } from '../../words/lexicon.ts';

/** The pieces of a quotation whose attribution is printed inside its marks; itself where nothing is. */
export type SplitSpan = (text: string, span: QuotedSpan, lexicon: Lexicon) => readonly QuotedSpan[];

/** Speech of a paragraph that dashes set off and no marks, in order. */
export type FindSpans = (text: string, paragraph: Span, lexicon: Lexicon) => readonly QuotedSpan[];

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
