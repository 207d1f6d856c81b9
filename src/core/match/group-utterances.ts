import type { Match, Occasion, Statement, Utterance, Wording } from '../types.ts';
import { inferDates } from './infer-dates.ts';
import {
	isBefore,
	type MatchContext,
	matchPrepared,
	type Prepared,
	plainContext,
	prepare,
} from './match-statements.ts';
import { toDifference } from './to-difference.ts';

/** Statements whose every pair was looked at: the matches found, by the two ids. */
type Links = {
	readonly same: ReadonlyMap<string, ReadonlyMap<string, Match>>;
	readonly possibly: ReadonlyMap<string, ReadonlySet<string>>;
};

/**
 * Groups statements that are the same utterance.
 *
 * The fullest statement that is left opens a group; others join by a match with it, or by verbatim containment in a
 * member. A chain of rewordings joins nothing.
 *
 * @returns Every statement in exactly one utterance; order of the input changes no group and no id.
 */
export function groupUtterances(
	statements: readonly Statement[],
	context: MatchContext = plainContext,
): readonly Utterance[] {
	const prepared = inferDates(statements)
		.map((statement) => prepare(statement, context))
		.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
	const links = findLinks(prepared, context);
	const groups = toGroups(prepared, links);
	const groupOf = new Map(
		groups.flatMap((group) => group.map(({ statement }) => [statement.id, idOf(group)] as const)),
	);
	return groups.map((group) => toUtterance(group, { links, groupOf, context }));
}

function findLinks(prepared: readonly Prepared[], context: MatchContext): Links {
	const same = new Map<string, Map<string, Match>>();
	const possibly = new Map<string, Set<string>>();
	for (const [index, a] of prepared.entries()) {
		for (const b of prepared.slice(index + 1)) {
			const match = matchPrepared(a, b, context);
			if (match.same) {
				link(same, a.statement.id, b.statement.id, match);
				link(same, b.statement.id, a.statement.id, match);
			} else if (match.possibly) {
				mark(possibly, a.statement.id, b.statement.id);
				mark(possibly, b.statement.id, a.statement.id);
			}
		}
	}
	return { same, possibly };
}

function link(links: Map<string, Map<string, Match>>, from: string, to: string, match: Match): void {
	const known = links.get(from) ?? new Map<string, Match>();
	links.set(from, known.set(to, match));
}

function mark(marks: Map<string, Set<string>>, from: string, to: string): void {
	marks.set(from, (marks.get(from) ?? new Set<string>()).add(to));
}

/** Relations in which one wording has no word of its own: a link through them is as good as one to the fullest. */
const verbatim: ReadonlySet<string> = new Set(['identical', 'punctuation', 'trimmed', 'spliced']);

function toGroups(prepared: readonly Prepared[], links: Links): readonly (readonly Prepared[])[] {
	const grouped = new Set<string>();
	const groups: (readonly Prepared[])[] = [];
	for (const fullest of prepared) {
		if (grouped.has(fullest.statement.id)) continue;
		const left = prepared.filter(
			({ statement }) => !grouped.has(statement.id) && statement.id !== fullest.statement.id,
		);
		const group = gather(fullest, left, links);
		for (const { statement } of group) grouped.add(statement.id);
		groups.push(group);
	}
	return groups;
}

function gather(fullest: Prepared, left: readonly Prepared[], links: Links): readonly Prepared[] {
	const group = [fullest];
	for (const candidate of left) if (joins(candidate, group, links)) group.push(candidate);
	return group;
}

function joins({ statement }: Prepared, group: readonly Prepared[], { same }: Links): boolean {
	const matches = same.get(statement.id);
	if (matches === undefined) return false;
	return group.some((member, index) => {
		const match = matches.get(member.statement.id);
		return match !== undefined && (index === 0 || verbatim.has(match.relation ?? ''));
	});
}

/** Wordings come and go with their sources; the id is that of the group's first statement in sort order. */
function idOf(group: readonly Prepared[]): string {
	return group.map(({ statement }) => statement.id).toSorted((a, b) => (a < b ? -1 : 1))[0] ?? '';
}

function toUtterance(
	group: readonly Prepared[],
	known: { readonly links: Links; readonly groupOf: ReadonlyMap<string, string>; readonly context: MatchContext },
): Utterance {
	const fullest = group[0]?.statement;
	const id = idOf(group);
	const possibly = group.flatMap(({ statement }) => [...(known.links.possibly.get(statement.id) ?? [])]);
	const others = possibly.map((other) => known.groupOf.get(other) ?? other).filter((other) => other !== id);
	return {
		id,
		speaker: fullest?.speaker ?? null,
		speakerId: fullest?.speakerId ?? null,
		occasion: findOccasion(group),
		wordings: group.map((member) => toWording(member, group[0] ?? member, known.context)),
		possibly: [...new Set(others)].toSorted((a, b) => (a < b ? -1 : 1)),
		origins: [],
	};
}

/** What the most exactly dated wording states; "2025-08-14" is longer than "2025-08". Null when none states anything. */
function findOccasion(group: readonly Prepared[]): Occasion | null {
	const occasions = group.flatMap(({ statement }) => statement.occasion ?? []);
	return occasions.toSorted((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0))[0] ?? null;
}

function toWording(member: Prepared, fullest: Prepared, context: MatchContext): Wording {
	const { id: statementId, sourceId, text } = member.statement;
	if (member === fullest) return { statementId, sourceId, text, relation: 'identical', evidence: [], difference: [] };
	const { relation, evidence } = matchPrepared(fullest, member, context);
	return {
		statementId,
		sourceId,
		text,
		relation: relation ?? 'partial',
		evidence,
		difference: toDifference(fullest.statement.text, text),
	};
}
