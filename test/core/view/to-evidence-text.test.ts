import { expect, test } from 'vitest';
import type { Evidence, Relation } from '../../../src/core/types.ts';
import { chooseEdition } from '../../../src/core/view/messages/choose-messages.ts';
import { toEvidenceText } from '../../../src/core/view/to-evidence-text.ts';

const cases: Readonly<
	Record<
		string,
		{ readonly evidence: Readonly<Record<string, number>>; readonly relation?: Relation; readonly text: string | null }
	>
> = {
	'other words are not said to be the same': {
		evidence: { sharedWords: 3, words: 3, sameSpeaker: 1 },
		relation: 'reworded',
		text: '3 of 3 words correspond · same speaker',
	},
	'nor are those of another translation': {
		evidence: { sharedWords: 19, words: 30, sameSpeaker: 1 },
		relation: 'translated',
		text: '19 of 30 words correspond · same speaker',
	},
	'words, speaker and a stated day': {
		evidence: { sharedWords: 14, words: 16, sameSpeaker: 1, daysApart: 0, datesStated: 1 },
		text: '14 of 16 words · same speaker · same day',
	},
	'a place or channel, and who else prints it': {
		evidence: { sharedWords: 4, words: 4, inOrder: 1, sameVenue: 1, alsoAgreeing: 2 },
		text: '4 of 4 words · same place or channel · other wordings that agree: 2',
	},
	'another place or channel': {
		evidence: { sharedWords: 4, words: 4, sameVenue: 0 },
		text: '4 of 4 words · other place or channel',
	},
	'days of printing stand in for the day': {
		evidence: { sharedWords: 4, words: 4, daysApart: 2 },
		text: '4 of 4 words · dated 2 days apart',
	},
	'other occasions': { evidence: { daysApart: 1, datesStated: 1 }, text: 'said 1 day apart' },
	'across languages ideas count, not words': {
		evidence: { sharedWords: 0, words: 9, sharedIdeas: 5, crossLanguage: 1, sameSpeaker: 1 },
		text: '5 ideas in common · across languages · same speaker',
	},
	'another speaker': { evidence: { sameSpeaker: 0 }, text: 'another speaker named' },
	'weights that mean nothing to a reader': { evidence: { sharedInformation: 3.2, coverage: 0.5 }, text: null },
	'a number of a later version is named as it is': { evidence: { venueLikeness: 0.756 }, text: 'venue likeness 0.76' },
	nothing: { evidence: {}, text: null },
};

test.each(Object.entries(cases))('%s', (_, { evidence, relation = 'trimmed', text }) => {
	const list: readonly Evidence[] = Object.entries(evidence).map(([name, value]) => ({ name, value }));
	expect(toEvidenceText(list, relation, chooseEdition(['en'], 0))).toBe(text);
});
