import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import type { Person } from '../../../src/core/types.ts';

const cases: Record<string, { text: string; expected: [words: string, speaker: string | null][] }> = {
	'quotation, name, verb': {
		text: '“We will not give up the harbour,” Anna Reed said.',
		expected: [['We will not give up the harbour,', 'Anna Reed']],
	},
	'quotation, verb, name with role': {
		text: '“We will not give up the harbour,” said former police officer Tom Hale.',
		expected: [['We will not give up the harbour,', 'Tom Hale']],
	},
	'a surname is given its full name': {
		text: 'Senator Anna Reed opened the meeting.\n\n“We will not give up the harbour,” Reed said.',
		expected: [['We will not give up the harbour,', 'Anna Reed']],
	},
	'a pronoun after another name': {
		text: 'Senator Anna Reed is worried about the plan of Mayor Tom Hale.\n“I am very worried that he will sell it,” she said.',
		expected: [['I am very worried that he will sell it,', 'Anna Reed']],
	},
	'who is spoken to is not who speaks': {
		text: 'Governor Paul Stone told Anna Reed that “nobody will sell the harbour this year.”',
		expected: [['nobody will sell the harbour this year.', 'Paul Stone']],
	},
	'somebody without a name': {
		text: '“We hope they will not be fooled by it,” a senior port official said.',
		expected: [['We hope they will not be fooled by it,', 'a senior port official']],
	},
	'a letter speaks': {
		text: '“The harbour has been closed for nine years,” the letter says.',
		expected: [['The harbour has been closed for nine years,', 'the letter']],
	},
	'a role before the name is no organisation': {
		text: '“It was a mistake to close it,” said former CIA officer Tom Hale.',
		expected: [['It was a mistake to close it,', 'Tom Hale']],
	},
	'a description beside the name': {
		text: '“It was a mistake to close it,” Tom Hale, a former judge from Ohio, said.',
		expected: [['It was a mistake to close it,', 'Tom Hale']],
	},
	'a description before the name': {
		text: 'The town’s judge, Tom Hale, said: “It was a mistake to close it.”',
		expected: [['It was a mistake to close it.', 'Tom Hale']],
	},
	'the second piece of a split utterance': {
		text: '“It is late,” Anna Reed said, pointing at Tom Hale’s watch. “We should all go home now.”',
		expected: [
			['It is late,', 'Anna Reed'],
			['We should all go home now.', 'Anna Reed'],
		],
	},
	'a whole paragraph whose speaker stands above': {
		text: 'Anna Reed rejected the plan of the council on Monday.\n\n“Nobody asked the people who live there,” Reed said.\n\n“They will not forgive us. They never do.”',
		expected: [
			['Nobody asked the people who live there,', 'Anna Reed'],
			['They will not forgive us. They never do.', 'Anna Reed'],
		],
	},
	'paragraphs that open again': {
		text: '“We waited for a year.\n\n“Then we stopped waiting,” Anna Reed said.',
		expected: [
			['We waited for a year.', 'Anna Reed'],
			['Then we stopped waiting,', 'Anna Reed'],
		],
	},
	'a title of a work is no speech': {
		text: 'In his recent book “Harbour,” the journalist Tom Hale wrote that Anna Reed had met him twice.',
		expected: [],
	},
	'a description of somebody else is speech': {
		text: 'Anna Reed called the plan “a gift to nobody at all.”',
		expected: [['a gift to nobody at all.', 'Anna Reed']],
	},
	'a relative clause': {
		text: 'Anna Reed, who thinks they “need a new harbour,” left early.',
		expected: [['need a new harbour,', 'Anna Reed']],
	},
	'a relative clause belongs to the name before it': {
		text: 'Tom Hale met the press with Anna Reed, who spoke first and called the vote “a bad joke on us all.”',
		expected: [['a bad joke on us all.', 'Anna Reed']],
	},
	'a second outlet is not who speaks': {
		text: '“It was a mistake to close it,” Anna Reed told USA Today.',
		expected: [['It was a mistake to close it,', 'Anna Reed']],
	},
	'a poll speaks': {
		text: 'The poll found that most voters were “very worried about the harbour.”',
		expected: [['very worried about the harbour.', 'The poll']],
	},
	'a place in capitals opens the text': {
		text: 'OSLO, May 3 (Wire) — Mayor Anna Reed said the harbour was “lost for good this time.”',
		expected: [['lost for good this time.', 'Anna Reed']],
	},
	'somebody with what is known of them': {
		text: 'A person familiar with the harbour plans said that “nobody will sell it this year.”',
		expected: [['nobody will sell it this year.', 'A person familiar with the harbour plans']],
	},
	'who writes is not who is written about': {
		text: 'Anna Reed opened the door of the town hall.\n\n“What happens to the harbour now?” I asked.',
		expected: [['What happens to the harbour now?', null]],
	},
	'a secretary of state is named': {
		text: '“We have not gotten to where we want to be,” Secretary of State Tom Hale said Tuesday, referring to the calls. “So we go on, ‘Look, we have to see it.’”',
		expected: [
			['We have not gotten to where we want to be,', 'Tom Hale'],
			['So we go on, ‘Look, we have to see it.’', 'Tom Hale'],
		],
	},
	'nobody named': {
		text: '“We will not give up the harbour.”',
		expected: [['We will not give up the harbour.', null]],
	},
	'a heading in marks is no speech': { text: '‘Side by side’\nThe two met at noon.', expected: [] },
};

/** Somebody known beforehand, and an office that changed hands. */
const people: readonly Person[] = [
	{
		id: 'reed',
		name: 'Anna Reed',
		aliases: ['Reed'],
		pronoun: 'she',
		country: 'US',
		roles: [{ titles: ['harbour chief'], from: '2020-01-01', to: '2024-01-01' }],
	},
	{
		id: 'hale',
		name: 'Tom Hale',
		aliases: ['Hale'],
		pronoun: 'he',
		country: 'US',
		roles: [{ titles: ['harbour chief'], from: '2024-01-01', to: null }],
	},
];

describe('offices', () => {
	test.each([
		['2022-05-01', 'reed'],
		['2024-05-01', 'hale'],
	])('on %s the harbour chief is %s', (publishedAt, expected) => {
		const text = '“Nobody will sell it,” the harbour chief said.';
		const [quote] = findQuotes({ text, title: null, language: 'en', publishedAt }, people);
		expect(quote?.speakerId).toBe(expected);
	});

	test('another first name is another person', () => {
		const text = '“Nobody will sell it,” said Peter Hale.';
		const [quote] = findQuotes({ text, title: null, language: 'en', publishedAt: null }, people);
		expect([quote?.speaker, quote?.speakerId]).toEqual(['Peter Hale', null]);
	});
});

const quotesOf = (text: string) => findQuotes({ text, title: null, language: 'en', publishedAt: null }, []);

describe('speakers', () => {
	test.each(Object.entries(cases))('%s', (_name, { text, expected }) => {
		expect(quotesOf(text).map(({ words, speaker }) => [words, speaker])).toEqual(expected);
	});
});

describe('pieces of one utterance', () => {
	test('around one cue are one', () => {
		const quotes = quotesOf('“It is late,” Anna Reed said, pointing at the clock. “We should go home now.”');
		expect(quotes.map(({ utterance }) => utterance)).toEqual([1, 1]);
	});
	test('of two cues are two', () => {
		const quotes = quotesOf('Anna Reed accused him of “selling the town,” adding in a post: “He has lost his mind!”');
		expect(quotes.map(({ utterance }) => utterance)).toEqual([1, 2]);
	});
});
