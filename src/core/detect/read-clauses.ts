import { findSentences } from '../text/sentences.ts';
import type { Span, Story } from '../types.ts';
import { findLeaders, type LeaderHit, type NameOptions } from './find-leaders.ts';
import { toWordPattern } from './word-pattern.ts';

/** What one clause of an article says of the two. */
export type Clause = {
	/** In UTF-16 units; of signs of which one or two are a word, in thrice as many. */
	readonly length: number;
	/** It stands behind a semicolon: what a headline adds, not what it is about. */
	readonly added: boolean;
	/** Which leaders it names. */
	readonly named: readonly boolean[];
	/** Which leaders it names by role or place. */
	readonly byRole: readonly boolean[];
	/** The names stand side by side: "Trump and Putin", "Putin–Trump". */
	readonly joined: boolean;
	/** So by a word: "Trump and Putin", no mark of a list. */
	readonly joinedByWord: boolean;
	readonly dealing: boolean;
	/** The name of a known place or event as printed; null when there is none. */
	readonly place: string | null;
	readonly bystander: boolean;
	/** Somebody else stands side by side with a leader: "Putin–Zelensky". */
	readonly otherPair: boolean;
	/** Told as background ("Earlier, …"). */
	readonly background: boolean;
	/** A name is an attribute only: "Trump adviser". */
	readonly staff: boolean;
	/** The role that stands for a leader, as printed; null when there is none. */
	readonly role: string | null;
};

/** How far apart two names stand side by side, in UTF-16 units: " und Wladimir ", " و فلاديمير ". */
const sideBySide = 18;

