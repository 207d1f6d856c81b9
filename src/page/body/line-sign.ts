import type { ToldTest } from './told-sentences.ts';

/** What a short line beside an article is, by what it says. */
export type LineKind =
	| 'read more'
	| 'newsletter'
	| 'paywall'
	| 'advertisement'
	| 'control'
	| 'byline'
	| 'date'
	| 'credit'
	| 'photo credit'
	| 'correction'
	| 'note'
	| 'biography'
	| 'consent'
	| 'copyright'
	| 'tags'
	| 'address';

/**
 * One kind of line and how to know it.
 *
 * Phrases are separated by "|", in lower case with straight apostrophes. They are looked up, not compiled: a regular
 * expression of as many alternatives costs more to compile than a whole page to read.
 */
export type LineSign = {
	readonly kind: LineKind;
	/** Characters; a longer block is no label but a sentence of an article. */
	readonly longest: number;
	/** The line begins with one of these, and the word ends there. */
	readonly begins?: string;
	/** Tells the sentences of articles that begin so; without it none does. */
	readonly told?: ToldTest;
	/** The line holds one of these anywhere. */
	readonly holds?: string;
	/** The line is one of these and nothing else. */
	readonly is?: string;
	/** What phrases cannot say; tried last. */
	readonly test?: (text: string) => boolean;
	/** The same as a pattern; short. */
	readonly pattern?: RegExp;
	/** One of these must be in the text, in this case, before test or pattern is tried. */
	readonly needs?: string;
};
