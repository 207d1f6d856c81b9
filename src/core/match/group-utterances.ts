import type { Match, Occasion, Statement, Utterance } from '../types.ts';
import { type MatchContext, plainContext } from './match-context.ts';
import type { Prepared } from './match-statements.ts';
import { addStatements, createMatchedStatements, type MatchedStatements, type Matches } from './matched-statements.ts';
import { partRivals } from './part-rivals.ts';
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
	return groups.map((group) => toUtterance(group, { matches, idOf, context }));
}

/** Relations in which one wording has no word of its own: a link through them is as good as one to the fullest. */
const verbatim: ReadonlySet<string> = new Set(['identical', 'punctuation', 'trimmed', 'spliced']);

type Group = readonly Prepared[];

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

function joins(match: Match | undefined, toFullest: boolean): boolean {
	return match?.same === true && (toFullest || verbatim.has(match.relation ?? ''));
}

/** Two groups never share an id: where one was parted, the group that is first keeps it, and others go by a member. */
function nameGroups(groups: readonly Group[], knownIds: KnownIds): ReadonlyMap<Prepared, string> {
	const taken = new Set<string>();
	const idOf = new Map<Prepared, string>();
	for (const group of groups) {
		const own = ownId(group);
		const ids = [...knownIdsOf(group, knownIds), own, ...group.map(({ statement }) => statement.id)];
		// A statement of another group may have lent its id to a known utterance that has been parted since.
		const id = ids.find((candidate) => !taken.has(candidate)) ?? `${own} (parted)`;
		taken.add(id);
		for (const member of group) idOf.set(member, id);
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

function toUtterance(
	group: Group,
	known: { readonly matches: Matches; readonly idOf: ReadonlyMap<Prepared, string>; readonly context: MatchContext },
): Utterance {
	const fullest = group[0];
	const id = fullest === undefined ? '' : (known.idOf.get(fullest) ?? '');
	const alike = group.flatMap((member) => [...(known.matches.get(member)?.keys() ?? [])]);
	const others = alike.flatMap((other) => known.idOf.get(other) ?? []).filter((other) => other !== id);
	return {
		id,
		speaker: fullest?.statement.speaker ?? null,
		speakerId: fullest?.statement.speakerId ?? null,
		occasion: findOccasion(group),
		wordings: group.map((member) => toWording(member, group, known)),
		possibly: [...new Set(others)].toSorted((a, b) => (a < b ? -1 : 1)),
		origins: [],
	};
}

/** What the most exactly dated wording states; "2025-08-14" is longer than "2025-08". Null when none states anything. */
function findOccasion(group: readonly Prepared[]): Occasion | null {
	const occasions = group.flatMap(({ statement }) => statement.occasion ?? []);
	return occasions.toSorted((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0))[0] ?? null;
}
