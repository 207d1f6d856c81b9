import type { LanguageTable } from './language-table.ts';
import { firstName, reportingVerb, type WordClass, wordClass } from './word-class.ts';

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

/** The classes of a word in lower case, 0 for none: by the word, a stem, what is written together with it, or its ending. */
export function toClassOf({ exact, stems }: ClassTable, table: LanguageTable): (word: string) => number {
	return withEndings(lookup(exact, stems, wordsOf(table.prefixes)), table);
}

/** Takes a compound for a role by how it ends, with or without a particle behind it. */
function withEndings(classOf: (word: string) => number, table: LanguageTable): (word: string) => number {
	const roles = new Set(wordsOf(table.titleEndings));
	if (roles.size === 0) return classOf;
	const particles = table.titleAfter === undefined ? [''] : ['', ...wordsOf(table.endings)];
	const lengths = [...new Set([...roles].map((role) => role.length))];
	return (word) => {
		const found = classOf(word);
		if (found !== 0) return found;
		const isRole = particles.some(
			(particle) =>
				word.endsWith(particle) &&
				lengths.some((length) => {
					const end = word.length - particle.length;
					return end > length && roles.has(word.slice(end - length, end));
				}),
		);
		return isRole ? wordClass.title : 0;
	};
}

/** Most beginnings written together with one word: "وبالقول". */
const mostPrefixes = 3;

function lookup(
	exact: ReadonlyMap<string, number>,
	stems: ReadonlyMap<string, number>,
	prefixes: readonly string[],
): (word: string) => number {
	const within = (word: string, cuts: number): number => {
		const found = classIn(exact, stems, word);
		if (found !== 0 || cuts === 0) return found;
		const inside = prefixesOf(word, prefixes).map((prefix) =>
			behindPrefix(prefix, within(word.slice(prefix.length), cuts - 1)),
		);
		return inside.find((classes) => classes !== 0) ?? 0;
	};
	if (prefixes.length === 0) return (word) => classIn(exact, stems, word);
	return (word) => {
		const found = classIn(exact, stems, word);
		// No name has an article or a preposition in front.
		return found === 0 ? within(word, mostPrefixes) & ~firstName : found;
	};
}

/** What a word can be behind a prefix: an article is longer than a conjunction, and no verb has one. */
function behindPrefix(prefix: string, classes: number): number {
	return prefix.length > 1 ? classes & ~reportingVerb : classes;
}

/** The prefixes a word may begin with. */
function prefixesOf(word: string, prefixes: readonly string[]): readonly string[] {
	return prefixes.filter((prefix) => word.startsWith(prefix) && word.length > prefix.length + 1);
}

const role = wordClass.title | wordClass.person;

/** What makes a Slavic adjective or abstract noun of a role: "дипломатичним", "президентский", "лидерство". */
const adjective =
	/^(?:ск|ськ|ичн|ическ|енськ|енск|ств|цтв|н(?:ый|ой|ая|ое|ого|ому|ым|ых|ий|а|е|им|их)$|ow[yaei]$|[sc]k(?:i|a|ie|iej|iego|im|ich|ą)$)/u;

function classIn(exact: ReadonlyMap<string, number>, stems: ReadonlyMap<string, number>, word: string): number {
	const found = exact.get(word);
	if (found !== undefined) return found;
	if (stems.size === 0) return 0;
	for (let end = Math.min(word.length, longestStem); end >= shortestStem; end--) {
		const stem = stems.get(word.slice(0, end));
		if (stem !== undefined) return (stem & role) !== 0 && adjective.test(word.slice(end)) ? 0 : stem;
	}
	return 0;
}

function add(words: Map<string, number>, word: string, bit: number): void {
	words.set(word, (words.get(word) ?? 0) | bit);
}

/** The words of a list, parted by spaces. */
export function wordsOf(list: string | undefined): readonly string[] {
	return list === undefined ? [] : list.split(' ').filter((word) => word !== '');
}
