import { remember } from '../remember.ts';
import forms from './english-forms.json' with { type: 'json' };
import endings from './stem-endings.json' with { type: 'json' };

const endingsOf: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(endings).map(([language, list]) => [
		language,
		list.split(' ').toSorted((a, b) => b.length - a.length),
	]),
);

/** Letters a stem keeps: fewer, and different words fall together. Arabic and Korean words are short. */
const shortestStem = 3;
const shortestStemOf: Readonly<Record<string, number>> = { ar: 2, ko: 1, hi: 2 };

/**
 * The part of a word that its forms share: light suffix stripping, after the "light stemmers" of Savoy and Porter.
 *
 * @param word - Folded.
 * @param language - BCP 47 primary subtag; languages without endings here keep their words whole.
 */
export function stemWord(word: string, language: string): string {
	return stemmerOf(language)(word);
}

/** Words remembered for a language. */
const mostRemembered = 20_000;
/** Languages remembered: more than those that news is read in. */
const mostLanguages = 100;
const stemmerOf = remember(mostLanguages, (language) => remember(mostRemembered, (word) => stemNew(word, language)));

function stemNew(word: string, language: string): string {
	if (language === 'en') return stemEnglish(word);
	const list = endingsOf.get(language);
	if (list === undefined) return word;
	const body = language === 'ar' ? stripArabicArticle(word) : word;
	const least = shortestStemOf[language] ?? shortestStem;
	const ending = list.find((candidate) => body.length - candidate.length >= least && body.endsWith(candidate));
	return ending === undefined ? body : body.slice(0, -ending.length);
}

function stripArabicArticle(word: string): string {
	return word.replace(/^(?:[وفبك]?ال|لل|و)(?=.{3})/u, '');
}

function stemEnglish(word: string): string {
	return irregular.get(word) ?? stemRegular(word);
}

function stemRegular(word: string): string {
	return word.length < shortestEnglish ? word : stripFinalVowel(stripEnglishEnding(word));
}

/** Each ending with what stands for it; the first that fits and leaves a vowel is taken. */
const englishEndings: readonly (readonly [RegExp, string])[] = [
	[/(?<=[a-z]{2})ies$/u, 'y'],
	[/(?<=[a-z]{2})ied$/u, 'y'],
	[/(?<=ss|sh|ch|x|z)es$/u, ''],
	[/(?<=[aeiouy][a-z]*)ingly$/u, ''],
	[/(?<=[aeiouy][a-z]*[a-z])(?:ing|ed)$/u, ''],
	[/(?<=[a-z]{3})ly$/u, ''],
	[/(?<=[a-z]{2}[^su])s$/u, ''],
];

/** Letters of the shortest English word that has an ending, or loses its last vowel. */
const shortestEnglish = 4;

/** English forms that no ending explains, to the stem of the word they are forms of. */
const irregular: ReadonlyMap<string, string> = new Map(
	Object.entries(forms).flatMap(([base, list]) => list.split(' ').map((form) => [form, stemRegular(base)] as const)),
);

function stripEnglishEnding(word: string): string {
	for (const [ending, by] of englishEndings) {
		if (!ending.test(word)) continue;
		const stem = word.replace(ending, by);
		return stem.replace(/([bdfgmnprt])\1$/u, '$1');
	}
	return word;
}

function stripFinalVowel(stem: string): string {
	if (stem.length < shortestEnglish) return stem;
	return stem.replace(/e+$/u, '').replace(/y$/u, 'i');
}
