import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';

/** What English prints between marks: what of it is speech. */
const cases: Record<string, { text: string; expected: readonly string[] }> = {
	'the name of a boat': {
		text: 'He left, he said, after a quarrel about a yacht called the “Silver Tern.” A narrowboat called “Second Wife” slid in.',
		expected: [],
	},
	'what somebody is known as': {
		text: 'Tom Hale said the bridge was known to the town as “Our Lizzie”.',
		expected: [],
	},
	'the title of a note': { text: 'Anna Reed wrote of it in a note titled “Not There Yet.”', expected: [] },
	'so-called': { text: 'The trial was compared with the so-called “ledger scandal” of 1990.', expected: [] },
	'the name of a speech': { text: 'He spoke of Reed’s “Open up this Harbour” speech on the pier.', expected: [] },
	'a verb in marks that nobody said': {
		text: 'This raises the question of whether Stone will “sacrifice” his friend.',
		expected: [],
	},
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
