import { readAbbreviations } from '../../text/read-abbreviations.ts';
import type { Person } from '../../types.ts';
import type { Grammar, Language } from '../language.ts';
import { lookupIn, readClasses, wordsOf } from './class-lookup.ts';
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
	/** The words of one of the table's lists, in the form words are looked up in; empty where the table has none. */
	readonly listed: (list: keyof LanguageTable) => ReadonlySet<string>;
	/** The words that text can be cut at, as `fold` has them. */
	readonly known: ReadonlyMap<string, number>;
	/** The form words are looked up in: simplified characters in Chinese. */
	readonly fold: (text: string) => string;
};

/** Builds the lexicon of a language from its table, with the names known beforehand that are cut out whole. */
export function toLexicon({ key, table, abbreviations, grammar }: Language, people: readonly Person[]): Lexicon {
	const { fold = asPrinted, knownNames = none, extendLookup } = grammar.words;
	const known = readClasses(table, fold);
	for (const name of [...knownNames(people), ...wordsOf(table.plain)].map(fold))
		if (!known.has(name)) known.set(name, 0);
	const lists = new Map<keyof LanguageTable, ReadonlySet<string>>();
	const classOf = extendLookup?.(known, table) ?? lookupIn(known);
	return {
		language: key,
		table,
		grammar,
		classOf: fold === asPrinted ? classOf : (word) => classOf(fold(word)),
		signs: readSigns(table.signs),
		abbreviations: readAbbreviations(abbreviations),
		listed: (list) => {
			const held = lists.get(list) ?? new Set(wordsOf(table[list]).map(fold));
			lists.set(list, held);
			return held;
		},
		known,
		fold,
	};
}

function none(): readonly string[] {
	return [];
}

function asPrinted(text: string): string {
	return text;
}

/** "f:of|y:by" as a map from word to sign. */
function readSigns(signs: string | undefined): ReadonlyMap<string, string> {
	const groups = (signs ?? '').split('|').map((group) => group.split(':'));
	return new Map(groups.flatMap(([sign = '', words]) => wordsOf(words).map((word) => [word, sign] as const)));
}
