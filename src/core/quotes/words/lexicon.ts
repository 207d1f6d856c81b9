import { readAbbreviations } from '../../text/read-abbreviations.ts';
import type { Person } from '../../types.ts';
import type { Grammar, Language } from '../language.ts';
import { readClasses, toClassOf, wordsOf } from './class-lookup.ts';
import type { LanguageTable } from './language-table.ts';

/** The words of one language, ready to be looked up. */
export type Lexicon = {
	readonly language: string;
	readonly grammar: Grammar;
	/** The words as the language's pack has them. */
	readonly table: LanguageTable;
	/** The classes of a word in lower case; 0 for none. */
	readonly classOf: (word: string) => number;
	/** The outline sign of a small word, where it has its own. */
	readonly signs: ReadonlyMap<string, string>;
	/** After these a full stop ends no sentence. */
	readonly abbreviations: ReadonlySet<string>;
	readonly elisions: ReadonlySet<string>;
	readonly prefixes: readonly string[];
	readonly endings: ReadonlySet<string>;
	readonly common: ReadonlySet<string> | null;
	readonly plainNouns: ReadonlySet<string>;
	readonly verbFinal: ReadonlySet<string> | null;
	readonly subjectMarks: ReadonlySet<string>;
	readonly obliqueMarks: ReadonlySet<string>;
	readonly feminineVerb: readonly string[];
	readonly verbEndings: readonly string[];
	readonly obliqueEndings: readonly string[];
	readonly baseEndings: readonly string[];
	readonly pluralVerb: readonly string[];
	readonly inPrepositions: ReadonlySet<string>;
	readonly cites: ReadonlySet<string>;
	readonly byPhrases: ReadonlySet<string>;
	/** Finds a pronoun hung on a verb; its first group is the pronoun. */
	readonly inverted: RegExp | null;
	readonly proDrop: boolean;
	/** Days from Monday, 0 to 6; months from January, 0 to 11; how many days ago; by word. */
	readonly weekdays: ReadonlyMap<string, number>;
	readonly months: ReadonlyMap<string, number>;
	readonly daysAgo: ReadonlyMap<string, number>;
	readonly relay: ReadonlySet<string>;
	readonly plain: ReadonlySet<string>;
	readonly surnames: ReadonlySet<string>;
	readonly organisationEndings: readonly string[];
	readonly foreignSigns: ReadonlySet<string>;
	/** Longest word to cut unspaced text by, in UTF-16 units. */
	readonly longestWord: number;
	/** Whether text can be cut at this word; as `fold` has it. */
	readonly has: (word: string) => boolean;
	/** The form words are looked up in: simplified characters in Chinese. */
	readonly fold: (text: string) => string;
};

/** Builds the lexicon of a language from its table, with the names known beforehand that are cut out whole. */
export function toLexicon({ key, table, abbreviations, grammar }: Language, people: readonly Person[]): Lexicon {
	const { fold = asPrinted, knownNames = none } = grammar.words ?? {};
	const { exact, stems } = readClasses(table, fold);
	for (const name of [...knownNames(people), ...wordsOf(table.plain)].map(fold))
		if (!exact.has(name)) exact.set(name, 0);
	const classOf = toClassOf({ exact, stems }, table, grammar.words ?? {});
	return {
		language: key,
		table,
		grammar: { words: {}, mentions: {}, spans: {}, speakers: {}, occasions: {}, ...grammar },
		classOf: fold === asPrinted ? classOf : (word) => classOf(fold(word)),
		inverted: table.inverted === undefined ? null : new RegExp(`-(?:t-)?(${wordsOf(table.inverted).join('|')})$`, 'iu'),
		subjectMarks: new Set(wordsOf(table.subjectMarks)),
		obliqueMarks: new Set(wordsOf(table.obliqueMarks)),
		feminineVerb: wordsOf(table.feminineVerb),
		verbEndings: wordsOf(table.verbEndings),
		obliqueEndings: wordsOf(table.obliqueEndings),
		baseEndings: wordsOf(table.baseEndings),
		pluralVerb: wordsOf(table.pluralVerb),
		inPrepositions: new Set(wordsOf(table.inPrepositions)),
		cites: new Set(wordsOf(table.cite)),
		byPhrases: new Set(wordsOf(table.byPhrase)),
		signs: readSigns(table.signs),
		abbreviations: readAbbreviations(abbreviations),
		elisions: new Set(wordsOf(table.elisions)),
		prefixes: wordsOf(table.prefixes),
		endings: new Set(['', ...wordsOf(table.endings)]),
		common: setOrNull(table.common),
		plainNouns: new Set(wordsOf(table.plainNoun)),
		verbFinal: setOrNull(table.verbFinal),
		proDrop: table.proDrop !== undefined,
		weekdays: numbered(table.weekdays),
		months: numbered(table.months),
		daysAgo: numbered(`${table.today ?? ''}|${table.yesterday ?? ''}`),
		relay: new Set(wordsOf(table.relay)),
		plain: new Set(wordsOf(table.plain)),
		surnames: new Set(wordsOf(table.surnames).map(fold)),
		organisationEndings: wordsOf(table.organisationEndings),
		foreignSigns: new Set(table.foreignSigns),
		longestWord: [...exact.keys()].reduce((most, word) => Math.max(most, word.length), 0),
		has: (word) => exact.has(word),
		fold,
	};
}

/** The words of a list; null where the table has none. */
function setOrNull(list: string | undefined): ReadonlySet<string> | null {
	return list === undefined ? null : new Set(wordsOf(list));
}

function none(): readonly string[] {
	return [];
}

function asPrinted(text: string): string {
	return text;
}

/** The place of each word's group: "monday|tuesday". */
function numbered(groups: string | undefined): ReadonlyMap<string, number> {
	const entries = (groups ?? '').split('|').flatMap((words, at) => wordsOf(words).map((word) => [word, at] as const));
	return new Map(entries);
}

/** "f:of|y:by" as a map from word to sign. */
function readSigns(signs: string | undefined): ReadonlyMap<string, string> {
	const groups = (signs ?? '').split('|').map((group) => group.split(':'));
	return new Map(groups.flatMap(([sign = '', words]) => wordsOf(words).map((word) => [word, sign] as const)));
}
