import { findSentences } from '../text/sentences.ts';
import type { Mention, Span } from '../types.ts';
import { chooseDiverse } from './choose-diverse.ts';
import { toTerms } from './terms.ts';

/** A sentence of fewer terms tells too little to stand alone. */
const leastTerms = 4;

/** The first sentence of a news story weighs about three of the average one further down (MEAD's position feature). */
const leadWeight = 2;

/** How many sentences further down the weight of the position has halved. */
const positionHalving = 4;

/** A term of the headline weighs as much as this many other mentions of it in the text. */
const titleWeight = 2;

/**
 * Picks the sentences that tell most of a text.
 *
 * Centroid, position and headline as in MEAD (Radev et al. 2004), chosen one by one so that none repeats another
 * (maximal marginal relevance, Carbonell and Goldstein 1998).
 *
 * @param text - Paragraphs parted by line breaks.
 * @param title - Its words weigh more; null when unknown.
 * @param limit - How many sentences at the most; 1 or more.
 * @returns Sentences in printed order, each a span of `text`; fewer than `limit` when the text has fewer.
 */
export function summarize(text: string, title: string | null, limit: number): readonly Mention[] {
	const sentences = findSentences(text, null).map((span) => ({
		span,
		terms: toTerms(text.slice(span.start, span.end)),
	}));
	const told = sentences.filter(({ terms }) => terms.size >= leastTerms);
	const candidates = told.length >= limit ? told : sentences;
	const weights = termWeights(
		candidates.map(({ terms }) => terms),
		title,
	);
	const ranked = candidates.map(({ span, terms }, place) => ({
		span,
		terms,
		weight: sentenceWeight(terms, place, weights),
	}));
	return chooseDiverse(ranked, limit)
		.map(({ span }) => span)
		.sort((a, b) => a.start - b.start)
		.map((span) => toMention(text, span));
}

/** How much of the whole each term tells: in how many sentences it stands, more when the headline has it. */
function termWeights(sentences: readonly ReadonlySet<string>[], title: string | null): ReadonlyMap<string, number> {
	const weights = new Map<string, number>();
	for (const term of sentences.flatMap((terms) => [...terms])) weights.set(term, (weights.get(term) ?? 0) + 1);
	for (const term of toTerms(title ?? '')) {
		const weight = weights.get(term);
		if (weight !== undefined) weights.set(term, weight + titleWeight * weight);
	}
	return weights;
}

function sentenceWeight(terms: ReadonlySet<string>, place: number, weights: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const term of terms) sum += Math.log2(1 + (weights.get(term) ?? 0));
	// By the square root: a long sentence may tell more, but not in proportion.
	const centroid = sum / Math.sqrt(Math.max(terms.size, leastTerms));
	return centroid * (1 + leadWeight * 2 ** (-place / positionHalving));
}

function toMention(text: string, { start, end }: Span): Mention {
	return { start, end, text: text.slice(start, end) };
}
