import { toArticleText } from '../article-text.ts';
import type { FactText } from '../difference/fact-text.ts';
import { findDifferences } from '../difference/find-differences.ts';
import { isOfOneTime } from '../difference/is-comparable.ts';
import { readClaims } from '../difference/read-claims.ts';
import { keyOf } from '../difference/settle-claims.ts';
import { onceFor } from '../once-for.ts';
import type { Article, Bundle, Difference, Person, Quote, Source, SourceClaims } from '../types.ts';

/** What differences are told of. */
export type DifferenceInput = {
	readonly article: Article;
	/** What the page claims. */
	readonly claims: SourceClaims;
	readonly sources: readonly Source[];
	readonly differences: Bundle['differences'];
	readonly people: readonly Person[];
};

/** What a page claims in its own words. */
export function readPageClaims(article: Article, quotes: readonly Quote[], people: readonly Person[]): SourceClaims {
	return readClaims(toPageText(article, quotes), people);
}

/**
 * The differences written by hand, the page's own words beside them where it tells the same fact, and those found
 * between the page and a known source.
 */
export function tellDifferences(input: DifferenceInput): readonly Difference[] {
	const { claims, sources, people } = input;
	if (claims.claims.length === 0) return input.differences;
	const written = input.differences.map((difference) => addPage(difference, input));
	const told = new Set(
		written.flatMap((difference, at) => (difference === input.differences[at] ? [] : keysOf(difference))),
	);
	const found = findDifferences(claims, sources.map(sourceClaimsBy(people)), people);
	return [...found.filter(({ topic }) => !told.has(topic)), ...written];
}

function keysOf({ claims = [] }: Difference): readonly string[] {
	return claims;
}

/** A page's claim is a side of its own beside what others tell of the same, in the same time. */
function addPage(difference: Difference, { article, claims, sources }: DifferenceInput): Difference {
	const keys = keysOf(difference);
	const claim = claims.claims.find((own) => own.kind !== 'date' && keys.includes(keyOf(own)));
	if (claim === undefined) return difference;
	const ids = new Set(difference.sides.flatMap(({ sourceIds }) => sourceIds));
	const dates = sources.flatMap(({ id, publishedAt }) => (ids.has(id) ? [publishedAt] : []));
	if (!dates.some((date) => isOfOneTime(claim.kind, article.publishedAt, date))) return difference;
	return { ...difference, sides: [{ sourceIds: [claims.sourceId], figure: claim.phrase }, ...difference.sides] };
}

function toPageText(article: Article, quotes: readonly Quote[]): FactText {
	const { address: sourceId, language, publishedAt } = article;
	const quoted = quotes.map(({ span }) => span);
	return {
		sourceId,
		text: toArticleText(article),
		title: article.title,
		language,
		publishedAt,
		quoted,
		isDigest: false,
	};
}

/**
 * What a kept source's text claimed when it was kept; of the bundle's, the facts it states, in our words, tell: read once,
 * not for each page.
 */
const sourceClaimsBy = onceFor((people: readonly Person[]) =>
	onceFor(({ id, facts, language, publishedAt, claims }: Source): SourceClaims => {
		if (claims !== undefined) return { sourceId: id, publishedAt, claims };
		const text = facts.map(({ statement }) => statement).join('\n');
		return readClaims({ sourceId: id, text, language, publishedAt, quoted: [], isDigest: true }, people);
	}),
);
