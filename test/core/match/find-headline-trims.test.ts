import { expect, test } from 'vitest';
import { findHeadlineTrims } from '../../../src/core/match/find-headline-trims.ts';

const quoted = ['We talked for an hour. It was, I think, really a feel-out meeting, and the next one will decide.'];

const cases: Readonly<Record<string, { headline: string; shown: readonly string[] }>> = {
	'a fragment of a sentence': {
		headline: "Minister calls talks 'a feel-out meeting'",
		shown: ['a feel-out meeting: 4 of 15'],
	},
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
