import type { Match, Occasion, Statement, Utterance } from '../types.ts';
import { findPossible, type Group, isVerbatim } from './find-possible.ts';
import { type MatchContext, plainContext } from './match-context.ts';
import { addStatements, createMatchedStatements, type MatchedStatements, type Matches } from './matched-statements.ts';
import { partRivals } from './part-rivals.ts';
import type { Prepared } from './prepared.ts';
import { toWording } from './to-wording.ts';

/** Utterances' ids by their statements, as they were given before: an utterance keeps its id when a source is added. */
export type KnownIds = ReadonlyMap<string, string>;

/** The ids that utterances have, to be kept in the next grouping. */
export function toKnownIds(utterances: readonly Utterance[]): KnownIds {
	return new Map(
		utterances.flatMap(({ id, wordings }) => wordings.map(({ statementId }) => [statementId, id] as const)),
	);
}

/**
 * Groups statements that are the same utterance.
 *
 * The fullest statement that is left opens a group; others join by a match with it, or because all their words stand
 * in a fuller member. A chain of rewordings joins nothing.
 *
 * @param knownIds - Ids to keep; without them, an id changes only when a source printed earlier is added.
 * @returns Every statement in exactly one utterance; order of the input changes no group and no id.
 */
export function groupUtterances(
	statements: readonly Statement[],
	context: MatchContext = plainContext,
	knownIds: KnownIds = new Map(),
): readonly Utterance[] {
	return groupMatched(addStatements(createMatchedStatements(context), statements), knownIds);
}

/** The same for statements that were matched before. */
export function groupMatched(
	{ prepared, matches: found, context }: MatchedStatements,
	knownIds: KnownIds = new Map(),
): readonly Utterance[] {
	const matches = partRivals(found);
	const groups = toGroups(prepared, matches);
	const idOf = nameGroups(groups, knownIds);
	const groupOf = new Map(groups.flatMap((group) => group.map((member) => [member, group] as const)));
	return groups.map((group) => toUtterance(group, { matches, groupOf, idOf, context }));
}

function toGroups(prepared: readonly Prepared[], matches: Matches): readonly Group[] {
	const rank = new Map(prepared.map((one, place) => [one, place]));
	const left = new Set(prepared);
	const groups: Group[] = [];
	for (const fullest of prepared) {
		if (!left.has(fullest)) continue;
		const near = findNear(fullest, matches)
			.filter((one) => left.has(one) && one !== fullest)
			.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
		const group = gather(fullest, near, matches);
		for (const member of group) left.delete(member);
		groups.push(group);
	}
	return groups;
}

/** What matches a statement, and what matches that. */
function findNear(fullest: Prepared, matches: Matches): readonly Prepared[] {
	const direct = sameOf(fullest, matches);
	return [...new Set([...direct, ...direct.flatMap((one) => sameOf(one, matches))])];
}

function sameOf(one: Prepared, matches: Matches): readonly Prepared[] {
	return [...(matches.get(one) ?? [])].flatMap(([other, match]) => (match.same ? [other] : []));
}

function gather(fullest: Prepared, near: readonly Prepared[], matches: Matches): Group {
	const group = [fullest];
	for (const candidate of near) {
		const own = matches.get(candidate);
		// What is alike in one article, and not the same, is another utterance.
		if (group.some((member) => isRival(candidate, member, own?.get(member)))) continue;
		if (group.some((member) => joins(own?.get(member), member === fullest))) group.push(candidate);
	}
	return group;
}

function isRival({ statement }: Prepared, member: Prepared, match: Match | undefined): boolean {
	return match?.possibly === true && statement.sourceId === member.statement.sourceId;
}

/** A link through words that are all the other's is as good as one to the fullest. */
function joins(match: Match | undefined, toFullest: boolean): boolean {
	return match?.same === true && (toFullest || isVerbatim(match));
}

/** Two groups never share an id: where one was parted, the group that is first keeps it, and others go by a member. */
function nameGroups(groups: readonly Group[], knownIds: KnownIds): ReadonlyMap<Group, string> {
	const taken = new Set<string>();
	const idOf = new Map<Group, string>();
	for (const group of groups) {
		const own = ownId(group);
		const ids = [...knownIdsOf(group, knownIds), own, ...group.map(({ statement }) => statement.id)];
		// A statement of another group may have lent its id to a known utterance that has been parted since.
		const id = ids.find((candidate) => !taken.has(candidate)) ?? `${own} (parted)`;
		taken.add(id);
		idOf.set(group, id);
	}
	return idOf;
}

function knownIdsOf(group: Group, knownIds: KnownIds): readonly string[] {
	return group.flatMap(({ statement }) => knownIds.get(statement.id) ?? []).toSorted();
}

/** That of the statement printed first. */
function ownId(group: Group): string {
	const keys = group.map(({ statement: { date, id } }) => ({ id, key: `${date ?? 'unknown'} ${id}` }));
	return keys.toSorted((a, b) => (a.key < b.key ? -1 : 1))[0]?.id ?? '';
}

/** What all groups are made into utterances by. */
type Grouped = {
	readonly matches: Matches;
	readonly groupOf: ReadonlyMap<Prepared, Group>;
	readonly idOf: ReadonlyMap<Group, string>;
	readonly context: MatchContext;
};

function toUtterance(group: Group, { matches, groupOf, idOf, context }: Grouped): Utterance {
	const fullest = group[0];
	const possibly = [...findPossible(group, groupOf, matches)].flatMap((other) => idOf.get(other) ?? []);
	return {
		id: idOf.get(group) ?? '',
		speaker: fullest?.statement.speaker ?? null,
		speakerId: fullest?.statement.speakerId ?? null,
		occasion: findOccasion(group),
		wordings: group.map((member) => toWording(member, group, { matches, context })),
		possibly: possibly.toSorted((a, b) => (a < b ? -1 : 1)),
		origins: [],
	};
}

/** What the most exactly dated wording states; "2025-08-14" is longer than "2025-08". Null when none states anything. */
function findOccasion(group: readonly Prepared[]): Occasion | null {
	const occasions = group.flatMap(({ statement }) => statement.occasion ?? []);
	return occasions.toSorted((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0))[0] ?? null;
}
