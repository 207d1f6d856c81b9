import { type Trees, unpackTrees } from './trees.ts';
import fitted from './weights.json' with { type: 'json' };

/** The trees of each task. */
export type WeightTables = Readonly<Record<'speaker' | 'speech' | 'pronoun', Trees>>;

/** Trees of each task as letters. */
export type PackedTables = Readonly<Record<keyof WeightTables, string>>;

/** Reads the trees of each task. */
export function unpackTables({ speaker, speech, pronoun }: PackedTables): WeightTables {
	return { speaker: unpackTrees(speaker), speech: unpackTrees(speech), pronoun: unpackTrees(pronoun) };
}

/** By task; made by `test/bench/with-quotes-fit.mjs`. */
export const fittedWeights: WeightTables = unpackTables(fitted);
