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
	let scores = new Float32Array(ids.length);

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
		if (scores.length < ids.length) scores = new Float32Array(Math.ceil(ids.length * 1.5));
		const found = addScores(scores, toFeatures(comparable), { postings, total: ids.length });
		const best = takeBest(found, limit, { scores, ids });
		for (const number of found) scores[number] = 0;
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

/**
 * The best of many, in order, without sorting all: most candidates share one common word.
 *
 * @returns One more than asked for, since the statement itself may be among them.
 */
function takeBest(
	found: readonly number[],
	limit: number,
	{ scores, ids }: { readonly scores: Float32Array; readonly ids: readonly string[] },
): readonly Candidate[] {
	const best: Candidate[] = [];
	let least = 0;
	for (const number of found) {
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
	const at = best.findIndex((other) => isBetter(candidate, other));
	best.splice(at === -1 ? best.length : at, 0, candidate);
	best.length = Math.min(best.length, most);
}

function isBetter(a: Candidate, b: Candidate): boolean {
	return a.score > b.score || (a.score === b.score && a.id < b.id);
}

/** Adds the worth of each shared feature to its statements' scores; the caller sets them back. */
function addScores(
	scores: Float32Array,
	features: readonly number[],
	{ postings, total }: { readonly postings: Postings; readonly total: number },
): readonly number[] {
	const found: number[] = [];
	let visits = 0;
	for (const owners of rarestFirst(features, postings.ownersOf)) {
		const count = owners.end - owners.start;
		visits += count;
		if (visits > mostVisits && found.length > 0) break;
		addWorth(scores, found, { owners, worth: Math.log(1 + total / count) });
	}
	return found;
}

/** Thousands of turns a question: a function called for each would cost a multiple. */
function addWorth(
	scores: Float32Array,
	found: number[],
	{ owners: { all, start, end }, worth }: { readonly owners: Owners; readonly worth: number },
): void {
	for (let at = start; at < end; at += 1) {
		const number = all[at] ?? 0;
		const known = scores[number] ?? 0;
		if (known === 0) found.push(number);
		scores[number] = known + worth;
	}
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
