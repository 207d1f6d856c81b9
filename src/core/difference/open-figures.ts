import type { Claim, SourceClaims } from '../types.ts';
import { isCounting, likenessOf, sharedNouns, unitOf } from './figure-likeness.ts';
import { printsToo } from './is-comparable.ts';
import { areApart } from './settle-claims.ts';

/** The figures of a text, told by the words around them. */
export function toFigures({ claims }: SourceClaims): readonly Claim[] {
	return claims.filter(({ kind }) => kind === 'figure');
}

/** Figures of a text that another does not tell, but for those that stand in a list. */
export function findOpen(claims: readonly Claim[], other: SourceClaims): readonly Claim[] {
	return withoutLists(openOf(claims, other), claims);
}

/** How many times the other a figure may be that is taken for it. */
const rivalRatio = 5;
/** Whether each text counts the thing of its figure once, so that there is no other to be taken for it. */
export function areAlone(a: Claim, b: Claim, [mine, theirs]: readonly [readonly Claim[], readonly Claim[]]): boolean {
	const isRival = (one: Claim) => (other: Claim) =>
		other.subject === one.subject &&
		(!isOfThing(one) || sharedNouns(one, other).length > 0) &&
		areApart(one, other) &&
		other.low <= one.high * rivalRatio &&
		one.low <= other.high * rivalRatio;
	const shared = sharedNouns(a, b);
	// "Three people": of whom there are others everywhere.
	const isOfAnybody = isOfThing(a) && (shared.length === 0 || shared.some((noun) => noun.startsWith('people/')));
	return !isOfAnybody && !mine.some(isRival(a)) && !theirs.some(isRival(b));
}

/** Units of figures that may be of anything. */
const ofAnything: ReadonlySet<string> = new Set(['share', 'ahead', 'recalled', 'money', 'measure']);

/** Whether a figure is told by what it counts: a share and a day may be of anything. */
function isOfThing(claim: Claim): boolean {
	return !ofAnything.has(unitOf(claim));
}

/** Lengths in one sentence from which it is open which is of what. */
const leastListed = 3;

/**
 * Figures without those that stand among others of their unit or thing: a length that both texts tell may stand beside,
 * two places in a row of one thing may not ("the third strike, after the second in May").
 */
function withoutLists(open: readonly Claim[], all: readonly Claim[]): readonly Claim[] {
	const beside = (claim: Claim, some: readonly Claim[]) =>
		some.filter((other) => other.subject === claim.subject && other.sentence === claim.sentence);
	const isListed = (claim: Claim) =>
		isCounting(claim)
			? beside(claim, all).some((other) => other !== claim && sharedNouns(claim, other).length > 0)
			: beside(claim, open).length > 1 || beside(claim, all).length >= leastListed;
	return open.filter((claim) => !isListed(claim));
}

/** Figures that another text does not tell. */
function openOf(claims: readonly Claim[], other: SourceClaims): readonly Claim[] {
	const others = toFigures(other);
	return claims.filter((claim) => {
		const same = others.filter((one) => !areApart(one, claim));
		// "12 points" and "12 minutes": a thing is told by another figure of it alone.
		if (claim.subject === 'thing' && same.length > 0) return !same.some((one) => sharesMuch(one, claim));
		if (same.some((one) => one.subject === claim.subject)) return false;
		// A share, a sum, a measure, a day are printed with what they are of.
		if (ofAnything.has(unitOf(claim))) return true;
		return !others.slice(0, 1).some((first) => printsToo(other, { ...first, subject: claim.subject }, claim));
	});
}

/** So much two sentences share that tell one thing. */
const much = 2;

function sharesMuch(one: Claim, other: Claim): boolean {
	return one.subject === other.subject && (sharedNouns(one, other).length > 0 || likenessOf(one, other) >= much);
}
