import littleWords from './little-words.json' with { type: 'json' };

const wordsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries(littleWords).map(([language, list]) => [language, new Set(list.split(' '))]),
);

const none: ReadonlySet<string> = new Set();

/** The little words of a language, as {@link isLittleWord} knows them; none where it is not known. */
export function littleWordsOf(language: string): ReadonlySet<string> {
	return wordsOf.get(language) ?? none;
}

/**
 * Whether a word that stands for no idea only ties others together: forms of pronouns and auxiliaries, conjunctions.
 * They are more than those that a language is told by, many of which two languages share.
 *
 * @param word - Folded.
 */
export function isLittleWord(word: string, language: string): boolean {
	return littleWordsOf(language).has(word);
}
