import { expect, test } from 'vitest';
import { matchStatements } from '../../../src/core/match/match-statements.ts';
import type { Statement } from '../../../src/core/types.ts';
import { toStatement } from './statement.ts';

type Case = {
	readonly one: Partial<Statement> & { readonly text: string };
	readonly other: Partial<Statement> & { readonly text: string };
	readonly same: boolean;
};

const cases: Readonly<Record<string, Case>> = {
	'somebody is called, word by word': {
		one: { text: 'Leonora, stop!', id: 'a' },
		other: { text: 'Leonora, STOP!”', id: 'b' },
		same: true,
	},
	'in another language': {
		one: { text: 'Leonora, stop!', id: 'a' },
		other: { text: 'Leonora, stoppt!', language: 'de', id: 'b' },
		same: true,
	},
	'as few words cut out of a sentence': {
		one: { text: 'Leonora stopped', id: 'a' },
		other: { text: 'Leonora stopped', id: 'b' },
		same: false,
	},
	'a formula of every day': {
		one: { text: 'Thank you!', id: 'a' },
		other: { text: 'Thank you!', id: 'b' },
		same: false,
	},
	'weeks later': {
		one: { text: 'Leonora, stop!', id: 'a' },
		other: { text: 'Leonora, stop!', date: '2025-09-14', id: 'b' },
		same: false,
	},
};

test.each(Object.entries(cases))('an exclamation of two words: %s', (_, { one, other, same }) => {
	expect(matchStatements(toStatement(one), toStatement(other)).same).toBe(same);
});
