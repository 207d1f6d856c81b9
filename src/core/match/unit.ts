import type { Word } from '../text/words.ts';
import type { Span } from '../types.ts';
import type { Concept } from './concept.ts';
import type { Marks } from './unit-marks.ts';

/** The smallest piece of a statement that another statement can share: a word, a known phrase, a sign, a number. */
export type Unit = Span & {
	/** The same for forms of one word. */
	readonly key: string;
	readonly concepts: readonly Concept[];
	/** The ideas that a phrase is made of: "peace treaty" meets "treaty" where another language parts the two. */
	readonly parts: readonly Concept[];
	/** Consonants of a capitalised word that is no known idea, the same in every spelling; empty for other words. */
	readonly name: string;
	/** How other languages spell the word, where they have it in common; empty for one with an idea, and in other scripts. */
	readonly root: string;
	/** Whether it turns round what is said. */
	readonly denies: boolean;
	/** Whether another language would say it in a way that can be recognised: an idea, a name, a number. */
	readonly isTranslatable: boolean;
	/** Whether it says who, where or when by name, or how many: another in its place is another matter. */
	readonly pinned: 'name' | 'number' | null;
	/** What units alike are found by. */
	readonly marks: Marks;
	/** Information: about 1 for a word that tells something, near 0 for one that only ties others together. */
	readonly weight: number;
	/** Number of the sentence it stands in, from 0. */
	readonly sentence: number;
	/** Words it is made of. */
	readonly words: number;
};

/** A statement's text, ready to be compared. */
export type Comparable = {
	/** Those of the text, with contractions parted. */
	readonly words: readonly Word[];
	readonly units: readonly Unit[];
	readonly language: string;
	/** Sum of the units' weights. */
	readonly information: number;
	/** Number of the words that the units are made of. */
	readonly size: number;
	/** Whether it ends with an exclamation mark. */
	readonly exclaims: boolean;
};
