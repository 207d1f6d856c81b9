import { conceptIdsOf } from '../match/concept-rows.ts';
import { isOtherNumber } from '../match/find-conflict.ts';
import type { Comparable, Unit } from '../match/unit.ts';
import { onceFor } from '../once-for.ts';

/** Ideas with which a denial is told without a "not", by the first English word of their rows. */
const denyingWords: readonly string[] = [
	'nothing',
	'refuse',
	'reject',
	'deny',
	'without',
	'impossible',
	'fail',
	'unless',
];
const denyingIds = onceFor(conceptIdsOf);

/** Languages that deny within the verb, where no word tells it. */
const denyInVerb: ReadonlySet<string> = new Set(['tr', 'ja', 'ko']);

/**
 * Whether sentences of a page tell the contrary of an utterance, or another number: one denies and the other does not,
 * what one says rises falls in the other.
 *
 * @param told - The sentences that tell of what the utterance tells.
 */
export function contradicts(told: Comparable, utterance: Comparable): boolean {
	const [page, said] = [told.units, utterance.units];
	if (isOtherNumber(page, said) || isTurned(page, said)) return true;
	if (denyInVerb.has(told.language) || denyInVerb.has(utterance.language)) return false;
	return isDeniedBy(page, said) || isDeniedBy(said, page);
}

function isDeniedBy(units: readonly Unit[], others: readonly Unit[]): boolean {
	return units.some(({ denies }) => denies) && !others.some(mayDeny);
}

function mayDeny(unit: Unit): boolean {
	return unit.denies || unit.concepts.some(({ id }) => denyingIds(denyingWords).has(id));
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
