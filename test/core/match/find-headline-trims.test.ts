import { expect, test } from 'vitest';
import { findHeadlineTrims } from '../../../src/core/match/find-headline-trims.ts';

const quoted = ['We talked for an hour. It was, I think, really a feel-out meeting, and the next one will decide.'];

const cases: Readonly<Record<string, { headline: string; shown: readonly string[] }>> = {
	'a fragment of a sentence': {
		headline: "Minister calls talks 'a feel-out meeting'",
		shown: ['a feel-out meeting: 4 of 15'],
	},
	'an apostrophe inside single marks': {
		headline: "Minister: 'it wasn't over' after all",
		shown: [],
	},
	'curly marks around straight words': {
		headline: 'Minister calls talks “a feel-out meeting”',
		shown: ['a feel-out meeting: 4 of 15'],
	},
	'German marks': { headline: 'Minister nennt Gespräch „a feel-out meeting“', shown: ['a feel-out meeting: 4 of 15'] },
	'Polish marks': { headline: 'Minister: „a feel-out meeting”', shown: ['a feel-out meeting: 4 of 15'] },
	'Swedish marks': { headline: 'Minister: ”a feel-out meeting”', shown: ['a feel-out meeting: 4 of 15'] },
	'pointed marks with spaces': {
		headline: 'Le ministre évoque « a feel-out meeting »',
		shown: ['a feel-out meeting: 4 of 15'],
	},
	'pointed marks turned inwards': {
		headline: 'Minister: »a feel-out meeting«',
		shown: ['a feel-out meeting: 4 of 15'],
	},
	'corner marks without spaces': {
		headline: '大臣「a feel-out meeting」と語る',
		shown: ['a feel-out meeting: 4 of 15'],
	},
	'straight marks against signs of a script without spaces': {
		headline: '大臣称"a feel-out meeting"后离开',
		shown: ['a feel-out meeting: 4 of 15'],
	},
	'marks that do not fit each other': {
		headline: 'Minister: “a feel-out meeting"',
		shown: ['a feel-out meeting: 4 of 15'],
	},
	'two single straight marks for a double one': {
		headline: "Minister calls talks ''a feel-out meeting''",
		shown: ['a feel-out meeting: 4 of 15'],
	},
	'two fragments': {
		headline: "Minister: 'for an hour' in 'a feel-out meeting'",
		shown: ['for an hour: 3 of 5', 'a feel-out meeting: 4 of 15'],
	},
	'a plural possessive is no mark': { headline: "Ministers' talks were the ministers' hour", shown: [] },
	'feet and inches are no marks': { headline: 'A 6\'2" minister and a 5\'9" king', shown: [] },
	'one word': { headline: 'Next round “will” come', shown: ['will: 1 of 15'] },
	'a whole sentence': { headline: '"We talked for an hour" says minister', shown: [] },
	'words the article does not quote': { headline: "Minister 'furious'", shown: [] },
	'apostrophes are no marks': { headline: "It's the minister's meeting", shown: [] },
};

test.each(Object.entries(cases))('%s', (_, { headline, shown }) => {
	const trims = findHeadlineTrims(headline, quoted).map(({ fragment, words, sentenceWords, within, textIndex }) => {
		const cut = quoted[textIndex]?.slice(within.start, within.end);
		expect(cut?.toLowerCase()).toBe(headline.slice(fragment.start, fragment.end).toLowerCase());
		return `${cut}: ${words} of ${sentenceWords}`;
	});
	expect(trims).toEqual(shown);
});
