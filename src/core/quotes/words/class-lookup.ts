import type { LanguageTable } from './language-table.ts';
import { type WordClass, wordClass } from './word-class.ts';

/** Reads the classes of all words of a table, each word in the form it is looked up in. */
export function readClasses(table: LanguageTable, fold: (word: string) => string): Map<string, number> {
	const known = new Map<string, number>();
	for (const [name, bit] of Object.entries(wordClass))
		for (const word of wordsOf(listOf(table, name)).map(fold)) known.set(word, (known.get(word) ?? 0) | bit);
	return known;
}

/** The words of a class; days and months stand in their own order. */
function listOf(table: LanguageTable, name: string): string | undefined {
	if (name === 'day')
		return `${table.weekdays ?? ''}|${table.today ?? ''}|${table.yesterday ?? ''}`.replaceAll('|', ' ').trim();
	return name === 'month' ? table.months?.replaceAll('|', ' ') : table[name as WordClass];
}

/** Tells the classes of a word in lower case; 0 for none. */
export type ClassOf = (word: string) => number;

/** Looks words up as a table has them, whole. */
export function lookupIn(known: ReadonlyMap<string, number>): ClassOf {
	return (word) => known.get(word) ?? 0;
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
