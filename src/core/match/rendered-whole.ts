import { leastIdea } from './asked-ideas.ts';
import type { Comparison } from './gather-evidence.ts';
import { deniesBefore } from './is-negation.ts';
import type { MostShared } from './most-shared.ts';
import type { Comparable, Unit } from './unit.ts';

/**
 * Ideas of two statements in two languages that both tell, and the share of each that these are. An idea is one however
 * little it tells: of everyday words, few are telling, but a sentence that has them all in order is no other one.
 */
export type Rendered = { readonly ideas: number; readonly share: number };

const nothing: Rendered = { ideas: 0, share: 0 };

/** Share of the pairs that must stand in the same order: languages move the verb and what belongs to it. */
const leastInOrder = 0.6;
/** What a little word counts for that both tell: "got", "beaucoup"; where the other lacks it, nothing. */
const littleWorth = 0.6;
/** Units before and after what both tell in which a denial of it still stands. */
const denialReach = 2;

/**
 * How much the two tell alike: all of both; or all of the less full one, and of what the fuller one says from the first
 * of its ideas to the last.
 */
export function compareRendered(comparison: Comparison): Rendered {
	const { a, b, pairs } = comparison;
	const inOrder = pairs.filter((pair) => pair.inOrder).length;
	if (pairs.length === 0 || inOrder < pairs.length * leastInOrder || isOtherDenied(comparison)) return nothing;
	const [less, fuller] = a.information <= b.information ? (['a', 'b'] as const) : (['b', 'a'] as const);
	const whole = { from: 0, to: comparison[fuller].units.length };
	const told = pairs.map((pair) => pair[fuller]);
	const part = { from: Math.min(...told), to: Math.max(...told) + 1 };
	const ways = [whole, part].map((range) => {
		const one = toSide(comparison, less, { from: 0, to: comparison[less].units.length });
		return rateSides(one, toSide(comparison, fuller, range));
	});
	return ways.reduce((best, way) => (way.share > best.share ? way : best), nothing);
}

/** Where both languages deny what follows, what stands before the first denial in one does so in the other. */
function isOtherDenied({ a, b, pairs }: Comparison): boolean {
	if (!deniesBefore(a.language) || !deniesBefore(b.language)) return false;
	const [inA, inB] = [a.units.findIndex(({ denies }) => denies), b.units.findIndex(({ denies }) => denies)];
	if (inA === -1 || inB === -1) return false;
	return pairs.some((pair) => isIdea(a.units[pair.a]) && isIdea(b.units[pair.b]) && pair.a < inA !== pair.b < inB);
}

function isIdea(unit: Unit | undefined): boolean {
	return unit !== undefined && !unit.denies && unit.weight >= leastIdea;
}

type Range = { readonly from: number; readonly to: number };

/** One statement's side: what of it is looked at, and which of its units the other has. */
type Side = Pick<Comparable, 'units'> & {
	readonly range: Range;
	readonly paired: ReadonlySet<number>;
	/** Places of the units that deny, in the range or beside it. */
	readonly denials: readonly number[];
};

function toSide(comparison: Comparison, side: 'a' | 'b', range: Range): Side {
	const { units } = comparison[side];
	const paired = new Set(comparison.pairs.map((pair) => pair[side]));
	const [from, to] = [range.from - denialReach, range.to + denialReach];
	const denials = [...units.keys()].filter((at) => at >= from && at < to && units[at]?.denies === true);
	return { units, range, paired, denials };
}

function rateSides(one: Side, other: Side): Rendered {
	if (one.denials.length > 0 !== other.denials.length > 0) return nothing;
	const denied = Math.min(...[one, other].map(({ denials, paired }) => denials.filter((at) => !paired.has(at)).length));
	const [left, right] = [sumSide(one, denied), sumSide(other, denied)];
	return { ideas: Math.min(left.told, right.told), share: Math.min(left.told / left.all, right.told / right.all) };
}

/** @param denied - Denials that both have and no pair tells. */
function sumSide({ units, range, paired, denials }: Side, denied: number): { told: number; all: number } {
	let [told, all] = [denied, denials.filter((at) => !paired.has(at)).length];
	for (let at = range.from; at < range.to; at += 1) {
		const unit = units[at];
		if (unit === undefined || (unit.denies && !paired.has(at))) continue;
		const worth = worthOf(unit, paired.has(at));
		all += worth;
		if (paired.has(at)) told += worth;
	}
	return { told, all };
}

function worthOf(unit: Unit, isPaired: boolean): number {
	if (unit.denies || unit.weight >= leastIdea) return 1;
	return unit.isTranslatable && isPaired ? littleWorth : 0;
}

/**
 * Whether all of one of two statements, or nearly, may have its like in the other, however little that tells: bounds
 * {@link compareRendered} before words are paired.
 *
 * @param least - What is asked of it: one of these.
 */
export function mayBeRendered({ a, b }: MostShared, least: readonly Rendered[]): boolean {
	return mayBeWhole(a, least) || mayBeWhole(b, least);
}

function mayBeWhole({ units, likeness }: MostShared['a'], least: readonly Rendered[]): boolean {
	let [told, all] = [0, 0];
	for (const [at, unit] of units.entries()) {
		const worth = worthOf(unit, true);
		all += worth;
		// Little words and denials are met, or count for nothing.
		if (unit.denies || unit.weight < leastIdea || (likeness[at] ?? 0) > 0) told += worth;
	}
	return least.some(({ ideas, share }) => told >= ideas && told >= all * share);
}
