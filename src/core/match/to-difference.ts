import type { Word } from '../text/words.ts';
import type { DifferenceRun, Span } from '../types.ts';
import { compareWords, type WordRange } from './compare-words.ts';
import { readWords } from './read-words.ts';

/**
 * Word by word, what another wording cuts, adds or changes against the fullest one.
 *
 * @param fuller - The fullest wording's text.
 * @param other - Another wording's text.
 * @returns Runs in order of both texts; together they cover every word of each.
 */
export function toDifference(fuller: string, other: string): readonly DifferenceRun[] {
	return toDifferenceOf(readWords(fuller).words, readWords(other).words);
}

/** The same for texts whose words were read before. */
export function toDifferenceOf(fuller: readonly Word[], other: readonly Word[]): readonly DifferenceRun[] {
	return compareWords(fuller, other).map((run) => ({
		...run,
		fuller: toSpan(fuller, run.fuller),
		other: toSpan(other, run.other),
	}));
}

/** An empty range stands where the word before it ends. */
function toSpan(words: readonly Word[], { from, to }: WordRange): Span {
	const end = words[to - 1]?.end ?? 0;
	return { start: from === to ? end : (words[from]?.start ?? end), end };
}
