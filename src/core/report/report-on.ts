import { findLayers } from '../match/find-layers.ts';
import { groupMatched, toKnownIds } from '../match/group-utterances.ts';
import { joinCopies } from '../match/join-copies.ts';
import { addStatements, onlySources } from '../match/matched-statements.ts';
import { toPageStatementId, toPageStatements } from '../match/page-statements.ts';
import { createReadWording } from '../match/read-wording.ts';
import { toSourceStatements } from '../match/source-statements.ts';
import type {
	Article,
	Bundle,
	Detection,
	Layer,
	Person,
	Quote,
	QuoteReport,
	Report,
	Source,
	SourceHead,
	Utterance,
} from '../types.ts';
import { findLeftOut } from './find-left-out.ts';
import { findPageEvents } from './find-page-events.ts';
import { findPageOrigins } from './find-page-origins.ts';
import { toKnownStatements } from './known-statements.ts';
import { markTranslated } from './mark-translated.ts';
import { rankDifferences } from './rank-differences.ts';
import { rankSources } from './rank-sources.ts';
import { readPageClaims, tellDifferences } from './tell-differences.ts';
import { trimHeadline } from './trim-headline.ts';

/** All that a report is made of. */
export type ReportInput = {
	readonly article: Article;
	readonly detection: Detection;
	/** The article's, in printed order. */
	readonly quotes: readonly Quote[];
	readonly bundle: Bundle;
	/** Sources of the reader's library, held against the page beside the bundle's. */
	readonly kept?: readonly Source[];
	readonly people: readonly Person[];
	/** Milliseconds since 1970. */
	readonly now: number;
};

/**
 * What of a page's quotes others print too, and in what wording, and what the page leaves out.
 *
 * A known source that is this very page (same address) is not counted against itself.
 */
export function reportOn({ article, detection, quotes, bundle, kept = [], people, now }: ReportInput): Report {
	const { blocks: _blocks, ...head } = article;
	const sources = [...bundle.sources, ...kept].filter((source) => !isThisPage(source, article));
	const { origins, sameOrigin, fingerprint, findOrigins } = findPageOrigins(article, quotes, sources);
	const pageStatements = toPageStatements(article, quotes);
	const known = addStatements(toKnownStatements(bundle, people), kept.flatMap(toSourceStatements));
	const matched = addStatements(onlySources(known, new Set(sources.map(({ id }) => id))), pageStatements);
	const utterances = joinCopies(groupMatched(matched, toKnownIds(bundle.utterances)), origins).map((utterance) => ({
		...utterance,
		origins: findOrigins(utterance),
	}));
	const layers = findLayers([...sources.flatMap(toSourceStatements), ...pageStatements], utterances, matched.context);
	const reports = reportOnQuotes(article, quotes, { utterances, layers });
	const shared = reports.flatMap(({ utterance }) => (utterance === null ? [] : [utterance]));
	const sharing = new Set(shared.flatMap(({ wordings }) => wordings.map(({ sourceId }) => sourceId)));
	const pageEvents = findPageEvents(article, bundle.events, sharing);
	const events = new Set(pageEvents.map(({ id }) => id));
	const read = createReadWording(matched.prepared, matched.context);
	const claims = readPageClaims(article, quotes, people);
	// A page that names the two in passing leaves out nothing of their talks.
	const isAbout = detection.grade === 'about';
	return {
		version: 1,
		address: article.address,
		savedAt: now,
		article: head,
		detection,
		trimmedHeadlines: trimHeadline(article, reports),
		quotes: markTranslated(reports, article),
		leftOut: findLeftOut({ article, utterances, sources, events: isAbout ? pageEvents : [], people, quotes, read }),
		sources: rankSources(article, sources, { utterances: shared, sameOrigin, events }).map(toSourceHead),
		sameOrigin,
		differences: rankDifferences(
			isAbout
				? tellDifferences({ article, claims, sources, differences: bundle.differences, people })
				: bundle.differences,
			{ page: article.address, sharing },
		),
		events: bundle.events,
		pageEvents: pageEvents.map(({ id }) => id),
		fingerprint,
		claims: claims.claims,
	};
}

function reportOnQuotes(
	{ address }: Article,
	quotes: readonly Quote[],
	{ utterances, layers }: { readonly utterances: readonly Utterance[]; readonly layers: readonly Layer[] },
): readonly QuoteReport[] {
	const byId = new Map(utterances.map((utterance) => [utterance.id, utterance]));
	const byStatement = new Map(
		utterances.flatMap((utterance) => utterance.wordings.map(({ statementId }) => [statementId, utterance])),
	);
	return quotes.map((quote) => {
		const statementId = toPageStatementId(address, quote.id);
		const utterance = byStatement.get(statementId);
		const others = new Set(utterance?.wordings.map(({ sourceId }) => sourceId).filter((id) => id !== address));
		const possibly = utterance?.possibly.flatMap((id) => byId.get(id) ?? []) ?? [];
		const told = layers.filter((layer) => layer.statementId === statementId || layer.utteranceId === utterance?.id);
		return {
			...(told.length > 0 ? { layers: told } : {}),
			quote,
			utterance: others.size > 0 ? (utterance ?? null) : null,
			relation:
				others.size > 0
					? (utterance?.wordings.find((wording) => wording.statementId === statementId)?.relation ?? null)
					: null,
			sourceCount: others.size,
			originCount: utterance?.origins.length ?? 1,
			possibly: possibly.filter(({ wordings }) => wordings.some(({ sourceId }) => sourceId !== address)),
		};
	});
}

/** Whether a known source is the page itself. */
function isThisPage(source: Source, { address, url }: Article): boolean {
	if (source.address === null) return false;
	return [address, url].map(withoutScheme).includes(withoutScheme(source.address));
}

/** "https://www.example.org/a/" and "http://example.org/a?from=feed" are one page. */
function withoutScheme(address: string): string {
	return address
		.replace(/^https?:\/\/(?:www\.)?/u, '')
		.replace(/[?#].*$/u, '')
		.replace(/\/$/u, '');
}

function toSourceHead({ quotes: _q, fingerprint: _f, facts: _facts, claims: _c, ...head }: Source): SourceHead {
	return head;
}
