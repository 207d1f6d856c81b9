import type { Unit } from '../match/unit.ts';

/** Weight from which a word tells something. */
const leastWeight = 0.5;

/** Whether a word tells something. */
export function tellsSomething({ weight }: Unit): boolean {
	return weight >= leastWeight;
}

/**
 * The units of words whose idea others have too.
 *
 * @param byWord - Whether the same word is enough.
 */
export function findSharedUnits(units: readonly Unit[], others: readonly Unit[], byWord: boolean): readonly Unit[] {
	const keys = new Set(byWord ? others.map(({ key }) => key) : []);
	const ideas = new Set(others.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
	return units.filter(({ key, concepts }) => keys.has(key) || concepts.some(({ id }) => ideas.has(id)));
}
