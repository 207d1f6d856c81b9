import { foldWord } from '../text/fold.ts';
import table from './negations.json' with { type: 'json' };

const wordsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries(table.words).map(([language, list]) => [language, new Set(list.split(' ').map(foldWord))]),
);

const inAny: ReadonlySet<string> = new Set([...wordsOf.values()].flatMap((words) => [...words]));

/**
 * Whether a word turns round what is said.
 *
 * @param word - Folded, not stemmed: stems of "nicht" and "mais" are other words.
 * @param language - Null for any.
 */
export function isNegation(word: string, language: string | null): boolean {
	const words = language === null ? inAny : wordsOf.get(language);
	return words?.has(word) ?? false;
}

const before: ReadonlySet<string> = new Set(table.before.split(' '));

/** Whether a language denies what follows. */
export function deniesBefore(language: string): boolean {
	return before.has(language);
}
