import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';

/** Most candidates looked at on each side: in news the speaker is among them in all but one of 500 cases. */
const mostBefore = 7;
const mostAfter = 4;
const mostAbove = 4;
const mostBelow = 1;

/** A candidate of one quotation and where it stands to it: in its paragraph before or after, above, below, carried on. */
export type Option = { readonly speaker: Speaker; readonly side: 'L' | 'R' | 'P' | 'N' | 'C'; readonly rank: number };

/**
 * Lists who may have said a quotation, nearest first on each side.
 *
 * @param carried - Speaker of the quotation before, wherever it was named.
 */
export function listCandidates(frame: Frame, quote: FrameQuote, carried: Speaker | null): readonly Option[] {
	const own = candidatesOf(frame, quote.paragraph);
	const before = lastBefore(own, quote.token, mostBefore);
	const after = firstAfter(own, quote.token, mostAfter);
	const above = before.length >= mostBefore ? [] : candidatesOf(frame, quote.paragraph - 1).slice(-mostAbove);
	const below = candidatesOf(frame, quote.paragraph + 1).slice(0, mostBelow);
	const options: Option[] = [];
	before.forEach((speaker, rank) => void options.push({ speaker, side: 'L', rank }));
	after.forEach((speaker, rank) => void options.push({ speaker, side: 'R', rank }));
	[...above].reverse().forEach((speaker, rank) => void options.push({ speaker, side: 'P', rank }));
	below.forEach((speaker, rank) => void options.push({ speaker, side: 'N', rank }));
	if (carried !== null && !options.some(({ speaker }) => speaker === carried))
		options.push({ speaker: carried, side: 'C', rank: 0 });
	return options;
}

function candidatesOf({ paragraphs }: Frame, index: number): readonly Speaker[] {
	return paragraphs[index]?.askable ?? [];
}

/** The last candidates before a token, nearest first. */
export function lastBefore(speakers: readonly Speaker[], token: number, count: number): readonly Speaker[] {
	const end = lowerBound(speakers, token);
	return speakers.slice(Math.max(0, end - count), end).reverse();
}

/** The first candidates behind a token, nearest first. */
export function firstAfter(speakers: readonly Speaker[], token: number, count: number): readonly Speaker[] {
	const start = lowerBound(speakers, token);
	return speakers.slice(start, start + count);
}

/** How many candidates begin before a token, by halving: paragraphs can be hostile. */
export function lowerBound(speakers: readonly Speaker[], token: number): number {
	let low = 0;
	let high = speakers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((speakers[middle]?.from ?? 0) < token) low = middle + 1;
		else high = middle;
	}
	return low;
}
