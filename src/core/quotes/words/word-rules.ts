import type { Person, Span } from '../../types.ts';
import type { ClassOf } from './class-lookup.ts';
import type { LanguageTable } from './language-table.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './read-tokens.ts';

/** How a language's words are read otherwise than by spaces and marks. */
export type WordRules = {
	/** The form words are looked up in: simplified characters in Chinese. Keeps offsets. */
	readonly fold?: (text: string) => string;
	/** Names known beforehand that are cut out of what is written together with them. */
	readonly knownNames?: (people: readonly Person[]) => readonly string[];
	/** A lookup that knows more words than the table, whose words are `known`, by their beginnings or endings. */
	readonly extendLookup?: (known: ReadonlyMap<string, number>, table: LanguageTable) => ClassOf;
	/** Where the words of a run of letters are that are written together, in UTF-16 units of the run; null for one word. */
	readonly cut?: (run: string, lexicon: Lexicon, before: Token | undefined) => readonly Span[] | null;
	/** Reads a paragraph's tokens again, each with those beside it. */
	readonly finish?: (tokens: readonly Token[], lexicon: Lexicon) => readonly Token[];
	/** Whether a word with a capital is an initial, so that the full stop behind it ends no sentence; null: as elsewhere. */
	readonly isInitial?: (word: string) => boolean | null;
	/** Whether a sentence that a dash opens still begins behind it. */
	readonly beginsBehindDash?: boolean;
	/** Whether what stands before a word makes a noun of it: "the comment". */
	readonly makesNoun?: (before: Token) => boolean;
	/** Whether what follows an apostrophe is an ending of its own, beside "'s". */
	readonly isClitic?: (ending: string) => boolean;
	/** Whether "'s" is parted even from a word that the table has whole: "that's", but French "d'après". */
	readonly partsKnown?: boolean;
};
