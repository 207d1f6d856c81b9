import { expect, test } from 'vitest';
import { toComparable } from '../../../src/core/match/to-comparable.ts';

type Words = { readonly language: string; readonly little: string; readonly known: string };

function sharesAnIdea({ language, little, known }: Words): boolean {
	const [own, others] = [little, known].map((text) =>
		toComparable({ text, language }).units.flatMap(({ concepts }) => concepts),
	);
	expect(others).not.toEqual([]);
	return own?.some((idea) => others?.includes(idea)) ?? false;
}

const chance: Readonly<Record<string, Words>> = {
	'a Russian past and steel': { language: 'ru', little: 'стал', known: 'сталь' },
	'a Russian pronoun and a topic': { language: 'ru', little: 'теми', known: 'тема' },
	'a Russian possessive and finding': { language: 'ru', little: 'наша', known: 'находить' },
	'a Ukrainian future and building': { language: 'uk', little: 'буду', known: 'будувати' },
	'a German preposition and a page': { language: 'de', little: 'seit', known: 'seite' },
	'a German past and waiting': { language: 'de', little: 'war', known: 'warten' },
	'a French preposition and dancing': { language: 'fr', little: 'dans', known: 'danser' },
	'a Spanish comparison and eating': { language: 'es', little: 'como', known: 'comer' },
	'a Portuguese preposition and a German': { language: 'pt', little: 'além', known: 'alemão' },
	'a Polish conjunction and skin': { language: 'pl', little: 'skoro', known: 'skóra' },
	'a Turkish pronoun and a city': { language: 'tr', little: 'kendi', known: 'kent' },
	'a Korean pronoun and coming': { language: 'ko', little: '나와', known: '나오' },
};

test.each(Object.entries(chance))('a little word that begins like another is no form of it: %s', (_, words) => {
	expect(sharesAnIdea(words)).toBe(false);
});

const forms: Readonly<Record<string, Words>> = {
	'a German auxiliary': { language: 'de', little: 'mussten', known: 'müssen' },
	'a Spanish auxiliary': { language: 'es', little: 'pueden', known: 'puede' },
	'a Polish pronoun': { language: 'pl', little: 'wszystkich', known: 'wszystko' },
};

test.each(Object.entries(forms))('a little word is a form of another little word: %s', (_, words) => {
	expect(sharesAnIdea(words)).toBe(true);
});

const joined: Readonly<Record<string, { language: string; text: string }>> = {
	'a Korean auxiliary with its ending': { language: 'ko', text: '있었지만' },
	'an Arabic pronoun behind "and"': { language: 'ar', text: 'ونحن' },
	'an Arabic little word with its marks': { language: 'ar', text: 'أحداً' },
};

test.each(Object.entries(joined))('a little word tells next to nothing: %s', (_, own) => {
	expect(toComparable(own).information).toBeLessThan(0.2);
});
