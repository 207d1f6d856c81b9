import type { LanguageTable } from './language-table.ts';
import { type WordClass, wordClass } from './word-class.ts';
import type { WordRules } from './word-rules.ts';

/** The classes of words, by the word and by how it begins. */
export type ClassTable = { readonly exact: Map<string, number>; readonly stems: Map<string, number> };

/** Shortest beginning that is looked up as a stem, in UTF-16 units. */
const shortestStem = 2;

/** Longest beginning that is, so that a hostile word takes no longer than its length. */
const longestStem = 40;

/** Reads the classes of all words of a table, each word in the form it is looked up in. */
export function readClasses(table: LanguageTable, fold: (word: string) => string): ClassTable {
	const exact = new Map<string, number>();
	const stems = new Map<string, number>();
	for (const [name, bit] of Object.entries(wordClass)) {
		for (const word of wordsOf(listOf(table, name))) {
			const stem = word.endsWith('*');
			add(stem ? stems : exact, fold(stem ? word.slice(0, -1) : word), bit);
		}
	}
	return { exact, stems };
}

/** The words of a class; days and months stand in their own order. */
function listOf(table: LanguageTable, name: string): string | undefined {
	if (name === 'day')
		return `${table.weekdays ?? ''}|${table.today ?? ''}|${table.yesterday ?? ''}`.replaceAll('|', ' ').trim();
	return name === 'month' ? table.months?.replaceAll('|', ' ') : table[name as WordClass];
}

/** Tells the classes of a word in lower case; 0 for none. */
export type ClassOf = (word: string) => number;

/** The classes of a word by itself or how it begins, and by what its language does otherwise. */
export function toClassOf({ exact, stems }: ClassTable, table: LanguageTable, rules: WordRules): ClassOf {
	const { isOtherForm, extendLookup } = rules;
	const classOf: ClassOf = (word) => exact.get(word) ?? (stems.size === 0 ? 0 : byStem(stems, word, isOtherForm));
	return extendLookup?.(classOf, table) ?? classOf;
}

function byStem(stems: ReadonlyMap<string, number>, word: string, isOtherForm: WordRules['isOtherForm']): number {
	for (let end = Math.min(word.length, longestStem); end >= shortestStem; end--) {
		const stem = stems.get(word.slice(0, end));
		if (stem !== undefined) return isOtherForm?.(stem, word.slice(end)) === true ? 0 : stem;
	}
	return 0;
}

function add(words: Map<string, number>, word: string, bit: number): void {
	words.set(word, (words.get(word) ?? 0) | bit);
}

/**
 * The words of a list, parted by spaces.
 *
 * What begins with "+" has the endings of every word behind it: "+ed+s add ask" stands for "added adds asked asks", with
 * "++s" a word stands for itself too, and behind "+" words stand for themselves again.
 */
export function wordsOf(list: string | undefined): readonly string[] {
	let endings = [''];
	return (list ?? '').split(' ').flatMap((word) => {
		if (!word.startsWith('+')) return word === '' ? [] : endings.map((ending) => word + ending);
		endings = word.slice(1).split('+');
		return [];
	});
}
