import littleWords from './little-words.json' with { type: 'json' };

const wordsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries(littleWords).map(([language, list]) => [language, new Set(list.split(' '))]),
);

/**
 * Whether a word that stands for no idea only ties others together: forms of pronouns and auxiliaries, conjunctions.
 * They are more than those that a language is told by, many of which two languages share.
 *
 * @param word - Folded.
 */
export function isLittleWord(word: string, language: string): boolean {
	return wordsOf.get(language)?.has(word) ?? false;
}
