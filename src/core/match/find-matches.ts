import type { Match } from '../types.ts';
import type { MatchContext } from './match-context.ts';
import { findMatch, type Prepared } from './match-statements.ts';
import { createStatementIndex } from './statement-index.ts';

/** Statements up to which every pair is matched. */
const fewStatements = 150;
/** Candidates of one statement that are matched, where not every pair is: far more than one sentence has wordings. */
const mostCandidates = 120;

/** The matches of a statement that are `same` or `possibly`, by the other statement. */
export type Matches = ReadonlyMap<Prepared, ReadonlyMap<Prepared, Match>>;

/**
 * Finds which statements match, both ways.
 *
 * @param prepared - In an order that does not depend on the input's.
 */
export function findMatches(prepared: readonly Prepared[], context: MatchContext): Matches {
	const matches = new Map(prepared.map((one) => [one, new Map<Prepared, Match>()]));
	for (const [a, b] of toPairs(prepared)) {
		const match = findMatch(a, b, context);
		if (match === null) continue;
		matches.get(a)?.set(b, match);
		matches.get(b)?.set(a, match);
	}
	return matches;
}

type Pair = readonly [Prepared, Prepared];

function toPairs(prepared: readonly Prepared[]): readonly Pair[] {
	if (prepared.length <= fewStatements) {
		return prepared.flatMap((a, index) => prepared.slice(index + 1).map((b): Pair => [a, b]));
	}
	const index = createStatementIndex();
	for (const one of prepared) index.addPrepared(one);
	const rank = new Map(prepared.map((one, place) => [one.statement.id, place]));
	const pairs = new Map<number, Pair>();
	for (const [place, one] of prepared.entries()) {
		for (const { id } of index.candidatesOf(one, mostCandidates)) {
			const other = rank.get(id) ?? place;
			const [first, second] = [Math.min(place, other), Math.max(place, other)];
			const [a, b] = [prepared[first], prepared[second]];
			if (a !== undefined && b !== undefined) pairs.set(first * prepared.length + second, [a, b]);
		}
	}
	return [...pairs.values()];
}
