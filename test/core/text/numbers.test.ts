import { expect, test } from 'vitest';
import {
	addToNumber,
	multiplyNumber,
	type NumberReading,
	noNumber,
	valueOfNumber,
} from '../../../src/core/text/numbers.ts';

/** Each: what the words of a text stand for one by one, and the numbers that they tell. */
const told: Readonly<Record<string, { words: readonly number[]; numbers: readonly number[] }>> = {
	'forty million': { words: [40, 1e6], numbers: [40_000_000] },
	'three hundred thousand': { words: [3, 100, 1000], numbers: [300_000] },
	'one hundred and twenty-three': { words: [1, 100, 20, 3], numbers: [123] },
	'five thousand two hundred and six': { words: [5, 1000, 2, 100, 6], numbers: [5206] },
	'сто двадцать тысяч': { words: [100, 20, 1000], numbers: [120_000] },
	三万五千: { words: [3, 10_000, 5, 1000], numbers: [35_000] },
	五千亿: { words: [5, 1000, 1e8], numbers: [500_000_000_000] },
	'one and a half billion': { words: [1.5, 1e9], numbers: [1_500_000_000] },
	'two, three': { words: [2, 3], numbers: [2, 3] },
	'twenty, forty': { words: [20, 40], numbers: [20, 40] },
};

function readAll(words: readonly number[]): readonly number[] {
	const readings: NumberReading[] = [];
	for (const word of words) {
		const before = readings.pop() ?? noNumber;
		const next = addToNumber(before, word, false);
		readings.push(...(next === null ? [before, { ...noNumber, rest: word }] : [next]));
	}
	return readings.map(valueOfNumber);
}

test.each(Object.entries(told))('%s', (_, { words, numbers }) => {
	expect(readAll(words)).toEqual(numbers);
});

test('digits begin another number, but are multiplied', () => {
	const year = { ...noNumber, rest: 2000 };
	expect([addToNumber(year, 14, true), multiplyNumber({ ...noNumber, rest: 14 }, 1000)]).toEqual([
		null,
		{ total: 14_000, rest: 0 },
	]);
});
