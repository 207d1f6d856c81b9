import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import type { Precedent } from './describe-quote.ts';

/** How a language's sentences tell who speaks. */
export type SpeakerRules = {
	/** Who says a quotation by the grammar of its sentence, asked before any ranking; null where that does not tell. */
	readonly choose?: (frame: Frame, quote: FrameQuote, before: Precedent | null) => Speaker | null;
	/** Whom a pronoun stands for; null for nobody. */
	readonly resolvePronoun?: (
		frame: Frame,
		all: readonly Speaker[],
		pronoun: Speaker,
		before: Precedent | null,
	) => Speaker | null;
	/** A mark that opens what is said, as "that" does, behind a verb that reports. */
	readonly thatMark?: string;
};
