import { findWords, type Word } from '../text/words.ts';
import type { Span } from '../types.ts';
import { toShingles } from './to-fingerprint.ts';

/** A run of words that stands in both texts. */
export type SharedRun = { readonly a: Span; readonly b: Span; readonly words: number };

/** What two texts have in common. */
export type TextComparison = {
	/** In order of the second text, not overlapping there. */
	readonly runs: readonly SharedRun[];
	/** Share of each text's words that stand in a shared run, 0 to 1. */
	readonly shareOfA: number;
	readonly shareOfB: number;
};

/** Words below which a run is a turn of phrase that two writers may share. */
const shortestRun = 7;
/** Words by which runs are found. */
const seedWords = 4;
/** Places of one seed that are tried: a page that repeats a phrase a thousand times must not cost a million steps. */
const mostPlaces = 8;

/**
 * Finds the passages that two texts share: seeds of four words, each extended as far as the words agree.
 *
 * @returns Spans in UTF-16 units of each text.
 */
export function compareTexts(a: string, b: string): TextComparison {
	const wordsOfA = findWords(a);
	const wordsOfB = findWords(b);
	const places = toPlaces(wordsOfA);
	const seeds = seedsOf(wordsOfB);
	const runs: SharedRun[] = [];
	const covered = new Set<number>();
	for (let at = 0; at < seeds.length; ) {
		const { start, length } = longestFrom(places.get(seeds[at] ?? 0) ?? [], wordsOfA, wordsOfB, at);
		if (length >= shortestRun) {
			runs.push(toRun(wordsOfA.slice(start, start + length), wordsOfB.slice(at, at + length)));
			for (let word = start; word < start + length; word += 1) covered.add(word);
			at += length;
		} else at += 1;
	}
	const shared = runs.reduce((sum, { words }) => sum + words, 0);
	return { runs, shareOfA: toShare(covered.size, wordsOfA), shareOfB: toShare(shared, wordsOfB) };
}

function seedsOf(words: readonly Word[]): readonly number[] {
	return toShingles(
		words.map(({ text }) => text),
		seedWords,
	);
}

function toPlaces(words: readonly Word[]): ReadonlyMap<number, readonly number[]> {
	const places = new Map<number, number[]>();
	for (const [place, seed] of seedsOf(words).entries()) {
		const known = places.get(seed);
		if (known === undefined) places.set(seed, [place]);
		else if (known.length < mostPlaces) known.push(place);
	}
	return places;
}

function longestFrom(
	places: readonly number[],
	a: readonly Word[],
	b: readonly Word[],
	at: number,
): { readonly start: number; readonly length: number } {
	let longest = { start: 0, length: 0 };
	for (const start of places) {
		let length = 0;
		while (start + length < a.length && a[start + length]?.text === b[at + length]?.text) length += 1;
		if (length > longest.length) longest = { start, length };
	}
	return longest;
}

function toRun(a: readonly Word[], b: readonly Word[]): SharedRun {
	return { a: toSpan(a), b: toSpan(b), words: b.length };
}

function toSpan(words: readonly Word[]): Span {
	return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function toShare(count: number, words: readonly Word[]): number {
	return words.length === 0 ? 0 : count / words.length;
}