/** Between two names that stand side by side: an ending, then a mark, or a short word and a first name or title. */
const byMark = /^[\p{L}\p{M}'’]{0,6}\s?[–—‑,、/·・&-]\s?(?:[\p{L}\p{M}]+\s)?$/u;
const byWord = /^['’]?[\p{L}\p{M}]{0,6}\s?[\p{L}\p{M}]{1,4}\s?(?:[\p{L}\p{M}]{2,}\s)?$/u;

/** Who says what follows: "Macron: …", "젤렌스키 “…”". Longer is no name with its title. */
const saying = /^[^:：«“"「]{0,40}[:：«“"「]/u;

type Words = {
	readonly roles: readonly RegExp[];
	readonly others: readonly RegExp[];
	readonly dealings: RegExp;
	readonly places: RegExp;
	readonly bystanders: RegExp;
	readonly background: RegExp;
	readonly staff: RegExp;
};

/** Longest word that is given as printed, in UTF-16 units. */
const longestWord = 40;

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
	return findClauses(text, language).map(({ added, ...span }) => {
		while (first < hits.length && (hits[first]?.start ?? 0) < span.start) first++;
		let last = first;
		while (last < hits.length && (hits[last]?.start ?? 0) < span.end) last++;
		const clause = readClause(text.slice(span.start, span.end), span, hits.slice(first, last), words);
		return { ...clause, added, length: (span.end - span.start) * (isDense(text) ? densest : 1) };
	});
}

/** How many letters a sign is worth of which one or two are a word. */
export const densest = 3;

/** Whether a text is written in signs of which one or two are a word. */
export function isDense(text: string): boolean {
	return /^[^\p{L}]*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

function findClauses(text: string, language: string | null): readonly (Span & { readonly added: boolean })[] {
	return findSentences(text, language).flatMap(({ start, end }) => {
		const parts: (Span & { added: boolean })[] = [];
		let from = start;
		for (const mark of text.slice(start, end).matchAll(/[;；؛]/gu)) {
			parts.push({ start: from, end: start + mark.index, added: from > start });
			from = start + mark.index + 1;
		}
		return [...parts, { start: from, end, added: from > start }];
	});
}

function readClause(
	text: string,
	span: Span,
	hits: readonly LeaderHit[],
	words: Words,
): Omit<Clause, 'length' | 'added'> {
	const named = words.roles.map((_, leader) => hits.some((hit) => hit.leader === leader));
	const roles = words.roles.map((pattern, leader) =>
		first(words.others[leader], text) === null ? first(pattern, text) : null,
	);
	const bystander = first(words.bystanders, withoutSpeaker(text, span, hits)) !== null;
	const some = named.includes(true) || roles.some((role) => role !== null);
	return {
		named,
		byRole: roles.map((role) => role !== null),
		joined: areJoined(text, span, hits, byMark) || areJoined(text, span, hits, byWord),
		joinedByWord: areJoined(text, span, hits, byWord),
		dealing: some && first(words.dealings, text) !== null,
		place: first(words.places, text),
		bystander,
		otherPair: bystander && isPairedWithOther(text, span, hits, words.bystanders),
		background: some && first(words.background, text) !== null,
		staff: hits.some(
			(hit) =>
				isStaff(text.slice(hit.end - span.start), words.staff) ||
				isServed(text.slice(0, hit.start - span.start), words.staff),
		),
		role: roles.find((role, leader) => role !== null && named[leader] === false) ?? null,
	};
}

/** How far from a name a word can stand that makes it an attribute, in UTF-16 units. */
const staffReach = 32;

/** A clause without the one who says it, unless that is a leader. */
function withoutSpeaker(text: string, span: Span, hits: readonly LeaderHit[]): string {
	const end = saying.exec(text)?.[0].length ?? 0;
	return hits.some((hit) => hit.start - span.start < end) ? text : text.slice(end);
}

function areJoined(text: string, span: Span, hits: readonly LeaderHit[], join: RegExp): boolean {
	return hits.some((hit, index) => {
		const next = hits[index + 1];
		if (next === undefined || next.leader === hit.leader || next.start - hit.end > sideBySide) return false;
		return join.test(text.slice(hit.end - span.start, Math.max(hit.end, next.start) - span.start));
	});
}

/** Whether a name stands next to somebody else's, with only a dash or a list mark between them. */
function isPairedWithOther(text: string, span: Span, hits: readonly LeaderHit[], bystanders: RegExp): boolean {
	return hits.some((hit) => {
		const after = text.slice(hit.end - span.start, hit.end - span.start + longestWord);
		const before = text.slice(Math.max(0, hit.start - span.start - longestWord), hit.start - span.start);
		return beginsWithOther(after, bystanders) || endsInOther(before, bystanders);
	});
}

function beginsWithOther(text: string, bystanders: RegExp): boolean {
	const dash = /^\s?[–—‑,、/·・-]\s?/u.exec(text);
	return dash !== null && bystanders.exec(text.slice(dash[0].length))?.index === 0;
}

function endsInOther(text: string, bystanders: RegExp): boolean {
	const name = /^(.*)\s?[–—‑,、/·・-]\s?$/u.exec(text)?.[1];
	const found = name === undefined ? null : bystanders.exec(name);
	return name !== undefined && found !== null && /^\p{L}*$/u.test(name.slice(found.index + found[0].length));
}

function isStaff(after: string, staff: RegExp): boolean {
	const found = staff.exec(after.slice(0, staffReach));
	return found !== null && /^['’s\s-]{1,4}$/u.test(after.slice(0, found.index));
}

/** Whether the word before a name says whose man somebody is: "советник Трампа". */
function isServed(before: string, staff: RegExp): boolean {
	const last = /[\p{L}\p{M}]+(?:[\s'’](?:de|di|do|da|d|of|to|for))?[\s'’]+(?:\p{L}+\s)?$/u.exec(
		before.slice(-staffReach),
	);
	return last !== null && first(staff, last[0]) !== null;
}

function first(pattern: RegExp | undefined, text: string): string | null {
	const found = pattern?.exec(text);
	if (found === null || found === undefined) return null;
	// As printed: the whole word of which the stem is the beginning.
	return (
		found[0] + (/^[\p{L}\p{M}]*/u.exec(text.slice(found.index + found[0].length, found.index + longestWord))?.[0] ?? '')
	);
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
