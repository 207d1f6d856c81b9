import type { Language, Languages } from '../language.ts';
import { wordsOf } from './class-lookup.ts';

/** How much of a text is looked at to tell its language, in UTF-16 units. */
const sampleLength = 3000;

/** A text in which one letter in so many is of a script is in a language of that script. */
const scriptShare = 50;

/**
 * The language that a text is read in.
 *
 * @param key - BCP 47 primary subtag; null or not among the languages: told from the text.
 */
export function languageFor(key: string | null, text: string, languages: Languages): Language {
	return languages.find((one) => one.key === key) ?? tellLanguage(text, languages);
}

/** Tells the language of a text by its script, and one in Latin letters by its small words and letters of its own. */
function tellLanguage(text: string, languages: Languages): Language {
	const sample = text.slice(0, sampleLength);
	const letters = sample.match(/\p{L}/gu) ?? [];
	for (const language of languages) if (isWritten(language, letters)) return language;
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	const [first] = languages;
	return languages
		.filter(({ script }) => script === null)
		.map((language) => ({ language, count: smallWords(language, words) + ownLetters(language, letters) }))
		.reduce((most, next) => (next.count > most.count ? next : most), { language: first, count: 0 }).language;
}

function isWritten({ script }: Language, letters: readonly string[]): boolean {
	return script !== null && letters.filter((letter) => script.test(letter)).length > letters.length / scriptShare;
}

function ownLetters({ letters: own }: Language, letters: readonly string[]): number {
	return own === null ? 0 : letters.filter((letter) => own.test(letter)).length;
}

function smallWords({ table }: Language, words: readonly string[]): number {
	const { preposition, determiner, and, be, have, say } = table;
	const small = new Set([preposition, determiner, and, be, have, say].flatMap(wordsOf));
	return words.filter((word) => small.has(word)).length;
}
