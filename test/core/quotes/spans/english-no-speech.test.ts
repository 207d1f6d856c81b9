import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';

/** What English prints between marks: what of it is speech. */
const cases: Record<string, { text: string; expected: readonly string[] }> = {
	'the name of a boat': {
		text: 'He left, he said, after a quarrel about a yacht called the “Silver Tern.” A narrowboat called “Second Wife” slid in.',
		expected: [],
	},
	'a lone verb behind "whether"': {
		text: 'The ferry sails on Monday. The question now is whether Reed will ‘abandon’ her oldest ally on the pier.',
		expected: [],
	},
	'what somebody is known as': {
		text: 'Tom Hale said the bridge was known to the town as “Our Lizzie”.',
		expected: [],
	},
	'the title of a note': { text: 'Anna Reed wrote of it in a note titled “Not There Yet.”', expected: [] },
	'what is read': {
		text: 'Anna Reed told us she had read “Ulysses” twice. She read “Ulysses” on the ferry.',
		expected: [],
	},
	'a title that is given': {
		text: 'The orchestra has offered her the title “Conductor in Residence”, which she will take.',
		expected: [],
	},
	'the title of a book behind a comma': {
		text: 'Anna Reed turned the phrase into the title of her memoir, “No Use to the Keeper”, which sold well.',
		expected: [],
	},
	'the title of a note to clients': {
		text: 'Linda Cho wrote so in a note to clients entitled “Waiting for Spring”.',
		expected: [],
	},
	brands: { text: 'Reed, whose brands include “Little Spoon”, now expects less.', expected: [] },
	'a grade of shares': { text: 'Tom Hale, who cut the shares to “sell” from “hold”, was not surprised.', expected: [] },
	'what people call somebody': {
		text: 'In the village they call her “the Captain”. She claims that the owner, whom staff knew as “the Colonel”, had paid.',
		expected: [],
	},
	'one word behind a colon is speech': {
		text: 'Reed later answered on Instagram with a one-word verdict: “Robbed.”',
		expected: ['Robbed.'],
	},
	'so-called': { text: 'The trial was compared with the so-called “ledger scandal” of 1990.', expected: [] },
	'the name of a speech': { text: 'He spoke of Reed’s “Open up this Harbour” speech on the pier.', expected: [] },
	'what somebody says could be called so': {
		text: 'Anna Reed said the harbour could be called “a very bad dream.”',
		expected: ['a very bad dream.'],
	},
	'shouted in capitals': {
		text: 'Tom Hale wrote on Truth Social that the two towns should “STOP WASTING TIME”.',
		expected: ['STOP WASTING TIME'],
	},
};

test.each(Object.entries(cases))('%s', (_rule, { text, expected }) => {
	const quotes = findQuotes({ text, title: null, language: 'en', publishedAt: '2025-08-15' }, []);
	expect(quotes.map(({ words }) => words)).toEqual(expected);
});
