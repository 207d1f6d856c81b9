import { toOneSpelling } from '../text/one-spelling.ts';
import { isFunctionWord } from '../text/tell-language.ts';
import littleWords from './little-words.json' with { type: 'json' };
import { isKoreanAuxiliary } from './word-way.ts';

const wordsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries(littleWords).map(([language, list]) => [
		language,
		new Set(list.split(' ').map((word) => toOneSpelling(word, language))),
	]),
);

const none: ReadonlySet<string> = new Set();

/** The little words of a language, in its one spelling; none where it is not known. */
export function littleWordsOf(language: string): ReadonlySet<string> {
	return wordsOf.get(language) ?? none;
}

/** What other words are little, in languages that join them with others or with endings. */
const joinedIn: ReadonlyMap<string, (word: string) => boolean> = new Map([
	['ar', isJoinedInArabic],
	['ko', isKoreanAuxiliary],
]);

/**
 * Whether a word that stands for no idea only ties others together: forms of pronouns and auxiliaries, conjunctions.
 * They are more than those that a language is told by, many of which two languages share.
 *
 * @param word - Folded.
 */
export function isLittleWord(word: string, language: string): boolean {
	return littleWordsOf(language).has(word) || (joinedIn.get(language)?.(word) ?? false);
}

/** "And" is written as the first letter of the next word: "ونحن". */
function isJoinedInArabic(word: string): boolean {
	if (!/^[وف](?=.{2})/u.test(word)) return false;
	const rest = word.slice(1);
	return littleWordsOf('ar').has(rest) || isFunctionWord(rest, 'ar');
}
