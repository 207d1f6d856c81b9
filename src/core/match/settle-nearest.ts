import type { Match } from '../types.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { type CandidateMatch, decidedAs } from './compared-match.ts';
import type { EvidenceName } from './evidence-name.ts';
import { sharedInformation } from './gather-evidence.ts';
import type { MatchContext } from './match-context.ts';
import { findMatch, isBefore } from './match-statements.ts';
import type { Prepared } from './prepared.ts';

/** Two statements and how they match. */
export type Found<Kind extends Match = Match> = readonly [one: Prepared, other: Prepared, match: Kind];

/** How many times what the next nearest line shares the nearest one does. */
const byFar = 2;

/**
 * Decides what the evidence of two statements alone does not: they are one utterance where each is the other's nearest
 * line by far among the speaker's lines of the two articles. A topic is shared by several lines, a sentence by its
 * renderings alone. Where neither article has another line of the speaker, being the nearest tells nothing.
 *
 * @param prepared - All statements of the sources that are matched.
 * @returns Without those that are neither the same nor possibly.
 */
export function settleNearest(
	found: readonly Found<CandidateMatch>[],
	prepared: readonly Prepared[],
	context: MatchContext,
): readonly Found[] {
	const linesOf = groupLines(found, prepared);
	const rivalsOf = (one: Prepared, other: Prepared): readonly Prepared[] =>
		(linesOf.get(other.statement.sourceId) ?? []).filter((line) => isOtherLine(line, one, other, context));
	const isNearest = (one: Prepared, other: Prepared): boolean => {
		const rivals = [rivalsOf(one, other), rivalsOf(other, one)] as const;
		const most = shared(one, other) / byFar;
		return (
			rivals.some(({ length }) => length > 0) &&
			rivals[0].every((line) => shared(one, line) <= most) &&
			rivals[1].every((line) => shared(other, line) <= most)
		);
	};
	return found.flatMap(([one, other, match]): readonly Found[] => {
		if (match.isSameIfNearest && isNearest(one, other)) return [[one, other, settled(match)]];
		return match.same || match.possibly ? [[one, other, match]] : [];
	});
}

type Lines = ReadonlyMap<string, readonly Prepared[]>;

/** The lines of the sources of which something is left to be decided. */
function groupLines(found: readonly Found<CandidateMatch>[], prepared: readonly Prepared[]): Lines {
	const lines = new Map<string, Prepared[]>();
	for (const [one, other, match] of found) {
		if (!match.isSameIfNearest) continue;
		for (const { statement } of [one, other]) lines.set(statement.sourceId, []);
	}
	if (lines.size > 0) for (const line of prepared) lines.get(line.statement.sourceId)?.push(line);
	return lines;
}

function settled(match: CandidateMatch): Match {
	const name: EvidenceName = 'nearestLine';
	return { ...decidedAs(match, 'same'), evidence: [...match.evidence, { name, value: 1 }] };
}

/** In one order only: the alignment of ties may differ by side. */
function shared(a: Prepared, b: Prepared): number {
	const [first, second] = isBefore(a, b) ? [a, b] : [b, a];
	return sharedInformation(first.comparable, second.comparable);
}

/** Whether a line of an article is the speaker's, and none that it prints twice: in its headline and below. */
function isOtherLine(line: Prepared, one: Prepared, other: Prepared, context: MatchContext): boolean {
	if (line === other || line.statement.text === other.statement.text) return false;
	if (compareSpeakers(line.statement, one.statement) === 'different') return false;
	return findMatch(line, other, context)?.same !== true;
}
