import type { Clause } from './read-clauses.ts';

/**
 * Tells which clauses name the two together ("the two presidents"): those after one that named both, while nobody else
 * has come up who may be meant.
 *
 * @param areKnown - Whether both were named before the first clause.
 */
export function resolvePairs(clauses: readonly Clause[], areKnown: boolean): readonly Clause[] {
	let known = areKnown;
	return clauses.map((clause) => {
		const areNamed = !clause.named.includes(false);
		if (areNamed || clause.bystander) known = areNamed && !clause.bystander;
		return known && clause.pair ? { ...clause, together: true } : clause;
	});
}
