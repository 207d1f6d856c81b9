import type { Comparison } from './gather-evidence.ts';
import type { Unit } from './unit.ts';

/** Information from which a word tells something that another language would tell too. */
const leastApart = 0.5;

/** What each of two statements tells in words with a known translation, and the other does not: the less of the two. */
export function toldApart({ a, b, pairs }: Comparison): number {
	const inA = new Set(pairs.map((pair) => pair.a));
	const inB = new Set(pairs.map((pair) => pair.b));
	return Math.min(tellingBeside(a.units, inA), tellingBeside(b.units, inB));
}

function tellingBeside(units: readonly Unit[], paired: ReadonlySet<number>): number {
	const beside = units.filter((unit, at) => unit.isTranslatable && unit.weight >= leastApart && !paired.has(at));
	return beside.reduce((sum, { weight }) => sum + weight, 0);
}

/** Everyday ideas up to which one clause may have them all: "if they suddenly begin a war". */
const mostOfClause = 5;
/** Share of the less full one from which they are no clause of it, but the most of it. */
const half = 0.5;
/** What each may tell beside such a clause and still be the other's rendering. */
const mostBeside = 2;

/** Whether two statements share a clause in which nothing is telling, and each goes on in its own way. */
export function shareOnlyClause(comparison: Comparison): boolean {
	const { telling, ideas, containment } = comparison;
	if (telling > 0 || ideas > mostOfClause || containment >= half) return false;
	return toldApart(comparison) > mostBeside;
}
