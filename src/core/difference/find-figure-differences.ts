import type { Claim, Difference, SourceClaims } from '../types.ts';
import { arePartsOfOneWhole, isCounting, likenessOf, unitOf } from './figure-likeness.ts';
import { isFigure, toFigureValue, weighFigure, weighName } from './find-event-names.ts';
import { isOfOneTime } from './is-comparable.ts';
import { areAlone, findOpen, toFigures } from './open-figures.ts';
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
/** The same by unit, where it is not told by how many figures agree: what is recalled is told in passing. */
const shareByUnit: Readonly<Record<string, { readonly alone: number; readonly other: number }>> = {
	thing: { alone: shareOf.alone, other: Number.POSITIVE_INFINITY },
	share: { alone: shareOf.alone, other: shareOf.other },
	money: { alone: shareOf.alone, other: shareOf.other },
	measure: { alone: shareOf.alone, other: shareOf.other },
	ahead: { alone: shareOf.alone, other: shareOf.other },
	recalled: { alone: shareOf.other, other: shareOf.other },
};

/**
 * Finds figures that another text tells otherwise, whatever they are of, in sentences that say the same. Two texts are
 * compared where enough other figures agree; a figure that the other text prints as well, of whatever thing, is told by
 * both, and every figure goes with the one that is most like it, or with none.
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

type Pair = readonly [mine: Claim, theirs: Claim];

/** The figures of two texts that are of the same and apart. */
function pairUp(own: SourceClaims, other: SourceClaims): readonly Pair[] {
	if (!isOfOneTime('count', own.publishedAt, other.publishedAt)) return [];
	const [mine, theirs] = [toFigures(own), toFigures(other)];
	if (!shareName(mine, theirs)) return [];
	const agreed = countAgreed(mine, theirs);
	const isOneEvent = areOfOneEvent(mine[0], theirs[0], agreed);
	if (!isOneEvent && !areAlikeNamed(mine[0], theirs[0])) return [];
	const [open, openOfOther] = [findOpen(mine, other), findOpen(theirs, own)];
	const pairs = open.flatMap((a) =>
		openOfOther.flatMap((b) => {
			const likeness = likenessOf(a, b);
			const isAlone = areAlone(a, b, isCounting(a) ? [mine, theirs] : [open, openOfOther]);
			const least = leastLikeness(a, { isAlone, agreed, isOneEvent });
			return likeness < least || arePartsOfOneWhole(a, b) ? [] : [{ a, b, likeness }];
		}),
	);
	const isBest = ({ a, b, likeness }: (typeof pairs)[number]) =>
		pairs.every((pair) => (pair.a === a) === (pair.b === b) || pair.likeness < likeness);
	return pairs.filter(isBest).map(({ a, b }) => [a, b]);
}

type Known = { readonly isAlone: boolean; readonly agreed: number; readonly isOneEvent: boolean };

/** "The third place" may be of anything, but for one counted since some day. */
function leastLikeness(claim: Claim, { isAlone, agreed, isOneEvent }: Known): number {
	if (!isOneEvent) return shareOf.ofItself;
	const ofUnit = shareByUnit[unitOf(claim)];
	if (ofUnit !== undefined) return isAlone ? ofUnit.alone : ofUnit.other;
	if (!isAlone || (claim.subject === 'nth' && claim.scope === '')) return shareOf.other;
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
