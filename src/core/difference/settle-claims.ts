import type { Claim } from '../types.ts';

/** How many times as often as another a source must print what counts as its own. */
const clearMajority = 2;

/** What a claim is held against: the same kind of fact about the same thing. */
export function keyOf({ kind, subject, scope }: Claim): string {
	return [kind, subject, scope].filter((part) => part !== '').join(' ');
}

/**
 * One claim of a source for each fact: what it says throughout, or by far most often.
 *
 * A source that contradicts itself claims nothing: its sentences are about more than one thing.
 */
export function settleClaims(claims: readonly Claim[]): readonly Claim[] {
	const byKey = new Map<string, Claim[]>();
	for (const claim of claims) byKey.set(keyOf(claim), [...(byKey.get(keyOf(claim)) ?? []), claim]);
	return [...byKey.values()].flatMap(settle);
}

function settle(claims: readonly Claim[]): readonly Claim[] {
	const backing = claims.map((claim) => claims.filter((other) => !areApart(claim, other)).length);
	const best = Math.max(...backing);
	const isClear = best >= clearMajority * (claims.length - best);
	const claim = claims[backing.indexOf(best)];
	return claim === undefined || !isClear ? [] : [claim];
}

/** Whether two numbers cannot both be right. */
export function areApart(a: Claim, b: Claim): boolean {
	return a.low > b.high || b.low > a.high;
}
