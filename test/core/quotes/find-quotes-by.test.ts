import { describe, expect, test } from 'vitest';
import { findQuotesBy } from '../../../src/core/quotes/find-quotes-by.ts';
import type { Languages } from '../../../src/core/quotes/language.ts';
import { english } from '../../../src/core/quotes/languages/english/english.ts';
import { languages } from '../../../src/core/quotes/languages/languages.ts';
import { russian } from '../../../src/core/quotes/languages/slavic/russian.ts';
import { ukrainian } from '../../../src/core/quotes/languages/slavic/ukrainian.ts';
import { german } from '../../../src/core/quotes/languages/western/german.ts';
import { fittedWeights } from '../../../src/core/quotes/speakers/weights.ts';
import { languageFor } from '../../../src/core/quotes/words/language-for.ts';

type Case = { readonly handed: Languages; readonly text: string; readonly speakers: readonly (string | null)[] };

const anna = '“The bridge stays open,” Anna Reed said on Tuesday.';
const olga = '«Мост останется открытым», — сказала Ольга Ветрова во вторник.';
const jana = '«Die Brücke bleibt offen», sagte Jana Kessler am Dienstag.';

const cases: Readonly<Record<string, Case>> = {
	'English alone reads English': { handed: [english], text: anna, speakers: ['Anna Reed'] },
	'a language that was handed in is told from the text': {
		handed: [english, german, russian],
		text: olga,
		speakers: ['Ольга Ветрова'],
	},
	'letters of its own tell Ukrainian from Russian, whose table lacks the verb': {
		handed: [english, ukrainian, russian],
		text: '«Міст залишиться відкритим», — зазначила Ольга Вітрова. Її рішення відоме.',
		speakers: ['Ольга Вітрова'],
	},
	'one in Latin letters is told by its small words': {
		handed: [english, german],
		text: jana,
		speakers: ['Jana Kessler'],
	},
};

describe('quotes by the likeliest of the languages that are handed in', () => {
	test.each(Object.entries(cases))('%s', (_name, { handed, text, speakers }) => {
		expect(speakersOf(text, handed)).toEqual(speakers);
	});

	test('of one that was not, the quotation is found all the same', () => {
		const [quote] = find(olga, [english]);
		expect(quote?.words).toBe('Мост останется открытым');
	});

	test('each language stands once in the list', () => {
		expect(new Set(languages.map(({ key }) => key)).size).toBe(languages.length);
	});
});

function find(text: string, handed: Languages) {
	const language = languageFor(null, text, handed);
	return findQuotesBy({ text, title: null, publishedAt: null }, { people: [], language, weights: fittedWeights });
}

function speakersOf(text: string, handed: Languages) {
	return find(text, handed).map(({ speaker }) => speaker);
}
