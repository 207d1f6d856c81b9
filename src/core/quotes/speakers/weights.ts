import fitted from './weights.json' with { type: 'json' };

/** Weights of one ranker: what is true of a candidate → how much it speaks for it. */
export type Weights = ReadonlyMap<string, number>;

/** Integers in the file are this many times the weight. */
const scale = 20;

/** The weights of each task. */
export type WeightTables = Readonly<Record<'speaker' | 'speech' | 'pronoun', Weights>>;

/** By task; made by `test/bench/quotes-fit.mjs`. Each key's first letter is its kind of feature. */
export const fittedWeights: WeightTables = {
	speaker: unpack(fitted.speaker),
	speech: unpack(fitted.speech),
	pronoun: unpack(fitted.pronoun),
};

/** The file groups keys by first letter, parts them by spaces, and puts the weight after a tab. */
function unpack(groups: Readonly<Record<string, string>>): Weights {
	const all = new Map<string, number>();
	for (const [letter, keys] of Object.entries(groups)) {
		for (const entry of keys.split(' ')) {
			const [key = '', weight = '0'] = entry.split('\t');
			all.set(letter + key, Number(weight) / scale);
		}
	}
	return all;
}

/** The sum of the weights of what is true. */
export function score(table: Weights, features: readonly string[]): number {
	let sum = 0;
	for (const feature of features) sum += table.get(feature) ?? 0;
	return sum;
}
