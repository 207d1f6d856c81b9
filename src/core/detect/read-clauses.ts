import { onceFor } from '../once-for.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span, Story } from '../types.ts';
import { areApart, isLaterItem } from './are-apart.ts';
import { findLeaders, type LeaderHit, type NameOptions } from './find-leaders.ts';
import { isLedByOther } from './is-led-by-other.ts';
import { areJoinedByMark, areJoinedByWord, isAttribute, isPairedWithOther, withoutSpeaker } from './name-neighbours.ts';
import { countryPairs, pairWords } from './pair-words.ts';
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
	/** It has words for two leaders together: "the two presidents". */
	readonly pair: boolean;
	/** It calls their two countries together: "US-Russia talks". */
	readonly countries: boolean;
	/** These mean the leaders of the story. */
	readonly together: boolean;
	/** The names stand side by side: "Trump and Putin", "Putin–Trump". */
	readonly joined: boolean;
	/** So by a word: "Trump and Putin", no mark of a list. */
	readonly joinedByWord: boolean;
	readonly dealing: boolean;
	/** The name of a known place or event as printed; null when there is none. */
	readonly place: string | null;
	readonly bystander: boolean;
	/** In a headline: one deals with somebody else while the other goes on beside it, or both are a later item of many. */
	readonly apart: boolean;
	/** Somebody else is its subject: "Si spoke with Putin and Trump". */
	readonly led: boolean;
	/** Somebody else stands side by side with a leader: "Putin–Zelensky". */
	readonly otherPair: boolean;
	/** It holds a word of politics: "president", "ceasefire", "Washington". */
	readonly matter: boolean;
	/** Told as background ("Earlier, …"). */
	readonly background: boolean;
	/** A name is an attribute only: "Trump adviser". */
	readonly staff: boolean;
	/** The role that stands for a leader, as printed; null when there is none. */
	readonly role: string | null;
};

type Words = {
	readonly roles: readonly RegExp[];
	readonly others: readonly RegExp[];
	readonly pairs: RegExp;
	readonly countries: RegExp;
	readonly dealings: RegExp;
	readonly places: RegExp;
	readonly bystanders: RegExp;
	readonly subjects: RegExp;
	readonly matters: RegExp;
	readonly background: RegExp;
	readonly staff: RegExp;
};

/** How a text is read. */
export type ClauseOptions = NameOptions & {
	/** A headline tells of dealings also where it names nobody: "Summit ends without a deal". */
	readonly headline?: true;
};

/** Longest word that is given as printed, in UTF-16 units. */
const longestWord = 40;

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
	options: ClauseOptions,
): readonly Clause[] {
	const hits = findLeaders(text, story, options);
	const words = wordsOf(story);
	const perSign = isDense(text) ? densest : 1;
	let next = 0;
	return findClauses(text, language).map(({ start, end, added }) => {
		const own: LeaderHit[] = [];
		for (let hit = hits[next]; hit !== undefined && hit.start < end; hit = hits[++next]) {
			if (hit.start >= start) own.push({ leader: hit.leader, start: hit.start - start, end: hit.end - start });
		}
		return {
			...readClause(text.slice(start, end), own, words, options.headline === true),
			added,
			length: (end - start) * perSign,
		};
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

/** @param hits - Of this clause, counted from its start. */
function readClause(
	text: string,
	hits: readonly LeaderHit[],
	words: Words,
	isHeadline: boolean,
): Omit<Clause, 'length' | 'added'> {
	const named = words.roles.map((_, leader) => hits.some((hit) => hit.leader === leader));
	const roles = words.roles.map((pattern, leader) =>
		first(words.others[leader], text) === null ? first(pattern, text) : null,
	);
	const bystander = first(words.bystanders, withoutSpeaker(text, hits)) !== null;
	const some = named.includes(true) || roles.some((role) => role !== null);
	return {
		named,
		byRole: roles.map((role) => role !== null),
		pair: first(words.pairs, text) !== null,
		countries: words.countries.test(text),
		together: false,
		joined: areJoinedByMark(text, hits) || areJoinedByWord(text, hits),
		joinedByWord: areJoinedByWord(text, hits),
		dealing: (some || isHeadline) && first(words.dealings, text) !== null,
		place: first(words.places, text),
		bystander,
		apart: isHeadline && !named.includes(false) && (areApart(text, hits, words) || isLaterItem(text, hits)),
		led: !named.includes(false) && isLedByOther(text, hits, words.subjects),
		otherPair: bystander && isPairedWithOther(text, hits, words.bystanders),
		matter: first(words.matters, text) !== null,
		background: some && first(words.background, text) !== null,
		staff: isAttribute(text, hits, words.staff),
		role: roles.find((role, leader) => role !== null && named[leader] === false) ?? null,
	};
}

function first(pattern: RegExp | undefined, text: string): string | null {
	const found = pattern?.exec(text);
	if (found === null || found === undefined) return null;
	// As printed: the whole word of which the stem is the beginning.
	return (
		found[0] + (/^[\p{L}\p{M}]*/u.exec(text.slice(found.index + found[0].length, found.index + longestWord))?.[0] ?? '')
	);
}

const wordsOf = onceFor(
	(story: Story): Words => ({
		roles: story.leaders.map(({ standIns }, leader) => toWordPattern([...standIns, ...(story.offices[leader] ?? [])])),
		others: story.predecessors.map(toWordPattern),
		pairs: toWordPattern(pairWords),
		countries: toWordPattern(countryPairs),
		dealings: toWordPattern(story.dealings),
		places: toWordPattern(story.places),
		bystanders: toWordPattern(story.bystanders),
		subjects: toWordPattern([...story.bystanders, ...story.subjects]),
		matters: toWordPattern(story.matters),
		background: toWordPattern(story.background),
		staff: toWordPattern(story.staff),
	}),
);
