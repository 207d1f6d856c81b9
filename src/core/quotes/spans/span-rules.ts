import type { Span } from '../../types.ts';
import type { Frame, FrameQuote } from '../article-frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { QuotedSpan } from './pair-marks.ts';

/** What a language prints as speech, and what between marks that is none. */
export type SpanRules = {
	/** Speech of a paragraph that dashes set off and no marks, in order. */
	readonly findDashSpeech?: (text: string, paragraph: Span, lexicon: Lexicon) => readonly QuotedSpan[];
	/** The pieces of a quotation whose attribution is printed inside its marks; itself where nothing is. */
	readonly splitInsertions?: (text: string, span: QuotedSpan, lexicon: Lexicon) => readonly QuotedSpan[];
	/** Whether a quoted stretch is a name or heading, whatever the fitted weights say. */
	readonly isNoSpeech?: (frame: Frame, quote: FrameQuote) => boolean;
	/** The log-odds from which a stretch is speech; null for the usual ones. */
	readonly leastSpeech?: (frame: Frame, quote: FrameQuote) => number | null;
};
