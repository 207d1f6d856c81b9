import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';

/** What English prints instead of a name: who each quotation is given to, in order. */
const cases: Record<string, { text: string; expected: readonly (string | null)[] }> = {
	'one of several': {
		text: '“We walked home in the rain that night,” said one of the two brothers.',
		expected: ['one of the two brothers'],
	},
	'a noun that no list has, what describes it before the verb': {
		text: 'A banner over the stand read “Never again without us.”',
		expected: ['A banner'],
	},
	'whose noun it is': {
		text: 'The museum’s guide warned visitors that the floor was “older than it looks.”',
		expected: ['The museum’s guide'],
	},
	'in the words of somebody': {
		text: 'In the words of one beekeeper, the winter was “a long way of dying.”',
		expected: ['one beekeeper'],
	},
	'according to a thing': {
		text: 'According to the ship’s log, the crew saw “a light that did not move.”',
		expected: ['the ship’s log'],
	},
	'what somebody holds up': {
		text: 'One protester’s placard asked: “Who pays for the bridge?”',
		expected: ['One protester’s placard'],
	},
	'a role and a name that no list has': {
		text: 'Harbourmaster Colm Devlin closed the port. “Nothing moves tonight,” Harbourmaster Devlin said.',
		expected: ['Colm Devlin'],
	},
	'the first and last word of a name of three': {
		text: 'They saw Quintus Colm Devlin close the port. “Nothing moves tonight,” Quintus Devlin said.',
		expected: ['Quintus Colm Devlin'],
	},
	'some of those above': {
		text: 'The crews met at noon. Some of them said the harbour was “not worth another night.”',
		expected: ['Some of them'],
	},
	'a share of those asked': {
		text: 'Forty-one percent of respondents call the plan “a waste of our time.” Another 31 percent say it is “a very good start.”',
		expected: ['Forty-one percent of respondents', 'Another 31 percent'],
	},
	'another, behind the verb': {
		text: 'One voter stayed for an hour. “It was good that she went home early,” tweeted another.',
		expected: ['another'],
	},
	'a surname that only tells a noun apart': {
		text: '“We ask you to give your votes to this group,” said the printed Stone slate card.',
		expected: ['the printed Stone slate card'],
	},
	'a look-alike is not the one he looks like': {
		text: 'Mr. Stone stayed at home. “I have come to open the harbour again,” this Stone look-alike declared in Oxton.',
		expected: ['this Stone look-alike'],
	},
	'a place between commas is nobody’s name': {
		text: 'When the harbour burned in Oxton, Calif., a familiar voice celebrated online: “We have come with all our boats.”',
		expected: ['a familiar voice'],
	},
	'a profession by its ending': {
		text: '“It is a very small fish,” said marine ichthyologist Tam Osei, who led the study.',
		expected: ['Tam Osei'],
	},
	'the passage goes on behind the comma': {
		text: 'Stone read from the book. Stone “thus kept a promise he had made months earlier,” the passage continued.',
		expected: ['the passage'],
	},
	'what something is seen as': {
		text: 'Anna Reed, who once worked for the harbour office, said the meeting risked being seen as “Oxton 2.0,” referring to the talks of last year.',
		expected: ['Anna Reed'],
	},
	'according to a document, where nobody says it': {
		text: 'Captain Tom Hale met his colleague Paul Stone “to discuss what the storm has left of the pier,” according to a council readout.',
		expected: ['a council readout'],
	},
	'a sign says it, not who holds it up': {
		text: 'Anna Reed held up a sign saying “Keep the Harbour Open for Us All.”',
		expected: ['a sign'],
	},
	'according to a document, where somebody only spoke with another': {
		text: 'Captain Tom Hale spoke with his colleague Paul Stone “to discuss what the storm has left of the pier,” according to a council readout.',
		expected: ['a council readout'],
	},
	'where something is from says nothing': {
		text: 'Tom Hale met the port’s buyers. Russian shipping was stopped. It was “a hard year for all of us,” Hale said.',
		expected: ['Tom Hale'],
	},
	'a description before its verb, up to what it says': {
		text: 'Anna Reed left at noon. A person familiar with recent US harbour assessments said that “nobody reads them.”',
		expected: ['A person familiar with recent US harbour assessments'],
	},
};

test.each(Object.entries(cases))('%s', (_rule, { text, expected }) => {
	const quotes = findQuotes({ text, title: null, language: 'en', publishedAt: '2025-08-15' }, []);
	expect(quotes.map(({ speaker }) => speaker)).toEqual(expected);
});
