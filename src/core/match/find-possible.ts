import type { Match, Relation } from '../types.ts';
import type { Matches } from './matched-statements.ts';
import type { Prepared } from './prepared.ts';

/** Statements held for one utterance. */
export type Group = readonly Prepared[];

/** Relations in which one wording has no word of its own, but for an edit in passing. */
const verbatim: ReadonlySet<Relation> = new Set(['identical', 'punctuation', 'trimmed', 'spliced']);

/** Whether one of two wordings has no word of its own. */
export function isVerbatim({ relation }: Match): boolean {
	return verbatim.has(relation);
}

/**
 * The groups that a group may be the same as: a member is alike, and no source tells them apart.
 *
 * A source that prints both has its own wording of each, and holds them for two utterances; but two pieces of one
 * passage may be what another source prints in one.
 *
 * @param groupOf - The group that each statement is in.
 * @returns Each once, without the group itself.
 */
export function findPossible(
	group: Group,
	groupOf: ReadonlyMap<Prepared, Group>,
	matches: Matches,
): ReadonlySet<Group> {
	const alike = group.flatMap((member) => [...(matches.get(member) ?? [])]);
	const possible = alike.flatMap(([one, match]) => {
		const other = groupOf.get(one);
		return other !== undefined && other !== group && mayBeSame(group, other, match) ? [other] : [];
	});
	return new Set(possible);
}

function mayBeSame(group: Group, other: Group, match: Match): boolean {
	const printed = howPrinted(group, other);
	return printed === 'apart' || (printed === 'in one passage' && isVerbatim(match));
}

/** Whether no source prints both groups, one does in one passage, or all that do in two. */
function howPrinted(group: Group, other: Group): 'apart' | 'in one passage' | 'in two passages' {
	const inBoth = group.flatMap(({ statement }) =>
		other
			.filter((one) => one.statement.sourceId === statement.sourceId)
			.map((one) => [statement, one.statement] as const),
	);
	if (inBoth.length === 0) return 'apart';
	const isOnePassage = inBoth.some(([a, b]) => a.passage !== null && a.passage === b.passage);
	return isOnePassage ? 'in one passage' : 'in two passages';
}
