import type { Statement } from '../types.ts';
import { type Lexicons, plainLexicons } from './lexicon.ts';
import { plainContext } from './match-context.ts';
import { prepare } from './match-statements.ts';
import { createPostings, type Owners, type Postings } from './postings.ts';
import type { Prepared } from './prepared.ts';
import type { SavedPostings } from './sorted-postings.ts';
import { toComparable } from './to-comparable.ts';
import { toFeatures } from './to-features.ts';

/** A statement that may be the same as the one asked for. */
export type Candidate = {
	readonly id: string;
	/** Information of what both share; orders candidates, decides nothing. */
	readonly score: number;
};

/** Finds the statements worth matching without comparing all pairs. */
export type StatementIndex = {
	readonly size: () => number;
	/** Adds a statement; one with a known id replaces it. */
	readonly add: (statement: Statement) => void;
	/** The same for a statement made ready before. */
	readonly addPrepared: (prepared: Prepared) => void;
	/** Forgets a statement; an unknown id is forgotten already. */
	readonly remove: (id: string) => void;
	/** The likeliest first; the same whatever order the statements were added in. Never the statement itself. */
	readonly candidates: (statement: Statement, limit: number) => readonly Candidate[];
	/** The same for a statement made ready before. */
	readonly candidatesOf: (prepared: Prepared, limit: number) => readonly Candidate[];
	readonly save: () => SavedStatementIndex;
};

/** Plain arrays: can be cloned and stored as they are. */
export type SavedStatementIndex = {
	/** Of the words and ideas by which it was made: one made by others must be built anew. */
	readonly version: number;
	/** By number; an empty string where one was removed. */
	readonly ids: readonly string[];
	readonly postings: SavedPostings;
};

/**
 * Postings visited for one question. Features are asked rarest first and whole, so that the answer does not depend on
 * the order of adding; a feature that half of all statements have tells nothing and is not reached.
 */
const mostVisits = 3000;
/** Share of removed statements from which the index is built without them. */
const mostRemoved = 0.5;

/**
 * @param saved - What `save` gave; of another version: throws.
 * @throws Error when the saved index is of another version, or broken.
 */
export function createStatementIndex(saved?: SavedStatementIndex, lexicons: Lexicons = plainLexicons): StatementIndex {
	if (saved !== undefined && saved.version !== lexicons.version()) {
		throw new Error(`statement index: saved as version ${saved.version}, this is ${lexicons.version()}; build it anew`);
	}
	let ids = [...(saved?.ids ?? [])];
	let numbers = toNumbers(ids);
	let postings = createPostings(saved?.postings);
	let tally = toTally(ids.length);

	const compact = (): void => {
		const { features, owners } = postings.save();
		const kept = ids.filter((id) => id !== '');
		const renumbered = toNumbers(kept);
		const fresh = createPostings();
		for (const [index, feature] of features.entries()) {
			const number = renumbered.get(ids[owners[index] ?? -1] ?? '');
			if (number !== undefined) fresh.add(feature, number);
		}
		[ids, numbers, postings] = [kept, renumbered, fresh];
	};
	const remove = (id: string): void => {
		const number = numbers.get(id);
		if (number === undefined) return;
		numbers.delete(id);
		ids[number] = '';
		if (numbers.size < ids.length * (1 - mostRemoved)) compact();
	};
	const addPrepared = ({ statement: { id }, comparable }: Prepared): void => {
		remove(id);
		const number = ids.push(id) - 1;
		numbers.set(id, number);
		for (const feature of toFeatures(comparable)) postings.add(feature, number);
	};
	const candidatesOf = ({ statement, comparable }: Prepared, limit: number): readonly Candidate[] => {
		if (tally.scores.length < ids.length) tally = toTally(Math.ceil(ids.length * 1.5));
		addScores(tally, toFeatures(comparable), { postings, total: ids.length });
		const best = takeBest(tally, ids, limit);
		clear(tally);
		return best.filter(({ id }) => id !== statement.id).slice(0, limit);
	};
	return {
		size: () => numbers.size,
		// Not remembered: what is added is many, and asked for by others.
		add: (statement) => addPrepared({ statement, comparable: toComparable(statement, lexicons) }),
		addPrepared,
		remove,
		candidates: (statement, limit) => candidatesOf(prepare(statement, { ...plainContext, lexicons }), limit),
		candidatesOf,
		save: () => ({ version: lexicons.version(), ids: [...ids], postings: postings.save() }),
	};
}

