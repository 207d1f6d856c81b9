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
	const own = bestOf(a.units, pairOf.a, crossLanguage);
	const other = bestOf(b.units, pairOf.b, crossLanguage);
	return worth(other) > worth(own) ? other : own;
}

/** Squared, so that a sentence shared whole counts more than half of one twice as long. */
function worth({ information, containment }: SharedSentence): number {
	return information * containment ** 2;
}

/** Units stand in the order of their sentences. */
function bestOf(units: readonly Unit[], pairOf: PairsByUnit['a'], crossLanguage: boolean): SharedSentence {
	let best = none;
	let from = 0;
	for (let to = 1; to <= units.length; to += 1) {
		if (units[to]?.sentence === units[from]?.sentence) continue;
		const sentence = sumSentence(units, pairOf, { from, to, crossLanguage });
		if (worth(sentence) > worth(best)) best = sentence;
		from = to;
	}
	return best;
}

type Stretch = { readonly from: number; readonly to: number; readonly crossLanguage: boolean };

function sumSentence(
	units: readonly Unit[],
	pairOf: PairsByUnit['a'],
	{ from, to, crossLanguage }: Stretch,
): SharedSentence {
	let [information, shared, words] = [0, 0, 0];
	for (let at = from; at < to; at += 1) {
		const unit = units[at];
		if (unit === undefined) continue;
		const pair = pairOf[at];
		const weight = weightIn(unit, crossLanguage);
		information += weight;
		words += unit.words;
		if (pair !== undefined && (pair.inOrder || crossLanguage)) shared += pair.likeness * weight;
	}
	return { information, containment: information === 0 ? 0 : shared / information, words };
}
