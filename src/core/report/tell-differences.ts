import { toArticleText } from '../article-text.ts';
import type { Claim, FactText } from '../difference/claim.ts';
import { findClaims, findDifferences, isOfOneTime } from '../difference/find-differences.ts';
import type { Article, Bundle, Difference, Person, Quote, Source } from '../types.ts';

/** What differences are told of. */
export type DifferenceInput = {
	readonly article: Article;
	readonly quotes: readonly Quote[];
	readonly sources: readonly Source[];
	readonly differences: Bundle['differences'];
	readonly people: readonly Person[];
};

/**
 * The differences written by hand, the page's own words beside them where it tells the same fact, and those found
 * between the page and a known source.
 */
export function tellDifferences(input: DifferenceInput): readonly Difference[] {
	const { article, quotes, sources, people } = input;
	const page = toPageText(article, quotes);
	const claims = findClaims(page, people);
	if (claims.size === 0) return input.differences;
	const written = input.differences.map((difference) => addPage(difference, claims, input));
	const told = new Set(
		written.flatMap((difference, at) => (difference === input.differences[at] ? [] : keysOf(difference))),
	);
	const found = findDifferences(page, sources.map(toFactText), people);
	return [...found.filter(({ topic }) => !told.has(topic)), ...written];
}

function keysOf({ claims = [] }: Difference): readonly string[] {
	return claims;
}

/** A page's claim is a side of its own beside what others tell of the same, in the same time. */
function addPage(difference: Difference, claims: ReadonlyMap<string, Claim>, input: DifferenceInput): Difference {
	const claim = keysOf(difference).flatMap((key) => claims.get(key) ?? [])[0];
	if (claim === undefined) return difference;
	const ids = new Set(difference.sides.flatMap(({ sourceIds }) => sourceIds));
	const dates = input.sources.flatMap(({ id, publishedAt }) => (ids.has(id) ? [publishedAt] : []));
	if (!dates.some((date) => isOfOneTime(claim.kind, input.article.publishedAt, date))) return difference;
	return { ...difference, sides: [{ sourceIds: [claim.sourceId], figure: claim.phrase }, ...difference.sides] };
}

function toPageText(article: Article, quotes: readonly Quote[]): FactText {
	const { address: sourceId, language, publishedAt } = article;
	const quoted = quotes.map(({ span }) => span);
	return { sourceId, text: toArticleText(article), language, publishedAt, quoted, isDigest: false };
}

/** What is known of a source's text: the facts it states, in our words. */
function toFactText({ id, facts, language, publishedAt }: Source): FactText {
	const text = facts.map(({ statement }) => statement).join('\n');
	return { sourceId: id, text, language, publishedAt, quoted: [], isDigest: true };
}
