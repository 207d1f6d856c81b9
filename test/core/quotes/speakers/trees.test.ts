import { expect, test } from 'vitest';
import { packTrees, scoreTrees, unpackTrees } from '../../../../src/core/quotes/speakers/trees.ts';
import { fitTrees, seeded } from '../../../bench/fit-trees.ts';
import { joinTrees } from '../../../bench/join-trees.ts';

test('packed trees answer as they were grown, for all features and answers a letter holds', () => {
	const tree = {
		questions: [
			{ feature: 0, threshold: 57 },
			{ feature: 60, threshold: 2 },
			{ feature: 60, threshold: 63 },
		],
		answers: [-4, 0, 1, 0, 2, 0, 3, 0],
	};
	const trees = unpackTrees(packTrees([[tree], [tree]]));
	const features = (first: number, last: number) => [first, ...new Array<number>(59).fill(0), last];
	const rows = [features(57, 2), features(57, 3), features(58, 2), features(58, 3)];
	expect(rows.map((row) => scoreTrees(trees, row))).toEqual([-0.64, 0.16, 0.32, 0.48]);
});

test('questions in another order are the same tree', () => {
	const [a, b, c] = [3, 1, 2].map((feature) => ({ feature, threshold: 0 }));
	if (a === undefined || b === undefined || c === undefined) throw new Error('three questions');
	const tree = { questions: [a, b, c], answers: [0, 1, 2, 3, -4, -3, -2, -1] };
	const same = { questions: [b, c, a], answers: [0, -4, 1, -3, 2, -2, 3, -1] };
	expect(packTrees([[same]])).toBe(packTrees([[tree]]));
	expect(scoreTrees(unpackTrees(packTrees([[tree]])), [0, 0, 1, 1])).toBe(-3 / 12.5);
});

test('a fit learns what one feature alone does not tell, the same each time', () => {
	const pairs = [0, 1].flatMap((a) => [0, 1].map((b) => [a, b] as const));
	const choice = pairs.map(([a, b]) => ({ features: [a, b, a], right: a === b && a === 1 }));
	const growth = { trees: 20, rate: 0.3, ridge: 0.1, share: 1 };
	const packed = fitTrees([choice, choice, choice], growth);
	expect(fitTrees([choice, choice, choice], growth)).toBe(packed);
	const scores = choice.map(({ features }) => scoreTrees(unpackTrees(packed), features));
	expect(Math.max(...scores)).toBe(scores[3]);
});

test('joined trees are fewer and say the same together', () => {
	const random = seeded(3);
	const upTo = (most: number) => Math.floor(random() * most);
	const trees = Array.from({ length: 40 }, () => ({
		questions: [0, 1, 2].map(() => ({ feature: upTo(3), threshold: upTo(2) })),
		answers: Array.from({ length: 8 }, () => upTo(2)),
	}));
	const joined = joinTrees(trees);
	expect(joined.length).toBeLessThan(trees.length / 2);
	const [before, after] = [trees, joined].map((group) => unpackTrees(packTrees([group])));
	for (let row = 0; row < 27; row++) {
		const features = [row % 3, Math.floor(row / 3) % 3, Math.floor(row / 9)];
		expect(scoreTrees(after ?? [], features)).toBe(scoreTrees(before ?? [], features));
	}
});
