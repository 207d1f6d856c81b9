import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import type { Entity } from './link-entities.ts';
import type { Candidate } from './mention.ts';
import type { PeopleIndex } from './people-index.ts';
import type { Scan } from './scan-phrase.ts';

/** Whether a mention is marked as the subject of its sentence, as no subject (whom somebody told, met or quoted), or as whose words are printed. */
export type Case = 'subject' | 'oblique' | 'source' | null;

/** What is looked up to tell the case of a mention. */
export type CaseReading = {
	readonly tokens: readonly Token[];
	readonly lexicon: Lexicon;
	readonly people: PeopleIndex;
};

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
	/** The case of a mention, by what stands beside it; `next` is the mention behind it. */
	readonly caseOf?: (
		reading: CaseReading,
		candidate: Candidate,
		entity: Entity | null,
		next: Candidate | undefined,
	) => Case;
	/** Whether a mention that was found is none. */
	readonly isNobody?: (scan: Scan, mention: Candidate) => boolean;
	/** Where the role ends that stands behind a name, at a token; the token itself for none. */
	readonly endOfRole?: (tokens: readonly Token[], from: number) => number;
	/** The parts of a name of one word that it may be shortened to: 王 of 王建国. */
	readonly partsOfName?: (name: string) => readonly string[];
};
