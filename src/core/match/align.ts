import { findBestPath } from './find-best-path.ts';
import { mostOfPart, toLikenessTable } from './likeness.ts';
import { createScratch } from './scratch.ts';
import type { Comparable, Unit } from './unit.ts';
import { littleWord } from './weigh-unit.ts';

/** A unit of one statement and the unit of the other that stands for it. */
export type AlignedPair = {
	/** Index in the first statement's units. */
	readonly a: number;
	readonly b: number;
	/** 1 for the same word, less for another word of the same idea. */
	readonly likeness: number;
	/** Whether it stands in the same order as the other pairs; false for a word that was moved. */
	readonly inOrder: boolean;
	/** False where one is only a part of the other. */
	readonly isWhole: boolean;
};

/** A moved word says less than one in its place. */
const movedLikeness = 0.5;
/** Prefers a run of words to the same words scattered; too small to outweigh a word. */
const runBonus = 0.03;
/** And of two places that a run may begin in, the one beside it: "a" of "an artist or a pilot" goes with "a pilot". */
const leadBonus = 0.01;

/**
 * Pairs the words of two statements: information-weighted longest common subsequence, then moved words.
 *
 * @returns In the order of the first statement; each unit is in one pair at most.
 */
export function alignUnits(a: Comparable, b: Comparable): readonly AlignedPair[] {
	const crossLanguage = a.language !== b.language;
	const likeness = toLikenessTable(a, b, crossLanguage);
	const ordered = findOrdered(a.units, b.units, likeness);
	const moved = findMoved(a.units, b.units, { likeness, ordered, crossLanguage });
	return moved.length === 0 ? ordered : [...ordered, ...moved].toSorted((x, y) => x.a - y.a);
}

function findOrdered(a: readonly Unit[], b: readonly Unit[], likeness: Float32Array): readonly AlignedPair[] {
	return findBestPath(a.length, b.length, toGains(a, b, likeness)).map(([i, j]) => {
		const like = likeness[i * b.length + j] ?? 0;
		return { a: i, b: j, likeness: like, inOrder: true, isWhole: like > mostOfPart };
	});
}

const scratch = createScratch(Float64Array);

function toGains(a: readonly Unit[], b: readonly Unit[], likeness: Float32Array): Float64Array {
	const columns = b.length;
	const size = a.length * columns;
	const gains = scratch(size).fill(0, 0, size);
	for (let at = 0; at < size; at += 1) {
		const like = likeness[at] ?? 0;
		if (like === 0) continue;
		const column = at % columns;
		const weight = Math.min(a[(at - column) / columns]?.weight ?? 0, b[column]?.weight ?? 0);
		gains[at] = like * weight + bonusAt(at, columns, likeness);
	}
	return gains;
}

/** What a pair is worth beside its own words: that it goes on with a run, or that one may begin with it. */
function bonusAt(at: number, columns: number, likeness: Float32Array): number {
	const column = at % columns;
	const follows = column > 0 && (likeness[at - columns - 1] ?? 0) > 0;
	const leads = column < columns - 1 && (likeness[at + columns + 1] ?? 0) > 0;
	return (follows ? runBonus : 0) + (leads ? leadBonus : 0);
}

/** Pairs what is left over, wherever it stands. */
function findMoved(
	a: readonly Unit[],
	b: readonly Unit[],
	known: {
		readonly likeness: Float32Array;
		readonly ordered: readonly AlignedPair[];
		readonly crossLanguage: boolean;
	},
): readonly AlignedPair[] {
	if (known.ordered.length === Math.min(a.length, b.length)) return [];
	const usedA = new Set(known.ordered.map((pair) => pair.a));
	const usedB = new Set(known.ordered.map((pair) => pair.b));
	const moved: AlignedPair[] = [];
	for (const [i, unit] of a.entries()) {
		if (usedA.has(i) || unit.weight < littleWord) continue;
		const j = b.findIndex((_, index) => (known.likeness[i * b.length + index] ?? 0) > 0 && !usedB.has(index));
		if (j === -1) continue;
		usedB.add(j);
		// Two languages order a sentence differently: there a moved word is as good as one in its place.
		const likeness = known.likeness[i * b.length + j] ?? 0;
		const inPlace = known.crossLanguage ? 1 : movedLikeness;
		moved.push({ a: i, b: j, likeness: likeness * inPlace, inOrder: false, isWhole: likeness > mostOfPart });
	}
	return moved;
}
