import type { Person } from '../../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import type { Candidate, Gender } from './mention.ts';
import type { NameRun, Run } from './name-in-phrase.ts';
import type { Scan } from './scan-phrase.ts';

/** Where a language's names begin and end in a noun phrase, and what goes with them. */
export type NameRules = {
	/** The run of words that may hold a name where no capital shows one; null for none. */
	readonly uncasedRun?: (scan: Scan, start: number, end: number) => Run | null;
	/** Where a run of capitals ends that goes on in small letters. */
	readonly runEnd?: (scan: Scan, run: Run, end: number) => number;
	/** What a run of capitals names as a whole, null for nobody; undefined where it is looked into. */
	readonly wholeName?: (scan: Scan, start: number, run: Run) => NameRun | null | undefined;
	/** Whether a role that ends a run of capitals is a surname. */
	readonly isSurname?: (scan: Scan, run: Run, title: number) => boolean;
	/** Classes of a word before a name that show a person, beside nouns for speakers. */
	readonly personBefore?: number;
	/** Classes beside roles that are none of a name in a run of capitals: "Balıkçı Halit Demirbaş". */
	readonly rolesInRun?: number;
	/** The run without what stands before the name in it; `given` is its first name, -1 for none. */
	readonly narrowRun?: (scan: Scan, start: number, run: Run, given: number) => Run;
	/** A name without what is printed around it: a role before, letters behind. */
	readonly trimName?: (scan: Scan, run: Run) => Run;
	/** Whether a word before a first name is another one. */
	readonly isGivenToo?: (token: Token) => boolean;
	/** Whether the word before a known surname makes it somebody else's than the person's who goes by it. */
	readonly isOthersFirst?: (scan: Scan, at: number, person: Person) => boolean;
	/** Where the role ends that stands behind a name, at a token; the token itself for none. */
	readonly endOfRole?: (tokens: readonly Token[], from: number) => number;
	/** The mention of a place that a name is of, where its words are like a person's; null for none. */
	readonly placeAt?: (scan: Scan, at: number, run: NameRun) => Candidate | null;
	/** Whether names and texts are told by their words alone: no capitals. */
	readonly uncased?: boolean;
	/** From where the words of a mention tell a gender: all do where this is absent, none where it is behind the name. */
	readonly genderFrom?: (scan: Scan, at: number, run: Run) => number;
	/** The gender that a role tells by its article or ending. */
	readonly genderOfRole?: (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon) => Gender | null;
	/** The gender that a name tells which no list has. */
	readonly genderOfName?: (words: readonly Token[], beside: readonly (Token | undefined)[]) => Gender | null;
	/** The parts of a name of one word that it may be shortened to: 王 of 王建国. */
	readonly partsOfName?: (name: string) => readonly string[];
};
