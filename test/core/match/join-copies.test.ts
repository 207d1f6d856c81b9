import { describe, expect, test } from 'vitest';
import { joinCopies } from '../../../src/core/match/join-copies.ts';
import type { Origin, Utterance } from '../../../src/core/types.ts';

const origins: readonly Origin[] = [
	{ id: 'gazette', name: null, sourceIds: ['gazette', 'reprint'], links: [] },
	{ id: 'herald', name: null, sourceIds: ['herald'], links: [] },
];

/** An utterance known from one source alone. */
function print(statementId: string, text: string, change: Partial<Utterance> = {}): Utterance {
	const [sourceId = ''] = statementId.split('#');
	return {
		id: statementId,
		speaker: 'Ada Quay',
		speakerId: null,
		occasion: null,
		wordings: [{ statementId, sourceId, text, relation: 'identical', evidence: [], difference: [] }],
		possibly: [],
		origins: [],
		...change,
	};
}

function groupsOf(utterances: readonly Utterance[]): readonly (readonly string[])[] {
	return joinCopies(utterances, origins).map(({ wordings }) => wordings.map(({ statementId }) => statementId));
}

describe('one word in two copies of one text', () => {
	test('is one utterance, under the first of both ids', () => {
		const [joined, ...others] = joinCopies([print('reprint#q1', 'absurd.'), print('gazette#q1', 'absurd.')], origins);
		expect(others).toEqual([]);
		expect(joined?.id).toBe('gazette#q1');
		expect(joined?.wordings.map(({ statementId, relation }) => [statementId, relation])).toEqual([
			['gazette#q1', 'identical'],
			['reprint#q1', 'identical'],
		]);
	});

	test('is one utterance in other marks and capitals, and says so', () => {
		const [joined] = joinCopies([print('gazette#q1', 'it’s absurd.'), print('reprint#q1', "It's absurd")], origins);
		expect(joined?.wordings.map(({ relation }) => relation)).toEqual(['identical', 'punctuation']);
	});

	test('is no longer "possibly" the same, and others point to the joined one', () => {
		const joined = joinCopies(
			[
				print('gazette#q1', 'absurd', { possibly: ['reprint#q1'] }),
				print('reprint#q1', 'absurd', { possibly: ['gazette#q1'] }),
				print('herald#q1', 'quite absurd', { possibly: ['gazette#q1', 'reprint#q1'] }),
			],
			origins,
		);
		expect(joined.map(({ possibly }) => possibly)).toEqual([[], ['gazette#q1']]);
	});
});

test('a copy of a line that another origin prints longer joins it as the line it copies', () => {
	const longer = print('herald#q1', 'a really absurd idea');
	const [fullest] = longer.wordings;
	const copied = { statementId: 'gazette#q1', sourceId: 'gazette', text: 'absurd idea', relation: 'trimmed' as const };
	const both = {
		...longer,
		wordings: [...(fullest === undefined ? [] : [fullest]), { ...copied, evidence: [], difference: [] }],
	};
	const [joined, ...others] = joinCopies([print('reprint#q1', 'Absurd idea,'), both], origins);
	expect(others).toEqual([]);
	expect(joined?.wordings.map(({ statementId, relation }) => [statementId, relation])).toEqual([
		['herald#q1', 'identical'],
		['gazette#q1', 'trimmed'],
		['reprint#q1', 'trimmed'],
	]);
});

const apart: Readonly<Record<string, readonly Utterance[]>> = {
	'one word in articles of two origins': [print('gazette#q1', 'absurd'), print('herald#q1', 'absurd')],
	'other words': [print('gazette#q1', 'absurd'), print('reprint#q2', 'absurdly')],
	'another speaker': [print('gazette#q1', 'absurd'), print('reprint#q1', 'absurd', { speaker: 'Ben Mole' })],
	'no known speaker': [
		print('gazette#q1', 'absurd', { speaker: null }),
		print('reprint#q1', 'absurd', { speaker: null }),
	],
	'one word twice in one article': [print('gazette#q1', 'absurd'), print('gazette#q9', 'absurd')],
};

test.each(Object.entries(apart))('stays apart: %s', (_rule, utterances) => {
	expect(groupsOf(utterances)).toEqual(utterances.map(({ id }) => [id]));
});

test('the order in which utterances are given decides nothing but the order', () => {
	const utterances = [print('reprint#q1', 'absurd'), print('herald#q1', 'no'), print('gazette#q1', 'absurd')];
	expect(groupsOf(utterances).toSorted()).toEqual(groupsOf(utterances.toReversed()).toSorted());
});
