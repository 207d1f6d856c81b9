import type { Token } from '../words/read-tokens.ts';
import type { Scan } from './scan-phrase.ts';

/** Which words of a language stand in one noun phrase with each other. */
export type PhraseRules = {
	/** Whether a word cannot go on with the phrase before it. */
	readonly breaksPhrase?: (scan: Scan, at: number) => boolean;
	/** Whether a role in small letters begins another phrase than the one that begins at `start`. */
	readonly beginsAnew?: (scan: Scan, start: number, at: number) => boolean;
	/** Whether a word joins the parts of a name or parts two names; null where the language says nothing of it. */
	readonly joinsName?: (scan: Scan, at: number) => boolean | null;
	/** Whether a capital is part of a name, whatever word it is elsewhere. */
	readonly isNamePart?: (scan: Scan, at: number) => boolean;
	/** Whether a word goes on, in a script without capitals. */
	readonly continuesUncased?: (scan: Scan, start: number, at: number) => boolean;
	/** Whether a plain word may stand between a name, or a noun for a speaker, and such a noun behind it. */
	readonly mayPrecedeNoun?: (word: string, behindNoun: boolean) => boolean;
	/** Whether an unknown capital at the start of a sentence is a name; else what stands behind it tells. */
	readonly opensWithName?: (scan: Scan, at: number) => boolean;
	/** Whether a word that opens a sentence and ends like a participle or adverb is a name. */
	readonly opensLikeVerb?: (tokens: readonly Token[], at: number) => boolean;
	/** Whether determiners stand for somebody by themselves, from one token to another: "another said". */
	readonly standsAlone?: (scan: Scan, at: number, end: number) => boolean;
	/** Behind the agency that opens a paragraph; 0 for none. */
	readonly agencyEnd?: (text: string, tokens: readonly Token[]) => number;
};
