import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import type { Candidate } from './mention.ts';
import type { Scan } from './scan-phrase.ts';

/** How a language names and describes people. */
export type MentionRules = {
	/** Finds every mention of a paragraph, in a language that no capitals and phrases show them in. */
	readonly findMentions?: (scan: Scan) => readonly Candidate[];
	/** Full names that an article introduces, looked for before its mentions. */
	readonly collectNames?: (
		text: string,
		paragraphs: readonly (readonly Token[])[],
		lexicon: Lexicon,
	) => ReadonlySet<string>;
	/** The parts of a name of one word that it may be shortened to: 王 of 王建国. */
	readonly partsOfName?: (name: string) => readonly string[];
};
