import functionWords from './function-words.json' with { type: 'json' };
import type { Word } from './words.ts';

const wordsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries(functionWords).map(([language, list]) => [language, new Set(list.split(' '))]),
);

/** Scripts that one language here is written in; kana before Han, for Japanese is written in both. */
const scripts: readonly (readonly [RegExp, string])[] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
	[/\p{Script=Han}/u, 'zh'],
	[/\p{Script=Hangul}/u, 'ko'],
	[/\p{Script=Arabic}/u, 'ar'],
	[/\p{Script=Devanagari}/u, 'hi'],
	[/\p{Script=Hebrew}/u, 'he'],
	[/\p{Script=Thai}/u, 'th'],
	[/\p{Script=Greek}/u, 'el'],
	[/[іїєґ]/u, 'uk'],
	[/\p{Script=Cyrillic}/u, 'ru'],
];

const latin = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'vi', 'tr'];

/**
 * The likeliest language of a short text: by script, else by its function words.
 *
 * @param words - The text's words.
 * @returns BCP 47 primary subtag; "en" when nothing tells.
 */
export function tellLanguage(text: string, words: readonly Word[]): string {
	const script = scripts.find(([pattern]) => pattern.test(text));
	if (script !== undefined) return script[1];
	const counted = latin.map((language) => ({ language, count: countKnown(words, language) }));
	return counted.toSorted((a, b) => b.count - a.count)[0]?.language ?? 'en';
}

/** Whether the word only ties others together, in that language. */
export function isFunctionWord(word: string, language: string): boolean {
	return wordsOf.get(language)?.has(word) ?? false;
}

function countKnown(words: readonly Word[], language: string): number {
	return words.filter(({ text }) => isFunctionWord(text, language)).length;
}
