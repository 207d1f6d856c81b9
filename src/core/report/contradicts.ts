import { isOtherNumber } from '../match/find-conflict.ts';
import { isOneDenied } from '../match/is-one-denied.ts';
import type { Comparable, Unit } from '../match/unit.ts';

/**
 * Whether sentences of a page tell the contrary of an utterance, or another number: one denies and the other does not,
 * what one says rises falls in the other.
 *
 * @param told - The sentences that tell of what the utterance tells.
 */
export function contradicts(told: Comparable, utterance: Comparable): boolean {
	const [page, said] = [told.units, utterance.units];
	return isOtherNumber(page, said) || isTurned(page, said) || isOneDenied(told, utterance);
}

/** One has an idea of which the other has only the opposite. */
function isTurned(page: readonly Unit[], said: readonly Unit[]): boolean {
	const [own, others] = [page, said].map((units) => new Set(units.flatMap(({ concepts }) => concepts)));
	if (own === undefined || others === undefined) return false;
	const ids = new Set([...others].map(({ id }) => id));
	return [...own].some(
		({ id, opposites }) => !ids.has(id) && [...others].some((other) => opposites.has(other.id) && !own.has(other)),
	);
}
