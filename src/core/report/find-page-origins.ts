import { toArticleText } from '../article-text.ts';
import { toDrawsOn } from '../credit/to-draws-on.ts';
import { findIndependentOrigins } from '../origin/count-origins.ts';
import { groupOrigins } from '../origin/group-origins.ts';
import type { OriginDocument } from '../origin/origin-document.ts';
import { toFingerprint } from '../origin/to-fingerprint.ts';
import type { Article, Origin, OriginLink, Source, Utterance } from '../types.ts';

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
export function findPageOrigins(article: Article, sources: readonly Source[]): PageOrigins {
	const page = toDocument(article);
	const documents = [page, ...sources.map((source) => ({ ...source, text: null }))];
	const origins = groupOrigins(documents);
	const links = origins.flatMap((origin) => origin.links).filter(({ a, b }) => a === page.id || b === page.id);
	return {
		origins,
		fingerprint: page.fingerprint,
		sameOrigin: links.filter(({ kind }) => kind !== 'draws on'),
		findOrigins: (utterance) => findIndependentOrigins(utterance, documents, origins),
	};
}

function toDocument(article: Article): OriginDocument {
	const text = toArticleText(article);
	const { address: id, outlet, agency, byline, credit, publishedAt } = article;
	return {
		id,
		outlet: outlet ?? id,
		agency,
		drawsOn: toDrawsOn(article),
		byline,
		credit,
		publishedAt,
		fingerprint: toFingerprint(text),
		// Known sources come as fingerprints alone: there is no second text to align with.
		text: null,
	};
}
