import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';

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
	'nobody named': {
		text: '“We will not give up the harbour.”',
		expected: [['We will not give up the harbour.', null]],
	},
	'a heading in marks is no speech': { text: '‘Side by side’\nThe two met at noon.', expected: [] },
};

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
