import { toArticleText } from '../article-text.ts';
import { toDrawsOn } from '../credit/to-draws-on.ts';
import { findIndependentOrigins } from '../origin/count-origins.ts';
import { groupOrigins } from '../origin/group-origins.ts';
import type { OriginDocument } from '../origin/origin-document.ts';
import { toFingerprint } from '../origin/to-fingerprint.ts';
import type { Article, Origin, OriginLink, Quote, Source, Utterance } from '../types.ts';

/** How the page stands to the known sources. */
export type PageOrigins = {
	/** Of the page and the known sources. */
	readonly origins: readonly Origin[];
	/** Why known sources stem from the page's own text. */
	readonly sameOrigin: readonly OriginLink[];
	/** Sketch of the page's words. */
	readonly fingerprint: readonly number[];
	/** Ids of the independent origins that print an utterance, the page's own included. */
	readonly findOrigins: (utterance: Utterance) => readonly string[];
};

/** Finds which known sources stem from one text with the page, or with each other. */
export function findPageOrigins(article: Article, quotes: readonly Quote[], sources: readonly Source[]): PageOrigins {
	const page = toDocument(article, quotes);
	const documents = [page, ...sources];
	const origins = groupOrigins(documents);
	const links = origins.flatMap((origin) => origin.links).filter(({ a, b }) => a === page.id || b === page.id);
	return {
		origins,
		fingerprint: page.fingerprint,
		sameOrigin: links.filter(({ kind }) => kind !== 'draws on'),
		findOrigins: (utterance) => findIndependentOrigins(utterance, documents, origins),
	};
}

function toDocument(article: Article, quotes: readonly Quote[]): OriginDocument {
	const { address: id, outlet, agency, byline, credit, publishedAt } = article;
	return {
		id,
		outlet: outlet ?? id,
		agency,
		drawsOn: toDrawsOn(article),
		byline,
		credit,
		publishedAt,
		fingerprint: toFingerprint(toArticleText(article)),
		quotes: quotes.map(({ words }) => ({ text: words })),
	};
}
