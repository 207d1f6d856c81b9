import type { Comparison } from './gather-evidence.ts';

/** What two statements must share to be one told in other words, or in another language. */
export type AskedIdeas = {
	readonly telling: number;
	readonly ideas: number;
	readonly shared: number;
	readonly containment: number;
	/** Share of the fuller one too: a rendering is about as long as what it renders. */
	readonly coverage?: number;
};

/** Weight from which a unit that both have counts as an idea; little words do not. */
export const leastIdea = 0.45;

/** Whether two statements share what is asked. */
export function meetsIdeas(comparison: Comparison, wanted: AskedIdeas): boolean {
	const { ideas, telling, shared, containment, coverage } = comparison;
	if (telling < wanted.telling || coverage < (wanted.coverage ?? 0)) return false;
	if (ideas === 1 && shared < singleInformation && !isClause(comparison)) return false;
	return ideas >= wanted.ideas && shared >= wanted.shared && containment >= wanted.containment;
}

/** Information of an idiom: it may stand alone. */
const singleInformation = 1.5;
/** Words and phrases from which a statement is a clause around its one idea, and not that word alone. */
const clauseUnits = 3;

function isClause({ a, b, words }: Comparison): boolean {
	const { units } = a.information <= b.information ? a : b;
	return units.length >= clauseUnits || (words >= clauseUnits && units.some((unit) => unit.words >= clauseUnits));
}
