import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import type { AppositionRules } from './find-appositions.ts';
import type { Declension, Entity } from './link-entities.ts';
import type { Candidate } from './mention.ts';
import type { NameRun } from './name-in-phrase.ts';
import type { NameRules } from './name-rules.ts';
import type { DeclinedNames, PeopleIndex } from './people-index.ts';
import type { PhraseRules } from './phrase-rules.ts';
import type { Scan } from './scan-phrase.ts';

/** Whether a mention is marked as the subject of its sentence, as no subject (whom somebody told, met or quoted), or as whose words are printed. */
export type Case = 'subject' | 'oblique' | 'source' | null;

/** What is looked up to tell the case of a mention. */
export type CaseReading = {
	readonly tokens: readonly Token[];
	readonly lexicon: Lexicon;
	readonly people: PeopleIndex;
};

/** An article before its mentions are found. */
export type WordsOfArticle = {
	readonly text: string;
	readonly paragraphs: readonly (readonly Token[])[];
	readonly lexicon: Lexicon;
};

/** Finds the mentions of each paragraph of an article that introduces some full names. */
export type ReadMentions = (names: ReadonlySet<string>) => readonly (readonly Candidate[])[];

/** A paragraph's mentions, and who each is. */
export type LinkedParagraph = {
	readonly tokens: readonly Token[];
	readonly candidates: readonly Candidate[];
	readonly entities: readonly (Entity | null)[];
};

/** How a language names and describes people. */
export type MentionRules = PhraseRules &
	NameRules & {
		/** Finds every mention of a paragraph, in a language that no capitals and phrases show them in. */
		readonly findMentions?: (scan: Scan) => readonly Candidate[];
		/**
		 * Full names that an article introduces, looked for before its mentions.
		 *
		 * @param read - Finds the mentions of each paragraph by names that are known already.
		 */
		readonly collectNames?: (article: WordsOfArticle, read: ReadMentions) => ReadonlySet<string>;
		/** The mention that begins at a token before any phrase is looked for; null for none, undefined: a phrase is. */
		readonly mentionAt?: (scan: Scan, at: number) => Candidate | null | undefined;
		/** A role with its name, where a phrase begins at one token and ends at another; null for none. */
		readonly roleAt?: (scan: Scan, at: number, end: number) => Candidate | null;
		/** A name that begins at a token where no capital and no role shows it. */
		readonly nameAt?: (scan: Scan, at: number) => NameRun | null;
		/** Where a subject ends that nothing shows but the verb before it; -1 for none. */
		readonly subjectEnd?: (scan: Scan, at: number) => number;
		/** The name behind a role that ends before a token, its complement between; null for none. */
		readonly nameBehindRole?: (scan: Scan, at: number) => NameRun | null;
		/** Where a role begins with its adjectives, in a phrase that begins at `at`. */
		readonly roleStart?: (scan: Scan, at: number, role: number) => number;
		/** Where a description ends whose noun no list has, its article at `at`; -1 for none. */
		readonly unknownEnd?: (scan: Scan, at: number, start: number, end: number) => number;
		/** Where a description ends that a name is only part of; -1 where the named is meant. */
		readonly descriptionEnd?: (scan: Scan, at: number, start: number, name: NameRun) => number;
		/** Where the mention of a name begins, its article at `at`. */
		readonly mentionStart?: (scan: Scan, at: number, start: number, name: NameRun) => number;
		/** Whether what stands behind an office's title makes it somebody else's: "il vicepremier ucraino". */
		readonly isOthersOffice?: (scan: Scan, at: number) => boolean;
		/** Whether a word begins the title of an office that is no role, place or organisation. */
		readonly beginsOffice?: (scan: Scan, word: Token) => boolean;
		/** The case of a mention, by what stands beside it; `next` is the mention behind it. */
		readonly caseOf?: (
			reading: CaseReading,
			candidate: Candidate,
			entity: Entity | null,
			next: Candidate | undefined,
		) => Case;
		/** Sets the gender of whom a paragraph names where only a pronoun tells it; `sure` are those of whom another word does. */
		readonly tellGenders?: (paragraph: LinkedParagraph, lexicon: Lexicon, sure: Set<Entity>) => void;
		/** Whether a noun beside a name shows that it is a person's. */
		readonly nounShowsPerson?: boolean;
		/** How names known beforehand are found in other cases, where the table of words lists endings. */
		readonly declinedNames?: DeclinedNames;
		/** How names are declined, where they are. */
		readonly declension?: Declension;
		/** The words of a full name that its bearer may be called by beside the last and its parts; absent where nobody has two surnames. */
		readonly surnamesIn?: (words: readonly string[]) => readonly string[];
		/**
		 * Who a name of one word means, where its place among those of the article tells no more than in English.
		 *
		 * @param ofSurname - Those who have it as a surname.
		 * @param ofFirst - Those who have it as a first name.
		 */
		readonly bearerOf?: (
			candidate: Candidate,
			ofSurname: readonly Entity[] | undefined,
			ofFirst: readonly Entity[] | undefined,
		) => Entity | undefined;
		/** How a description beside a name is told to be of somebody else. */
		readonly appositions?: AppositionRules;
		/** Whether a mention is only part of another: of the role before it, or of the relative clause it opens. */
		readonly isPart?: (
			tokens: readonly Token[],
			mention: Candidate,
			before: Candidate | undefined,
			after: Candidate | undefined,
		) => boolean;
		/** Whether a mention that was found is none. */
		readonly isNobody?: (scan: Scan, mention: Candidate) => boolean;
	};
