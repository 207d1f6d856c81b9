import type { AlignedPair } from './align.ts';
import { isDenying } from './is-one-denied.ts';
import { readValue } from './join-numbers.ts';
import type { PairsByUnit } from './pairs-by-unit.ts';
import pronouns from './pronouns.json' with { type: 'json' };
import type { Comparable, Unit } from './unit.ts';

/** What two statements say differently in one place: who, how many, or the opposite. */
export type Conflict = 'name' | 'number' | 'opposite' | 'negation';

/** Units of each side, after the last word that both have, that still stand in one place. */
const reach = 3;

/**
 * The first place where two statements that agree before it name another person, place, day or number, say the
 * opposite, or where one denies what the other says.
 *
 * @param pairs - In the order of the first; moved words tell no place.
 * @returns Null when none is found; between languages numbers alone are told, for there words change places.
 */
export function findConflict(pairs: Pairs, a: Comparable, b: Comparable): Conflict | null {
	if (a.language !== b.language) return isOtherNumber(a.units, b.units) ? 'number' : null;
	const gaps = findGaps(pairs, a.units, b.units);
	const isDenied = gaps.length > 0 && countDenials(a.units) !== countDenials(b.units);
	for (const { left, right, isInside } of gaps) {
		const conflict = compareGaps(left, right, isDenied && isInside);
		if (conflict !== null) return conflict;
	}
	return null;
}

/** The words that both have, in order and by unit. */
type Pairs = { readonly ordered: readonly AlignedPair[]; readonly byUnit: PairsByUnit };

/** What stands in one place of two statements and in one of them only. */
type Gap = {
	readonly left: readonly Unit[];
	readonly right: readonly Unit[];
	/** Whether the two agree again after it. */
	readonly isInside: boolean;
};

function findGaps({ ordered, byUnit }: Pairs, a: readonly Unit[], b: readonly Unit[]): readonly Gap[] {
	const gaps: Gap[] = [];
	let before: AlignedPair | undefined;
	for (let at = 0; at <= ordered.length; at += 1) {
		const after = ordered[at];
		if (after?.inOrder === false) continue;
		if (!areNeighbours(before, after)) {
			const left = toGap(a, byUnit.a, [before?.a, after?.a]);
			const right = toGap(b, byUnit.b, [before?.b, after?.b]);
			if (left.length + right.length > 0) gaps.push({ left, right, isInside: after !== undefined });
		}
		before = after;
	}
	return gaps;
}

function areNeighbours(before: AlignedPair | undefined, after: AlignedPair | undefined): boolean {
	return before !== undefined && after?.a === before.a + 1 && after.b === before.b + 1;
}

/** Units between two that both sides have, without those that stand elsewhere in the other. */
function toGap(
	units: readonly Unit[],
	pairOf: PairsByUnit['a'],
	[before, after]: readonly [number | undefined, number | undefined],
): readonly Unit[] {
	const start = before === undefined ? Math.max(0, (after ?? 0) - reach) : before + 1;
	const end = after ?? Math.min(units.length, start + reach);
	const own: Unit[] = [];
	for (let at = start; at < end; at += 1) {
		const unit = units[at];
		if (unit !== undefined && pairOf[at] === undefined) own.push(unit);
	}
	return own;
}

function compareGaps(left: readonly Unit[], right: readonly Unit[], mayDeny: boolean): Conflict | null {
	if (mayDeny && isDenial(left, right)) return 'negation';
	for (const kind of ['number', 'name'] as const) {
		if (left.some(({ pinned }) => pinned === kind) && right.some(({ pinned }) => pinned === kind)) return kind;
	}
	if (left.some((unit) => right.some((other) => areOtherPersons(unit, other)))) return 'name';
	return left.some((unit) => right.some((other) => areOpposite(unit, other))) ? 'opposite' : null;
}

const women: ReadonlySet<string> = new Set(pronouns.she.split(' '));
const men: ReadonlySet<string> = new Set(pronouns.he.split(' '));

/** "He" and "she" are two persons; "they" may be one of whom it is not told. */
function areOtherPersons(a: Unit, b: Unit): boolean {
	return (women.has(a.key) && men.has(b.key)) || (men.has(a.key) && women.has(b.key));
}

/** Words that a denial takes: "do not". More in one place are a clause of its own: "I don't know". */
const denialWords = 2;

function isDenial(left: readonly Unit[], right: readonly Unit[]): boolean {
	if (Math.max(left.length, right.length) > denialWords) return false;
	const [one, other] = left.some(({ denies }) => denies) ? [left, right] : [right, left];
	return one.some(({ denies }) => denies) && !other.some((unit) => unit.denies || isDenying(unit));
}

function countDenials(units: readonly Unit[]): number {
	return units.filter(({ denies }) => denies).length;
}

function areOpposite(a: Unit, b: Unit): boolean {
	return a.concepts.some(({ opposites }) => b.concepts.some(({ id }) => opposites.has(id)));
}

/** Whether both tell numbers, and none is the other's. */
export function isOtherNumber(a: readonly Unit[], b: readonly Unit[]): boolean {
	const [left, right] = [a, b].map((units) => units.filter(({ pinned }) => pinned === 'number'));
	if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
	return !left.some((unit) => right.some((other) => isSameNumber(unit, other)));
}

function isSameNumber(a: Unit, b: Unit): boolean {
	const value = readValue(a);
	if (a.key === b.key || (value !== null && value === readValue(b))) return true;
	// Two numbers may have one stem ("عشر" is ten, "عشرين" twenty), and a month has a number in some languages: "4月".
	return a.concepts.some((concept) => b.concepts.includes(concept));
}
