import type { Match } from '../types.ts';
import type { Prepared } from './match-statements.ts';
import type { Matches } from './matched-statements.ts';

/**
 * Two lines of one article that are alike, and not the same, are two utterances: what another article prints is the one
 * that it has more of. With the other it is possibly the same.
 */
export function partRivals(matches: Matches): Matches {
	const rivalsOf = new Map([...matches].map(([one, others]) => [one, findRivals(one, others)]));
	if ([...rivalsOf.values()].every((rivals) => rivals.length === 0)) return matches;
	const isNearer = (one: Prepared, other: Prepared, match: Match): boolean =>
		rivalsOf.get(one)?.some((rival) => isBetter(matches.get(rival)?.get(other), match)) ?? false;
	return new Map(
		[...matches].map(([one, others]) => [
			one,
			new Map(
				[...others].map(([other, match]) => {
					const loses = match.same && (isNearer(one, other, match) || isNearer(other, one, match));
					return [other, loses ? { ...match, same: false, possibly: true } : match];
				}),
			),
		]),
	);
}

/** The lines of its own article that are possibly the same. */
function findRivals(one: Prepared, others: ReadonlyMap<Prepared, Match>): readonly Prepared[] {
	return [...others].flatMap(([other, { possibly }]) =>
		possibly && other.statement.sourceId === one.statement.sourceId ? [other] : [],
	);
}

function isBetter(match: Match | undefined, than: Match): boolean {
	return match?.same === true && match.score > than.score;
}
