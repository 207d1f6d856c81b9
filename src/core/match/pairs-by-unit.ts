import type { AlignedPair } from './align.ts';
import type { Comparable } from './unit.ts';

/** For each unit of a side, the pair it is in; undefined for one that the other lacks. */
type PairOf = readonly (AlignedPair | undefined)[];

/** The pairs of an alignment, found by the units of each side. */
export type PairsByUnit = Readonly<Record<'a' | 'b', PairOf>>;

export function toPairsByUnit(pairs: readonly AlignedPair[], a: Comparable, b: Comparable): PairsByUnit {
	const ofA = new Array<AlignedPair | undefined>(a.units.length).fill(undefined);
	const ofB = new Array<AlignedPair | undefined>(b.units.length).fill(undefined);
	for (const pair of pairs) {
		ofA[pair.a] = pair;
		ofB[pair.b] = pair;
	}
	return { a: ofA, b: ofB };
}
