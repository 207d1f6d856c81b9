import { findSentences } from '../text/sentences.ts';
import type { Span, Story } from '../types.ts';
import { findLeaders, type LeaderHit, type NameOptions } from './find-leaders.ts';
import { toWordPattern } from './word-pattern.ts';

/** What one clause of an article says of the two. */
export type Clause = {
	/** Which leaders it names. */
	readonly named: readonly boolean[];
	/** Which leaders it names by role or place. */
	readonly byRole: readonly boolean[];
	/** The names stand side by side: "Trump and Putin", "Putin–Trump". */
	readonly joined: boolean;
	readonly dealing: boolean;
	/** The name of a known place or event as printed; null when there is none. */
	readonly place: string | null;
	readonly bystander: boolean;
	/** Told as background ("Earlier, …"). */
	readonly background: boolean;
	/** A name is an attribute only: "Trump adviser". */
	readonly staff: boolean;
	/** The role that stands for a leader, as printed; null when there is none. */
	readonly role: string | null;
};

/** How far apart two names stand side by side, in UTF-16 units: " und Wladimir ", " و فلاديمير ". */
const sideBySide = 18;

type Words = {
	readonly roles: readonly RegExp[];
	readonly others: readonly RegExp[];
	readonly dealings: RegExp;
	readonly places: RegExp;
	readonly bystanders: RegExp;
	readonly background: RegExp;
	readonly staff: RegExp;
};

const compiled = new WeakMap<Story, Words>();

/**
 * Reads a text clause by clause: a sentence, or its part up to a semicolon.
 *
 * @param language - BCP 47 primary subtag; null when unknown.
 * @returns Clauses in order; empty for a text of white space.
 */
export function readClauses(
	text: string,
	language: string | null,
	story: Story,
	options: NameOptions,
): readonly Clause[] {
	const hits = findLeaders(text, story, options);
	const words = wordsOf(story);
	let first = 0;
	return findClauses(text, language).map((span) => {
		while (first < hits.length && (hits[first]?.start ?? 0) < span.start) first++;
		let last = first;
		while (last < hits.length && (hits[last]?.start ?? 0) < span.end) last++;
		return readClause(text.slice(span.start, span.end), span, hits.slice(first, last), words);
	});
}

function findClauses(text: string, language: string | null): readonly Span[] {
	return findSentences(text, language).flatMap(({ start, end }) => {
		const parts: Span[] = [];
		let from = start;
		for (const mark of text.slice(start, end).matchAll(/[;；؛]/gu)) {
			parts.push({ start: from, end: start + mark.index });
			from = start + mark.index + 1;
		}
		return [...parts, { start: from, end }];
	});
}

function readClause(text: string, span: Span, hits: readonly LeaderHit[], words: Words): Clause {
	const named = words.roles.map((_, leader) => hits.some((hit) => hit.leader === leader));
	const roles = words.roles.map((pattern, leader) =>
		first(words.others[leader], text) === null ? first(pattern, text) : null,
	);
	const some = named.includes(true) || roles.some((role) => role !== null);
	return {
		named,
		byRole: roles.map((role) => role !== null),
		joined: areJoined(text, span, hits, words.bystanders),
		dealing: some && first(words.dealings, text) !== null,
		place: first(words.places, text),
		bystander: first(words.bystanders, text) !== null,
		background: some && first(words.background, text) !== null,
		staff: hits.some((hit) => isStaff(text.slice(hit.end - span.start), words.staff)),
		role: roles.find((role, leader) => role !== null && named[leader] === false) ?? null,
	};
}

function areJoined(text: string, span: Span, hits: readonly LeaderHit[], bystanders: RegExp): boolean {
	return hits.some((hit, index) => {
		const next = hits[index + 1];
		if (next === undefined || next.leader === hit.leader) return false;
		const gap = text.slice(hit.end - span.start, Math.max(hit.end, next.start) - span.start);
		return gap.length <= sideBySide && first(bystanders, gap) === null;
	});
}

function isStaff(after: string, staff: RegExp): boolean {
	staff.lastIndex = 0;
	const found = staff.exec(after.slice(0, 24));
	return found !== null && /^['’s\s-]{1,4}$/u.test(after.slice(0, found.index));
}

function first(pattern: RegExp | undefined, text: string): string | null {
	if (pattern === undefined) return null;
	pattern.lastIndex = 0;
	return pattern.exec(text)?.[0] ?? null;
}

function wordsOf(story: Story): Words {
	const held = compiled.get(story);
	if (held !== undefined) return held;
	const words: Words = {
		roles: story.leaders.map(({ standIns }, leader) => toWordPattern([...standIns, ...(story.offices[leader] ?? [])])),
		others: story.predecessors.map(toWordPattern),
		dealings: toWordPattern(story.dealings),
		places: toWordPattern(story.places),
		bystanders: toWordPattern(story.bystanders),
		background: toWordPattern(story.background),
		staff: toWordPattern(story.staff),
	};
	compiled.set(story, words);
	return words;
}
