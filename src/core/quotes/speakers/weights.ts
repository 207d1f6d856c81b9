import fitted from './weights.json' with { type: 'json' };

/** Weights of one ranker: what is true of a candidate → how much it speaks for it. */
export type Weights = ReadonlyMap<string, number>;

/** Integers in the file are this many times the weight. */
const scale = 10;

/** The weights of each task. */
export type WeightTables = Readonly<Record<'speaker' | 'speech' | 'pronoun', Weights>>;

/** By task; made by `test/bench/with-quotes-fit.mjs`. */
export const fittedWeights: WeightTables = {
	speaker: unpack(fitted.speaker),
	speech: unpack(fitted.speech),
	pronoun: unpack(fitted.pronoun),
};

/** Reads "shared length, rest, tab, weight" of sorted keys: each begins as the one before does. */
function unpack(packed: string): Weights {
	const all = new Map<string, number>();
	let before = '';
	for (const entry of packed.split(' ')) {
		const [key = '', weight = '0'] = entry.split('\t');
		before = before.slice(0, Number.parseInt(key.charAt(0), 36)) + key.slice(1);
		all.set(before, Number(weight) / scale);
	}
	return all;
}

/** The sum of the weights of what is true. */
export function score(table: Weights, features: readonly string[]): number {
	let sum = 0;
	for (const feature of features) sum += table.get(feature) ?? 0;
	return sum;
}
