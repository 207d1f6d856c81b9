import { expect, test } from 'vitest';
import { chooseEdition } from '../../../src/core/view/messages/choose-messages.ts';
import { toDifferenceNotes } from '../../../src/core/view/to-difference-notes.ts';
import { diffWords } from '../../fixtures/reports/diff-words.ts';

type Weight = 'negation' | 'number' | 'modal';

const cases: Readonly<
	Record<
		string,
		{
			readonly fuller: string;
			readonly other: string;
			readonly weight: Record<string, Weight>;
			readonly notes: readonly string[];
		}
	>
> = {
	'a dropped negation': {
		fuller: 'We will not leave',
		other: 'We will leave',
		weight: { not: 'negation' },
		notes: ['Without the negation “not”'],
	},
	'an added number': {
		fuller: 'They met before',
		other: 'They met six times before',
		weight: { six: 'number' },
		notes: ['With a number: “six times”'],
	},
	'one modal for another': {
		fuller: 'We will talk',
		other: 'We may talk',
		weight: { may: 'modal' },
		notes: ['“may” instead of “will”'],
	},
	'a negation that went with its whole clause': {
		fuller: 'I spoke to him and I did not see any reason for it at all, and we agreed',
		other: 'I spoke to him and we agreed',
		weight: { not: 'negation' },
		notes: [],
	},
	'words without weight': { fuller: 'a big deal', other: 'a great deal', weight: {}, notes: [] },
};

test.each(Object.entries(cases))('%s', (_, { fuller, other, weight, notes }) => {
	expect(toDifferenceNotes(fuller, other, diffWords(fuller, other, weight), chooseEdition(['en'], 0))).toEqual(notes);
});
