import type { Match } from '../types.ts';
import { alignUnits } from './align.ts';
import { decidedAs } from './compared-match.ts';
import type { Matches } from './matched-statements.ts';
import type { Prepared } from './prepared.ts';
import { informationIn } from './weigh-unit.ts';

/**
 * Parts lines of one article that another article's line is matched with, though it can be but one of them: two lines
 * that are alike, and not the same, are two utterances; and words that render one line render no second one. The line
 * is the one that it has more of; with the other it is possibly the same.
 */
export function partRivals(matches: Matches): Matches {
	const isRivalled = createRivalled(matches);
	const parted = [...matches].map(([one, others]) => {
		const lost = [...others].filter(
			([other, match]) => match.same && (isRivalled(one, other, match) || isRivalled(other, one, match)),
		);
		return [one, lost.length === 0 ? others : demote(others, lost)] as const;
	});
	return new Map(parted);
}

function demote(
	others: ReadonlyMap<Prepared, Match>,
	lost: readonly (readonly [Prepared, Match])[],
): ReadonlyMap<Prepared, Match> {
	const less = lost.map(([other, match]) => [other, decidedAs(match, 'possibly')] as const);
	return new Map([...others, ...less]);
}

/** Whether another line of `one`'s article is what `other` is. */
type Rivalled = (one: Prepared, other: Prepared, match: Match) => boolean;

function createRivalled(matches: Matches): Rivalled {
	return (one, other, match) =>
		[...(matches.get(other) ?? [])].some(
			([rival, better]) =>
				rival !== one &&
				rival.statement.sourceId === one.statement.sourceId &&
				better.same &&
				better.score > match.score &&
				areRivals(matches.get(one)?.get(rival), () => isTaken({ one, rival, other })),
		);
}

/** Two lines that are the same line, printed twice, are no rivals. */
function areRivals(match: Match | undefined, isTakenBy: () => boolean): boolean {
	return match === undefined ? isTakenBy() : match.possibly;
}

type Rivals = { readonly one: Prepared; readonly rival: Prepared; readonly other: Prepared };

/** Share of what a line has in common with another that must be its own: less, and its rival's words were counted again. */
const leastOwnShare = 0.5;

/** Whether most of what a line in another language has in common with `other` is what its rival has in common with it. */
function isTaken({ one, rival, other }: Rivals): boolean {
	const [line, better, whole] = [one.comparable, rival.comparable, other.comparable];
	if (line.language === whole.language) return false;
	const taken = new Set(alignUnits(whole, better).map(({ a }) => a));
	const shared = alignUnits(whole, line).map(({ a }) => a);
	const unitsAt = (places: readonly number[]) => places.flatMap((at) => whole.units[at] ?? []);
	const own = shared.filter((at) => !taken.has(at));
	return informationIn(unitsAt(own), true) < informationIn(unitsAt(shared), true) * leastOwnShare;
}
