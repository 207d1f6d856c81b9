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
	return [...byKey.values()].flatMap(partBySize).flatMap(settle);
}

/** How many times the other a figure may be at most: farther apart they are a part and a whole, or of other things. */
const mostRatio = { money: 1.6, named: 2, things: 2.5 };
/** Sums for one thing that a text tells by its name may be farther apart than others. */
const named = /(?:loan|package|aid|support)$/u;

/** How many times as much one may be as the other at most, to be of the same thing; null where any may. */
export function mostRatioOf({ kind, about, subject }: Pick<Claim, 'kind' | 'about' | 'subject'>): number | null {
	if (kind === 'money') return named.test(subject) ? mostRatio.named : mostRatio.money;
	return kind === 'count' && about === '' ? mostRatio.things : null;
}

/** Claims about one thing, those too far apart in size to be of the same parted. */
function partBySize(claims: readonly Claim[]): readonly (readonly Claim[])[] {
	const [first] = claims;
	const most = first === undefined ? null : mostRatioOf(first);
	if (most === null) return [claims];
	const parts: Claim[][] = [];
	for (const claim of claims.toSorted((a, b) => a.low - b.low)) {
		const part = parts.at(-1);
		const largest = Math.max(...(part ?? []).map(({ high }) => high));
		if (part !== undefined && claim.low <= largest * most) part.push(claim);
		else parts.push([claim]);
	}
	return parts;
}

function settle(claims: readonly Claim[]): readonly Claim[] {
	const backing = claims.map((claim) => claims.filter((other) => !areApart(claim, other)).length);
	const best = Math.max(...backing);
	const isClear = best >= clearMajority * (claims.length - best);
	// "Rose to eleven" holds what was told before it too.
	const backed = claims.filter((_, at) => backing[at] === best);
	const claim = backed.find(({ low }) => low === 0) ?? backed[0];
	return claim === undefined || !isClear ? [] : [claim];
}

/** Whether two numbers cannot both be right. */
export function areApart(a: Claim, b: Claim): boolean {
	return a.low > b.high || b.low > a.high;
}
