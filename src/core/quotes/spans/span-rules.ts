import type { Frame, FrameQuote } from '../article-frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { QuotedParagraph } from './find-spans.ts';
import type { QuotedSpan } from './pair-marks.ts';

/** What a language prints as speech, and what between marks that is none. */
export type SpanRules = {
	/** The speech of a paragraph, in order, of what stands between its marks and otherwise; the former where absent. */
	readonly readSpeech?: (text: string, paragraph: QuotedParagraph, lexicon: Lexicon) => readonly QuotedSpan[];
	/** Whether a quoted stretch is a name or heading, whatever the fitted weights say. */
	readonly isNoSpeech?: (frame: Frame, quote: FrameQuote) => boolean;
	/** The log-odds from which a stretch is speech; null for the usual ones. */
	readonly leastSpeech?: (frame: Frame, quote: FrameQuote) => number | null;
};
