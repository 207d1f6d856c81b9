import type { Frame, FrameQuote } from '../article-frame.ts';

/** What a language prints between quotation marks. */
export type SpanRules = {
	/** Whether what stands beside a quoted stretch shows that it is a name or inscription. */
	readonly isNameBeside?: (frame: Frame, quote: FrameQuote) => boolean;
	/** Whether a short stretch is a sentence by its signs. */
	readonly isPredicate?: (words: string) => boolean;
};
