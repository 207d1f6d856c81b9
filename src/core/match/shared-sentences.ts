import type { AlignedPair } from './align.ts';
import type { Comparable, Unit } from './units.ts';
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
export function bestSentence(pairs: readonly AlignedPair[], a: Comparable, b: Comparable): SharedSentence {
	const crossLanguage = a.language !== b.language;
	const sentences = [
		...sentencesOf(a.units, new Map(pairs.map((pair) => [pair.a, pair])), crossLanguage),
		...sentencesOf(b.units, new Map(pairs.map((pair) => [pair.b, pair])), crossLanguage),
	];
	return sentences.reduce((best, sentence) => (worth(sentence) > worth(best) ? sentence : best), none);
}

/** Squared, so that a sentence shared whole counts more than half of one twice as long. */
function worth({ information, containment }: SharedSentence): number {
	return information * containment ** 2;
}

function sentencesOf(
	units: readonly Unit[],
	pairOf: ReadonlyMap<number, AlignedPair>,
	crossLanguage: boolean,
): readonly SharedSentence[] {
	const sums = new Map<number, { total: number; shared: number; words: number }>();
	for (const [index, unit] of units.entries()) {
		const sum = sums.get(unit.sentence) ?? { total: 0, shared: 0, words: 0 };
		const pair = pairOf.get(index);
		const weight = weightIn(unit, crossLanguage);
		sum.total += weight;
		sum.words += unit.words;
		if (pair !== undefined && (pair.inOrder || crossLanguage)) sum.shared += pair.likeness * weight;
		sums.set(unit.sentence, sum);
	}
	return [...sums.values()].map(({ total, shared, words }) => ({
		information: total,
		containment: total === 0 ? 0 : shared / total,
		words,
	}));
}
