import type { Word } from '../text/words.ts';
import type { DifferenceRun, Span } from '../types.ts';
import { compareWordings, type Printed } from './compare-wordings.ts';
import type { WordRange } from './compare-words.ts';
import { toComparable } from './to-comparable.ts';

/**
 * Word by word, what another wording cuts, adds or changes against the fullest one.
 *
 * @param fuller - The fullest wording's text.
 * @param other - Another wording's text.
 * @returns Runs in order of both texts; together they cover every word of each.
 */
export function toDifference(fuller: string, other: string): readonly DifferenceRun[] {
	return toDifferenceOf(toPrinted(fuller), toPrinted(other));
}

function toPrinted(text: string): Printed {
	return { text, comparable: toComparable({ text, language: null }) };
}

/** The same for wordings that were read before. */
export function toDifferenceOf(fuller: Printed, other: Printed): readonly DifferenceRun[] {
	return compareWordings(fuller, other).map((run) => ({
		...run,
		fuller: toSpan(fuller.comparable.words, run.fuller),
		other: toSpan(other.comparable.words, run.other),
	}));
}

/** An empty range stands where the word before it ends. */
function toSpan(words: readonly Word[], { from, to }: WordRange): Span {
	const end = words[to - 1]?.end ?? 0;
	return { start: from === to ? end : (words[from]?.start ?? end), end };
}
