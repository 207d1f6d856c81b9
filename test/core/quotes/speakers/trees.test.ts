import { expect, test } from 'vitest';
import { packTree, scoreTrees, unpackTrees } from '../../../../src/core/quotes/speakers/trees.ts';
import { fitTrees } from '../../../bench/fit-trees.ts';

test('packed trees answer as they were grown, the first feature first', () => {
	const packed = packTree([
		{ feature: 0, threshold: 57, left: 1, right: 2 },
		{ value: -45 },
		{ feature: 60, threshold: 2, left: 3, right: 4 },
		{ value: 0 },
		{ value: 45 },
	]);
	const trees = unpackTrees(packed + packed);
	const features = (first: number, last: number) => [first, ...new Array<number>(59).fill(0), last];
	expect([features(57, 3), features(58, 2), features(58, 3)].map((row) => scoreTrees(trees, row))).toEqual([
		-1.8, 0, 1.8,
	]);
});

test('a fit learns what one feature alone does not tell, the same each time', () => {
	const pairs = [0, 1].flatMap((a) => [0, 1].map((b) => [a, b] as const));
	const choice = pairs.map(([a, b]) => ({ features: [a, b, a], right: a === b && a === 1 }));
	const growth = { trees: 20, leaves: 4, rate: 0.3, ridge: 0.1, least: 0, share: 1 };
	const packed = fitTrees([choice, choice, choice], growth);
	expect(fitTrees([choice, choice, choice], growth)).toBe(packed);
	const scores = choice.map(({ features }) => scoreTrees(unpackTrees(packed), features));
	expect(Math.max(...scores)).toBe(scores[3]);
});
