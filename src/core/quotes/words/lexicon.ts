import { type WordClass, wordClass } from './word-class.ts';

/** A language as data: for each class its words, parted by spaces; `stem*` stands for all words that begin so. */
export type LanguageTable = {
	readonly [name in WordClass]?: string;
} & {
	/** What is written together with the next word and parted from it by an apostrophe: "l'". */
	readonly elisions?: string;
	/** What is written together with the next word without a mark: Arabic "wa-". */
	readonly prefixes?: string;
	/** Endings that a name takes: an alias is found with any of them. */
	readonly endings?: string;
	/** Words of the language that begin no name although they are printed with a capital. */
	readonly common?: string;
};

/** The words of one language, ready to be looked up. */
export type Lexicon = {
	readonly language: string;
	/** The classes of a word in lower case; 0 for none. */
	readonly classOf: (word: string) => number;
	readonly elisions: ReadonlySet<string>;
	readonly endings: ReadonlySet<string>;
	/** Words to cut unspaced text by, longest first; empty for a language that parts its words. */
	readonly longestWord: number;
	readonly has: (word: string) => boolean;
};

/** Shortest beginning that is looked up as a stem, in UTF-16 units. */
const shortestStem = 2;

/** Builds the lexicon of a language from its table. */
export function toLexicon(language: string, table: LanguageTable): Lexicon {
	const exact = new Map<string, number>();
	const stems = new Map<string, number>();
	for (const [name, bit] of Object.entries(wordClass)) {
		for (const word of wordsOf(table[name as WordClass])) {
			const stem = word.endsWith('*');
			add(stem ? stems : exact, stem ? word.slice(0, -1) : word, bit);
		}
	}
	const prefixes = wordsOf(table.prefixes);
	return {
		language,
		classOf: (word) => {
			const found = classIn(exact, stems, word);
			if (found !== 0 || prefixes.length === 0) return found;
			const prefix = prefixes.find((start) => word.startsWith(start) && word.length > start.length + 1);
			return prefix === undefined ? 0 : classIn(exact, stems, word.slice(prefix.length));
		},
		elisions: new Set(wordsOf(table.elisions)),
		endings: new Set(['', ...wordsOf(table.endings)]),
		longestWord: Math.max(0, ...[...exact.keys()].map((word) => word.length)),
		has: (word) => exact.has(word),
	};
}

function classIn(exact: ReadonlyMap<string, number>, stems: ReadonlyMap<string, number>, word: string): number {
	const found = exact.get(word);
	if (found !== undefined) return found;
	if (stems.size === 0) return 0;
	for (let end = word.length; end >= shortestStem; end--) {
		const stem = stems.get(word.slice(0, end));
		if (stem !== undefined) return stem;
	}
	return 0;
}

function add(words: Map<string, number>, word: string, bit: number): void {
	words.set(word, (words.get(word) ?? 0) | bit);
}

function wordsOf(list: string | undefined): readonly string[] {
	return list === undefined || list === '' ? [] : list.split(' ');
}
