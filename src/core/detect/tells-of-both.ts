import type { Clause } from './read-clauses.ts';

/** Whether a clause tells of both, by name, one of them by role, or as the two. */
export function tellsOfBoth({ named, byRole, staff, dealing, together }: Clause): boolean {
	if (together) return true;
	if (staff && !dealing) return false;
	return named.includes(true) && named.every((isNamed, leader) => isNamed || byRole[leader] === true);
}

/** Whether a clause says what leaders do with each other, or where they met. */
export function isLinked({ dealing, place }: Clause): boolean {
	return dealing || place !== null;
}
