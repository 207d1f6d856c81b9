import { expect, test } from 'vitest';
import { toDifference } from '../../../src/core/match/to-difference.ts';

/** A run as a reader sees it: what it is, the fuller text's words, the other's, and why it matters. */
type Shown = readonly [string, string, string, string?];

const cases: Readonly<Record<string, { fuller: string; other: string; runs: readonly Shown[] }>> = {
	'the same words': {
		fuller: 'We will sign, gladly',
		other: 'we will sign gladly.',
		runs: [['same', 'We will sign, gladly', 'we will sign gladly']],
	},
	'cut at the end': {
		fuller: 'We will sign it tomorrow',
		other: 'We will sign it',
		runs: [
			['same', 'We will sign it', 'We will sign it'],
			['cut', 'tomorrow', ''],
		],
	},
	'a dropped negation': {
		fuller: 'We will not sign',
		other: 'We will sign',
		runs: [
			['same', 'We will', 'We will'],
			['cut', 'not', '', 'negation'],
			['same', 'sign', 'sign'],
		],
	},
	'another number': {
		fuller: 'They lost 5,000 men',
		other: 'They lost 7,000 men',
		runs: [
			['same', 'They lost', 'They lost'],
			['changed', '5,000', '7,000', 'number'],
			['same', 'men', 'men'],
		],
	},
	'"may" for "will"': {
		fuller: 'We will meet',
		other: 'We may meet',
		runs: [
			['same', 'We', 'We'],
			['changed', 'will', 'may', 'modal'],
			['same', 'meet', 'meet'],
		],
	},
	'an added word': {
		fuller: 'It went well',
		other: 'It went very well',
		runs: [
			['same', 'It went', 'It went'],
			['added', '', 'very'],
			['same', 'well', 'well'],
		],
	},
	'a third place is no number': {
		fuller: 'his country or even a third place',
		other: 'his country or some other country',
		runs: [
			['same', 'his country or', 'his country or'],
			['changed', 'even a third place', 'some other country'],
		],
	},
	'nor is a third country where the country stays': {
		fuller: 'to a third country',
		other: 'to another country',
		runs: [
			['same', 'to', 'to'],
			['changed', 'a third', 'another'],
			['same', 'country', 'country'],
		],
	},
	'a third of a country is one': {
		fuller: 'They hold a third of it',
		other: 'They hold most of it',
		runs: [
			['same', 'They hold', 'They hold'],
			['changed', 'a third', 'most', 'number'],
			['same', 'of it', 'of it'],
		],
	},
	'a third time is one': {
		fuller: 'We met a third time',
		other: 'We met a second time',
		runs: [
			['same', 'We met a', 'We met a'],
			['changed', 'third', 'second', 'number'],
			['same', 'time', 'time'],
		],
	},
	'the same number, printed otherwise': {
		fuller: 'They lost 5,000 men',
		other: 'They lost 5000 men',
		runs: [['same', 'They lost 5,000 men', 'They lost 5000 men']],
	},
};

test.each(Object.entries(cases))('%s', (_, { fuller, other, runs }) => {
	const shown = toDifference(fuller, other).map((run) => [
		run.kind,
		fuller.slice(run.fuller.start, run.fuller.end),
		other.slice(run.other.start, run.other.end),
		...(run.weight === undefined ? [] : [run.weight]),
	]);
	expect(shown).toEqual(runs);
});
