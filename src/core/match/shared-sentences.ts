import type { PairsByUnit } from './pairs-by-unit.ts';
import type { Comparable, Unit } from './unit.ts';
import { weightIn } from './weigh-unit.ts';

/** A sentence of one statement and how much of it the other has. */
export type SharedSentence = {
	readonly information: number;
	/** 0 to 1. */
	readonly containment: number;
	readonly words: number;
};

const none: SharedSentence = { information: 0, containment: 0, words: 0 };

/** The sentence of either statement that tells most of what the other tells too. */
export function bestSentence(pairOf: PairsByUnit, a: Comparable, b: Comparable): SharedSentence {
	const crossLanguage = a.language !== b.language;
	const own = sentencesOf(a.units, pairOf.a, crossLanguage);
	const others = sentencesOf(b.units, pairOf.b, crossLanguage);
	return [...own, ...others].reduce((best, sentence) => (worth(sentence) > worth(best) ? sentence : best), none);
}

/** Squared, so that a sentence shared whole counts more than half of one twice as long. */
function worth({ information, containment }: SharedSentence): number {
	return information * containment ** 2;
}

/** Units stand in the order of their sentences, which are numbered from 0. */
function sentencesOf(
	units: readonly Unit[],
	pairOf: PairsByUnit['a'],
	crossLanguage: boolean,
): readonly SharedSentence[] {
	const sums: { total: number; shared: number; words: number }[] = [];
	for (const [index, unit] of units.entries()) {
		const sum = sums[unit.sentence] ?? { total: 0, shared: 0, words: 0 };
		const pair = pairOf[index];
		const weight = weightIn(unit, crossLanguage);
		sum.total += weight;
		sum.words += unit.words;
		if (pair !== undefined && (pair.inOrder || crossLanguage)) sum.shared += pair.likeness * weight;
		sums[unit.sentence] = sum;
	}
	// A phrase may reach over the end of a sentence, and leave the next one empty.
	return sums.flatMap(({ total, shared, words }) => ({
		information: total,
		containment: total === 0 ? 0 : shared / total,
		words,
	}));
}
