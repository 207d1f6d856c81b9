import type { Claim, Difference, SourceClaims } from '../types.ts';
import { isCounting, likenessOf, sharedNouns } from './figure-likeness.ts';
import { isFigure, toFigureValue, weighFigure, weighName } from './find-event-names.ts';
import { isOfOneTime, printsToo } from './is-comparable.ts';
import { areApart } from './settle-claims.ts';
import { tellOfOneEvent } from './tell-of-one-event.ts';
import { type Stated, toSide, toSides } from './to-side.ts';

/** Figures that two texts of one event tell alike, where their names are the same too. */
const leastAgreed = 2;
/** So many tell it with a single name, and that a thing which each counts once is the same thing. */
const manyAgreed = 4;
/** Smaller numbers agree by chance. */
const leastTelling = 3;
/** A figure of less weight is in many texts. */
const leastWeight = 0.5;
/** What two sentences must share for their figures to be of the same: where each text counts such a thing once, and else. */
const shareOf = { certain: 1, alone: 2, other: 3, ofItself: 5 };

/**
 * Finds lengths of time and places in a row that another text tells otherwise, whatever they are of, in sentences that
 * say the same. Two texts are compared where enough other figures agree; a figure that the other text prints as well, of
 * whatever thing, is told by both, and every figure goes with the one that is most like it, or with none.
 */
export function findFigureDifferences(own: SourceClaims, others: readonly SourceClaims[]): readonly Difference[] {
	const found = new Map<Claim, Stated[]>();
	for (const other of others) {
		for (const [claim, their] of pairUp(own, other)) {
			found.set(claim, [...(found.get(claim) ?? []), { claim: their, sourceId: other.sourceId }]);
		}
	}
	return [...found].map(([claim, apart]) => ({
		id: `found figure ${claim.phrase}`,
		topic: `figure ${claim.phrase}`,
		found: { kind: 'figure', about: '' },
		sides: [toSide([{ claim, sourceId: own.sourceId }, ...findAgreeing(claim, others)]), ...toSides(apart)],
		note: null,
	}));
}

/** Who else tells a figure as the text does, one figure of each. */
function findAgreeing(claim: Claim, others: readonly SourceClaims[]): readonly Stated[] {
	return others.flatMap((other) => {
		const same = toFigures(other).find((one) => !areApart(one, claim) && likenessOf(one, claim) >= shareOf.alone);
		return same === undefined ? [] : [{ claim: same, sourceId: other.sourceId }];
	});
}

function toFigures({ claims }: SourceClaims): readonly Claim[] {
	return claims.filter(({ kind }) => kind === 'figure');
}

type Pair = readonly [mine: Claim, theirs: Claim];

/** The figures of two texts that are of the same and apart. */
function pairUp(own: SourceClaims, other: SourceClaims): readonly Pair[] {
	if (!isOfOneTime('count', own.publishedAt, other.publishedAt)) return [];
	const [mine, theirs] = [toFigures(own), toFigures(other)];
	if (!shareName(mine, theirs)) return [];
	const agreed = countAgreed(mine, theirs);
	const isOneEvent = areOfOneEvent(mine[0], theirs[0], agreed);
	if (!isOneEvent && !areAlikeNamed(mine[0], theirs[0])) return [];
	const [open, openOfOther] = [withoutLists(openOf(mine, other), mine), withoutLists(openOf(theirs, own), theirs)];
	const pairs = open.flatMap((a) =>
		openOfOther.flatMap((b) => {
			const likeness = likenessOf(a, b);
			const least = !isOneEvent
				? shareOf.ofItself
				: leastLikeness(a, areAlone(a, b, isCounting(a) ? [mine, theirs] : [open, openOfOther]), agreed);
			return likeness < least ? [] : [{ a, b, likeness }];
		}),
	);
	const isBest = ({ a, b, likeness }: (typeof pairs)[number]) =>
		pairs.every((pair) => (pair.a === a) === (pair.b === b) || pair.likeness < likeness);
	return pairs.filter(isBest).map(({ a, b }) => [a, b]);
}

/** "The third place" may be of anything, but for one counted since some day. */
function leastLikeness({ subject, scope }: Claim, isAlone: boolean, agreed: number): number {
	if (!isAlone || (subject === 'nth' && scope === '')) return shareOf.other;
	return agreed < manyAgreed ? shareOf.alone : shareOf.certain;
}

/** How many figures two texts tell alike: of the same, or so exact that few texts have them by chance. */
function countAgreed(mine: readonly Claim[], theirs: readonly Claim[]): number {
	const agreed = mine.filter(
		(one) =>
			one.low >= leastTelling &&
			theirs.some(
				(other) =>
					other.subject === one.subject && !areApart(one, other) && (isExact(one) || likenessOf(one, other) > 1),
			),
	);
	const printed = (mine[0]?.names ?? []).filter(
		(name) => isFigure(name) && weighName(name) >= leastWeight && theirs[0]?.names?.includes(name),
	);
	return new Set([...agreed.map(toValue), ...printed.map(toFigureValue)]).size;
}

/** Whether few texts have a figure by chance. */
function isExact(claim: Claim): boolean {
	return weighFigure(toValue(claim)) >= leastWeight;
}

/** A figure without its rounding. */
function toValue({ low, high }: Claim): number {
	return Number(((low + high) / 2).toPrecision(6));
}

function areOfOneEvent(a: Claim | undefined, b: Claim | undefined, agreed: number): boolean {
	if (a === undefined || b === undefined || agreed < leastAgreed) return false;
	return agreed >= manyAgreed || tellOfOneEvent(a, b);
}

/** Whether the names of two texts tell that they are of one event, whatever their figures. */
function areAlikeNamed(a: Claim | undefined, b: Claim | undefined): boolean {
	return a !== undefined && b !== undefined && tellOfOneEvent(a, b);
}

/** Whether any name stands in both texts; the first figure of a text holds its names. */
function shareName([a]: readonly Claim[], [b]: readonly Claim[]): boolean {
	return a?.names?.some((name) => !isFigure(name) && b?.names?.includes(name)) ?? false;
}

/** How many times the other a figure may be that is taken for it. */
const rivalRatio = 5;

/** Whether each text counts the thing of its figure once, so that there is no other to be taken for it. */
function areAlone(a: Claim, b: Claim, [mine, theirs]: readonly [readonly Claim[], readonly Claim[]]): boolean {
	const isRival = (one: Claim) => (other: Claim) =>
		other.subject === one.subject &&
		sharedNouns(one, other).length > 0 &&
		areApart(one, other) &&
		other.low <= one.high * rivalRatio &&
		one.low <= other.high * rivalRatio;
	// "Three people": of whom there are others everywhere.
	const isOfAnybody = sharedNouns(a, b).every((noun) => noun.startsWith('people/'));
	return sharedNouns(a, b).length > 0 && !isOfAnybody && !mine.some(isRival(a)) && !theirs.some(isRival(b));
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
	return claims.filter(
		(claim) =>
			!others.some((one) => one.subject === claim.subject && !areApart(one, claim)) &&
			!others.slice(0, 1).some((first) => printsToo(other, { ...first, subject: claim.subject }, claim)),
	);
}
