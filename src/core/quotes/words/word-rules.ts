import type { Person } from '../../types.ts';
import type { Lexicon } from './lexicon.ts';

/** How a language's words are read otherwise than by spaces and marks. */
export type WordRules = {
	/** The form words are looked up in: simplified characters in Chinese. Keeps offsets. */
	readonly fold?: (text: string) => string;
	/** Names known beforehand that are cut out of what is written together with them. */
	readonly knownNames?: (people: readonly Person[]) => readonly string[];
	/** How much of a word is a word by itself, written together with the next one; 0 for none. In UTF-16 units. */
	readonly cutWord?: (word: string, lexicon: Lexicon) => number;
};
