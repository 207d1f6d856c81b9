import type { Mention } from '../types.ts';

/**
 * Picks the sentences that tell most of a text.
 *
 * @param limit - How many sentences at the most; 1 or more.
 * @returns Sentences in printed order, each a span of `text`.
 */
export function summarize(text: string, _title: string | null, limit: number): readonly Mention[] {
	return [...text.matchAll(/[^.\n]+\.?/gu)]
		.slice(0, limit)
		.map((found) => ({ start: found.index, end: found.index + found[0].length, text: found[0] }));
}
