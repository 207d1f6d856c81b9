import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';

const cases: Readonly<Record<string, { text: string; expected: string }>> = {
	'the subject of the clause speaks, not who reports it': {
		text: 'Experts say the plan, which Senator Ada Quay described as "very bad," will pass.',
		expected: 'Ada Quay',
	},
	'a role may be the subject': {
		text: 'Experts say the plan, which the senator described as "very bad," will pass.',
		expected: 'the senator',
	},
	'an adverb may stand before the verb': {
		text: 'Observers doubt it. They look at the friendship, which Ada Quay often describes as "good," with other eyes.',
		expected: 'Ada Quay',
	},
	'where the pronoun is the subject, whom it belongs to speaks': {
		text: 'Ada Quay, who called the plan "a disaster for all," left the room.',
		expected: 'Ada Quay',
	},
};

test.each(Object.entries(cases))('%s', (_rule, { text, expected }) => {
	const quotes = findQuotes({ text, title: null, language: 'en', publishedAt: null }, []);
	expect(quotes.map(({ speaker }) => speaker)).toEqual([expected]);
});
