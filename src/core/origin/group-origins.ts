import type { Origin, OriginLink } from '../types.ts';
import { findNearPairs } from './find-near-pairs.ts';
import { linkDocuments } from './link-documents.ts';
import type { OriginDocument } from './origin-document.ts';

/** Links that make two articles one text. One that is only partly based on another has an origin of its own. */
const joining: ReadonlySet<OriginLink['kind']> = new Set(['copy', 'edited copy', 'same agency story']);

/**
 * Groups articles that stem from one text.
 *
 * @returns Every article in exactly one origin; unknown stays its own origin. Links of each origin are those of its
 * articles, also to articles of other origins.
 */
export function groupOrigins(documents: readonly OriginDocument[]): readonly Origin[] {
	const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const links = findNearPairs(sorted).flatMap(([a, b]) => linkDocuments(a, b));
	const leaderOf = joinLinked(sorted, links);
	const groups = new Map<string, OriginDocument[]>();
	for (const article of sorted) {
		const leader = leaderOf(article.id);
		groups.set(leader, [...(groups.get(leader) ?? []), article]);
	}
	const linksOf = toLinksOf(links);
	return [...groups].map(([id, members]) => toOrigin(id, members, linksOf));
}

function toOrigin(
	id: string,
	members: readonly OriginDocument[],
	linksOf: (id: string) => readonly OriginLink[],
): Origin {
	const agency = members.map((member) => member.agency).find((name) => name !== null);
	return {
		id,
		name: agency ?? members[0]?.outlet ?? null,
		sourceIds: members.map((member) => member.id),
		links: [...new Set(members.flatMap((member) => linksOf(member.id)))],
	};
}

function toLinksOf(links: readonly OriginLink[]): (id: string) => readonly OriginLink[] {
	const byId = new Map<string, OriginLink[]>();
	for (const link of links) {
		for (const id of [link.a, link.b]) byId.set(id, [...(byId.get(id) ?? []), link]);
	}
	return (id) => byId.get(id) ?? [];
}

/** Union-find; the leader of a group is its first article in sort order. */
function joinLinked(documents: readonly OriginDocument[], links: readonly OriginLink[]): (id: string) => string {
	const parent = new Map(documents.map(({ id }) => [id, id]));
	const find = (id: string): string => {
		let at = id;
		for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
		parent.set(id, at);
		return at;
	};
	for (const { a, b, kind } of links) {
		if (!joining.has(kind)) continue;
		const [first, second] = [find(a), find(b)];
		if (first < second) parent.set(second, first);
		else parent.set(first, second);
	}
	return find;
}
