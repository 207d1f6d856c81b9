import { type ClassOf, wordsOf } from '../../words/class-lookup.ts';
import type { LanguageTable } from '../../words/language-table.ts';
import { firstName, reportingVerb } from '../../words/word-class.ts';

/** Most beginnings written together with one word: "وبالقول". */
const mostPrefixes = 3;

/** Looks a word up without what is written together with it; no name has an article or a preposition in front. */
export function withoutPrefixes(classOf: ClassOf, table: LanguageTable): ClassOf {
	const prefixes = wordsOf(table.prefixes);
	const within = (word: string, cuts: number): number => {
		const found = classOf(word);
		if (found !== 0 || cuts === 0) return found;
		const inside = prefixesOf(word, prefixes).map((prefix) =>
			behindPrefix(prefix, within(word.slice(prefix.length), cuts - 1)),
		);
		return inside.find((classes) => classes !== 0) ?? 0;
	};
	const whole = (word: string): number => {
		const found = classOf(word);
		return found === 0 ? within(word, mostPrefixes) & ~firstName : found;
	};
	return (word) => {
		const found = whole(word);
		// Egyptian papers print the last letter of "فى" and "المصرى" without its dots.
		return found === 0 && word.endsWith('ى') ? whole(`${word.slice(0, -1)}ي`) : found;
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
