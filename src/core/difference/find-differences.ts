import type { Claim, Difference, Person, SourceClaims } from '../types.ts';
import { isChanging } from './counted-kinds.ts';
import type { ClaimKind } from './fact-text.ts';
import { findDateDifferences } from './find-date-differences.ts';
import { findFigureDifferences } from './find-figure-differences.ts';
import { isComparable, isNumbered } from './is-comparable.ts';
import { areApart, keyOf, mostRatioOf } from './settle-claims.ts';
import { type Stated, toSide, toSides } from './to-side.ts';

/** How many times the other a figure of that kind must be: rounding and the days between are no difference. */
const leastRatio: Partial<Readonly<Record<ClaimKind, number>>> = { deaths: 2 };

/** How many times the other a toll may be at most: farther apart they are of two attacks, or of one and of all. */
const mostRatioOfTolls = 2.5;

/**
 * Finds facts that a text tells differently from others: the days of events, counted meetings and calls, how long they
 * lasted, dead, shares, ages, titles, and since when something is the first of its kind. Compared are claims about the
 * same thing that cannot both be right; it misses many, and is meant to: what it shows must be a difference.
 *
 * @param people - Whose names, and offices by day, are known.
 * @returns One for each fact, the text's own side first; figures as the texts print them.
 */
export function findDifferences(
	own: SourceClaims,
	others: readonly SourceClaims[],
	people: readonly Person[],
): readonly Difference[] {
	const theirs = others.filter(({ sourceId }) => sourceId !== own.sourceId);
	const numbered = toNumbered(own).flatMap((claim) => {
		const comparable = theirs.flatMap((other) => {
			const same = findSame(claim, other);
			return same !== undefined && isComparable(claim, same, own, other, people)
				? [{ claim: same, sourceId: other.sourceId }]
				: [];
		});
		return comparable.some((other) => differ(claim, other.claim)) ? [toDifference(own, claim, comparable)] : [];
	});
	const told = onceEach(numbered);
	const dates = findDateDifferences(own, theirs);
	const figures = findFigureDifferences(own, theirs);
	const further = figures.filter((figure) => ![...dates, ...told].some((other) => isSame(figure, other)));
	return [...dates, ...told, ...further];
}

/** What another text claims of the same: where it claims several things of that kind, the one that agrees, or the nearest. */
function findSame(claim: Claim, other: SourceClaims): Claim | undefined {
	const key = keyOf(claim);
	const same = toNumbered(other).filter((their) => keyOf(their) === key);
	return same.find((their) => !areApart(claim, their)) ?? same.find((their) => differ(claim, their)) ?? same[0];
}

/** A sum for "buying weapons" is of the purchase and of the weapons: told once. */
function onceEach(differences: readonly Difference[]): readonly Difference[] {
	const byWords = new Map<string, Difference>();
	for (const difference of differences) {
		const words = `${difference.found?.kind} ${difference.sides.map(({ figure }) => figure).join(' | ')}`;
		if (!byWords.has(words)) byWords.set(words, difference);
	}
	return [...byWords.values()];
}

/** Whether two differences are of one figure of the text's own. */
function isSame({ sides: [a] }: Difference, { sides: [b] }: Difference): boolean {
	const [figure, other] = [a?.figure ?? '', b?.figure ?? ''];
	const isOneSentence = a?.readIn?.[0]?.text === b?.readIn?.[0]?.text;
	return isOneSentence && (figure.includes(other) || other.includes(figure));
}

function toNumbered({ claims }: SourceClaims): readonly Claim[] {
	return claims.filter(isNumbered);
}

function differ(a: Claim, b: Claim): boolean {
	if (!areApart(a, b) || (a.kind === 'since' && !countsAlike(a, b))) return false;
	const [less, more] = a.low < b.low ? [a, b] : [b, a];
	const most = isChanging(a.subject) ? mostRatioOfTolls : mostRatioOf(a);
	return more.low >= less.high * (leastRatio[a.kind] ?? 0) && (most === null || more.low <= less.high * most);
}

/** The first since one year and the second since another count from two events: both may be right. */
function countsAlike(a: Claim, b: Claim): boolean {
	return Math.trunc(a.low) === Math.trunc(b.low) || a.low % 1 === b.low % 1;
}

function toDifference({ sourceId }: SourceClaims, own: Claim, others: readonly Stated[]): Difference {
	const agreeing = others.filter((other) => !differ(own, other.claim));
	const key = keyOf(own);
	return {
		id: `found ${key}`,
		topic: key,
		found: { kind: own.kind, about: own.about },
		sides: [
			toSide([{ claim: own, sourceId }, ...agreeing]),
			...toSides(others.filter((other) => differ(own, other.claim))),
		],
		note: null,
	};
}