function toNumbers(ids: readonly string[]): Map<string, number> {
	const numbers = new Map<string, number>();
	for (const [number, id] of ids.entries()) if (id !== '') numbers.set(id, number);
	return numbers;
}

/** What a question has found: one for all questions, for they find thousands of statements each. */
type Tally = {
	/** Of every statement, by number; 0 where it was not found. */
	readonly scores: Float32Array;
	/** Numbers of those found, as many as counted. */
	readonly found: Uint32Array;
	count: number;
};

function toTally(size: number): Tally {
	return { scores: new Float32Array(size), found: new Uint32Array(size), count: 0 };
}

function clear(tally: Tally): void {
	for (let at = 0; at < tally.count; at += 1) tally.scores[tally.found[at] ?? 0] = 0;
	tally.count = 0;
}

/**
 * The best of many, in order, without sorting all: most candidates share one common word.
 *
 * @returns One more than asked for, since the statement itself may be among them.
 */
function takeBest({ scores, found, count }: Tally, ids: readonly string[], limit: number): readonly Candidate[] {
	const best: Candidate[] = [];
	let least = 0;
	for (let at = 0; at < count; at += 1) {
		const number = found[at] ?? 0;
		const score = scores[number] ?? 0;
		if (score < least) continue;
		place(best, { id: ids[number] ?? '', score }, limit + 1);
		least = best[limit]?.score ?? 0;
	}
	return best;
}

/** Puts a candidate where it belongs among the best; a removed statement has no id, and no place. */
function place(best: Candidate[], candidate: Candidate, most: number): void {
	if (candidate.id === '') return;
	let at = Math.min(best.length, most - 1);
	const last = best[at];
	if (last !== undefined && !isBetter(candidate, last)) return;
	for (; at > 0; at -= 1) {
		const before = best[at - 1];
		if (before === undefined || !isBetter(candidate, before)) break;
		best[at] = before;
	}
	best[at] = candidate;
}

function isBetter(a: Candidate, b: Candidate): boolean {
	return a.score > b.score || (a.score === b.score && a.id < b.id);
}

/** Adds the worth of each shared feature to its statements' scores. */
function addScores(
	tally: Tally,
	features: readonly number[],
	{ postings, total }: { readonly postings: Postings; readonly total: number },
): void {
	let visits = 0;
	for (const owners of rarestFirst(features, postings.ownersOf)) {
		const count = owners.end - owners.start;
		visits += count;
		if (visits > mostVisits && tally.count > 0) break;
		addWorth(tally, owners, Math.log(1 + total / count));
	}
}

/** Thousands of turns a question: a function called for each would cost a multiple. */
function addWorth(tally: Tally, { all, start, end }: Owners, worth: number): void {
	const { scores, found } = tally;
	let { count } = tally;
	for (let at = start; at < end; at += 1) {
		const number = all[at] ?? 0;
		const known = scores[number] ?? 0;
		if (known === 0) {
			found[count] = number;
			count += 1;
		}
		scores[number] = known + worth;
	}
	tally.count = count;
}

type Ranked = Owners & { readonly feature: number };

function rarestFirst(features: readonly number[], ownersOf: Postings['ownersOf']): readonly Ranked[] {
	const ranked: Ranked[] = [];
	for (const feature of features) {
		const { all, start, end } = ownersOf(feature);
		if (end > start) ranked.push({ feature, all, start, end });
	}
	return ranked.sort((a, b) => a.end - a.start - (b.end - b.start) || a.feature - b.feature);
}
