import { daysBetween } from '../days-between.ts';
import type { Article, OriginLink, Source, Utterance } from '../types.ts';

/** What the page shares with the known sources. */
export type Shared = {
	/** Utterances the page prints and others too. */
	readonly utterances: readonly Utterance[];
	/** Why sources stem from the page's own text. */
	readonly sameOrigin: readonly OriginLink[];
	/** Ids of the events the page is about. */
	readonly events: ReadonlySet<string>;
};

/** The same text outweighs any number of shared lines; a shared line tells more than a shared event. */
const weights = { sameOrigin: 100, utterance: 3, event: 1, date: 2 };

/** Sources published this many days apart count as half as near. */
const dateHalving = 7;

/**
 * The known sources, nearest to the page first.
 *
 * Near is: stems from the same text, prints the same utterances, reports the same events, was published around then.
 */
export function rankSources(article: Article, sources: readonly Source[], shared: Shared): readonly Source[] {
	return sources
		.map((source) => ({ source, nearness: nearnessOf(article, source, shared) }))
		.sort((a, b) => b.nearness - a.nearness || (a.source.id < b.source.id ? -1 : 1))
		.map(({ source }) => source);
}

function nearnessOf(article: Article, source: Source, { utterances, sameOrigin, events }: Shared): number {
	const printed = utterances.filter(({ wordings }) => wordings.some(({ sourceId }) => sourceId === source.id));
	const days = daysBetween(article.publishedAt, source.publishedAt);
	return (
		weights.sameOrigin * Number(sameOrigin.some(({ a, b }) => a === source.id || b === source.id)) +
		weights.utterance * printed.length +
		weights.event * source.events.filter((id) => events.has(id)).length +
		weights.date * (days === null ? 0 : 2 ** (-Math.abs(days) / dateHalving))
	);
}
