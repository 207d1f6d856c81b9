import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import { people } from '../../../../src/data/story/people.ts';

/** Texts that name somebody of a known person's surname, and who says their quotations. */
const cases: Readonly<
	Record<string, { readonly language: string; readonly text: string; readonly said: readonly string[] }>
> = {
	'a surname is of whom the article names in full': {
		language: 'en',
		text: 'Sarah Vance, who lives on the river, lost the barn. "It went at midnight," Vance said. "And the hens."',
		said: ['Sarah Vance', 'Sarah Vance'],
	},
	'a role of the other one is no office of the known': {
		language: 'en',
		text: 'Deputy Mayor Olga Tusk, 41, opened the bridge. "It holds," Mayor Tusk said. "It will hold," Tusk added.',
		said: ['Olga Tusk', 'Olga Tusk'],
	},
	'a town is nobody': {
		language: 'en',
		text: 'Bolton council has closed the library. "We had no choice," Bolton said in a statement.',
		said: ['Bolton'],
	},
	'a first name is no known surname': {
		language: 'en',
		text: 'Graham, a baker from Leeds, lost an oven. "It went bang," Graham said.',
		said: ['Graham'],
	},
	'such a surname is the known person’s once he is introduced': {
		language: 'en',
		text: 'The senator Lindsey Graham was asked. "It went well," Graham said.',
		said: ['Lindsey Graham'],
	},
	'in Spanish': {
		language: 'es',
		text: 'La alcaldesa, Encarna Rubio, cerró el colegio.\n«Los niños no volverán hasta el lunes», anunció la propia Rubio.',
		said: ['Encarna Rubio'],
	},
	'in German': {
		language: 'de',
		text: 'Die Lehrerin Anna Merz aus Kassel sieht das anders. „Das ist zu wenig“, sagte Merz der Zeitung.',
		said: ['Anna Merz'],
	},
	'in French, behind a form of address': {
		language: 'fr',
		text: 'Le boulanger Jean Macron n’a rien vu. « Il faisait nuit », raconte M. Macron.',
		said: ['Jean Macron'],
	},
	'in Russian, in the form of a woman': {
		language: 'ru',
		text: 'Учительница Анна Лаврова работает в школе двадцать лет. «Дети стали другими», — сказала Лаврова.',
		said: ['Анна Лаврова'],
	},
	'the known one is meant where he is named in full too': {
		language: 'en',
		text: 'President Donald Trump arrived late. His daughter Ivanka Trump had gone. "It was raining," Trump said.',
		said: ['Donald Trump'],
	},
	'the known one is meant where his office is named': {
		language: 'en',
		text: 'Vice President Vance met the farmers. Sarah Vance, a teacher, asked a question. "We are listening," Vance said.',
		said: ['JD Vance'],
	},
	'the known one is meant where his surname stood before the other was named': {
		language: 'en',
		text: 'Trump arrived late. His wife, Melania Trump, had gone. "It was raining," Trump said.',
		said: ['Donald Trump'],
	},
};

test.each(Object.entries(cases))('%s', (_, { language, text, said }) => {
	const quotes = findQuotes({ text, title: null, language, publishedAt: '2025-08-16' }, people);
	expect(quotes.map(({ speaker }) => speaker)).toEqual(said);
});
