import { findBestPath } from './find-best-path.ts';
import type { Concept } from './lexicon.ts';
import type { Comparable, Unit } from './units.ts';

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

/** How alike two different words of one idea are: less than the same word, for an idea has neighbours. */
const ideaLikeness = 0.8;
/** A word and a phrase that it is a part of. */
const partLikeness = 0.6;
/** Up to here only a part is alike: the likeness table rounds. */
const mostOfPart = 0.7;
/** The same name in two spellings. */
const nameLikeness = 0.95;
/** One letter wrong, left out or too many: a typo, or an ending that stemming does not know. */
const typoLikeness = 0.8;
/** Letters below which one letter makes another word ("war", "was"). */
const shortestTypo = 6;
/** A moved word says less than one in its place. */
const movedLikeness = 0.5;
/** Prefers a run of words to the same words scattered; too small to outweigh a word. */
const runBonus = 0.03;
/** Below this information a word is too little to be called moved: "of" stands everywhere. */
const leastMoved = 0.3;

/**
 * Pairs the words of two statements: information-weighted longest common subsequence, then moved words.
 *
 * @returns In the order of the first statement; each unit is in one pair at most.
 */
export function alignUnits(a: Comparable, b: Comparable): readonly AlignedPair[] {
	const crossLanguage = a.language !== b.language;
	const likeness = toLikenessTable(a.units, b.units, crossLanguage);
	const ordered = findOrdered(a.units, b.units, likeness);
	const moved = findMoved(a.units, b.units, { likeness, ordered, crossLanguage });
	return [...ordered, ...moved].toSorted((x, y) => x.a - y.a);
}

/** Row by row: the likeness of each unit of `a` to each of `b`. */
function toLikenessTable(a: readonly Unit[], b: readonly Unit[], crossLanguage: boolean): Float32Array {
	const table = new Float32Array(a.length * b.length);
	let at = 0;
	for (const unit of a) {
		for (const other of b) {
			table[at] = likenessOf(unit, other, crossLanguage);
			at += 1;
		}
	}
	return table;
}

/** How far one unit stands for another, 0 to 1. Words of two languages that are spelled alike are not the same word. */
export function likenessOf(a: Unit, b: Unit, crossLanguage: boolean): number {
	if (a.key === b.key && !(crossLanguage && isLittleWord(a))) return 1;
	// Between languages, no word is more alike than one of the same idea.
	if (meet(a.concepts, b.concepts)) return crossLanguage ? 1 : ideaLikeness;
	if (!crossLanguage && isTypo(a.key, b.key)) return typoLikeness;
	return likenessOfRest(a, b);
}

function likenessOfRest(a: Unit, b: Unit): number {
	if (a.name !== '' && a.name === b.name) return nameLikeness;
	return isPartOf(a, b) || isPartOf(b, a) ? partLikeness : 0;
}

function isPartOf(word: Unit, phrase: Unit): boolean {
	return phrase.parts.length > 0 && meet(word.concepts, phrase.parts);
}

function isLittleWord({ key, weight }: Unit): boolean {
	return weight < leastMoved || (key.length < 4 && /^\p{Script=Latin}/u.test(key));
}

function meet(a: readonly Concept[], b: readonly Concept[]): boolean {
	if (b.length === 0) return false;
	for (const concept of a) if (b.includes(concept)) return true;
	return false;
}

/** Whether one letter more, less or other makes one word the other. */
function isTypo(a: string, b: string): boolean {
	if (Math.min(a.length, b.length) < shortestTypo || Math.abs(a.length - b.length) > 1) return false;
	if (/\p{Nd}/u.test(a)) return false;
	let head = 0;
	while (head < a.length && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
	let i = head + Number(a.length >= b.length);
	let j = head + Number(b.length >= a.length);
	while (i < a.length && a.charCodeAt(i) === b.charCodeAt(j)) {
		i += 1;
		j += 1;
	}
	return i >= a.length && j >= b.length;
}

function findOrdered(a: readonly Unit[], b: readonly Unit[], likeness: Float32Array): readonly AlignedPair[] {
	const likeOf = (i: number, j: number): number => likeness[i * b.length + j] ?? 0;
	const gain = (i: number, j: number): number => {
		const like = likeOf(i, j);
		if (like === 0) return 0;
		const follows = i > 0 && j > 0 && likeOf(i - 1, j - 1) > 0;
		return like * Math.min(a[i]?.weight ?? 0, b[j]?.weight ?? 0) + (follows ? runBonus : 0);
	};
	return findBestPath(a.length, b.length, gain).map(([i, j]) => ({
		a: i,
		b: j,
		likeness: likeOf(i, j),
		inOrder: true,
		isWhole: likeOf(i, j) > mostOfPart,
	}));
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
	const usedA = new Set(known.ordered.map((pair) => pair.a));
	const usedB = new Set(known.ordered.map((pair) => pair.b));
	const moved: AlignedPair[] = [];
	for (const [i, unit] of a.entries()) {
		if (usedA.has(i) || unit.weight < leastMoved) continue;
		const row = known.likeness.subarray(i * b.length, (i + 1) * b.length);
		const j = row.findIndex((likeness, index) => likeness > 0 && !usedB.has(index));
		if (j === -1) continue;
		usedB.add(j);
		// Two languages order a sentence differently: there a moved word is as good as one in its place.
		const likeness = row[j] ?? 0;
		const inPlace = known.crossLanguage ? 1 : movedLikeness;
		moved.push({ a: i, b: j, likeness: likeness * inPlace, inOrder: false, isWhole: likeness > mostOfPart });
	}
	return moved;
}
