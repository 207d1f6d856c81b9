import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPostings } from '../../../src/core/match/postings.ts';
import { indexSorted, mergeSorted, type SavedPostings, sortPostings } from '../../../src/core/match/sorted-postings.ts';

const most = 2 ** 32 - 1;
/** Few features, so that many postings share one; the ends of the range; and any. */
const feature = fc.oneof(fc.constantFrom(0, 1, 7, 2 ** 31, most - 1, most), fc.integer({ min: 0, max: most }));
const pairs = fc.array(fc.tuple(feature, fc.nat(50)), { maxLength: 60 });

function toPostings(list: readonly (readonly [number, number])[]): SavedPostings {
	return { features: Uint32Array.from(list, ([one]) => one), owners: Uint32Array.from(list, ([, owner]) => owner) };
}

function toPairs({ features, owners }: SavedPostings): readonly (readonly [number, number])[] {
	return [...features].map((one, at) => [one, owners[at] ?? 0]);
}

test('sorted postings are the given ones by feature, owners of one feature in the order given', () => {
	fc.assert(
		fc.property(pairs, (list) => {
			expect(toPairs(sortPostings(toPostings(list)))).toEqual(list.toSorted(([a], [b]) => a - b));
		}),
	);
});

test('two sorted lists merged are both, sorted', () => {
	fc.assert(
		fc.property(pairs, pairs, (first, second) => {
			const merged = mergeSorted(sortPostings(toPostings(first)), sortPostings(toPostings(second)));
			expect(toPairs(merged)).toEqual([...first, ...second].toSorted(([a], [b]) => a - b));
		}),
	);
});

test('the range of a feature holds its postings and no other', () => {
	fc.assert(
		fc.property(pairs, feature, (list, asked) => {
			const { postings, rangeOf } = indexSorted(sortPostings(toPostings(list)));
			expect(toPairs(postings).slice(...rangeOf(asked))).toEqual(list.filter(([one]) => one === asked));
		}),
	);
});

test('postings stored and opened again know the owners that were added before and after', () => {
	fc.assert(
		fc.property(pairs, pairs, feature, (before, after, asked) => {
			const first = createPostings();
			for (const [one, owner] of before) first.add(one, owner);
			const second = createPostings(first.save());
			for (const [one, owner] of after) second.add(one, owner);
			const { all, start, end } = second.ownersOf(asked);
			const owners = [...before, ...after].filter(([one]) => one === asked).map(([, owner]) => owner);
			expect([...all.subarray(start, end)]).toEqual(owners);
		}),
	);
});
