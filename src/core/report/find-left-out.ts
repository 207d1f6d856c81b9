import { toArticleText } from '../article-text.ts';
import { daysBetween } from '../days-between.ts';
import { toBareWords } from '../text/bare-words.ts';
import { countWords } from '../text/count-words.ts';
import type { Article, LeftOut, Source, Utterance } from '../types.ts';
import { isToldInOtherWords } from './told-in-other-words.ts';

/** What decides which utterances a page could have printed. */
export type LeftOutInput = {
	readonly article: Article;
	/** Every known utterance with its origins, the page's own among them. */
	readonly utterances: readonly Utterance[];
	readonly sources: readonly Source[];
	/** Ids of the events the page is about. */
	readonly events: ReadonlySet<string>;
};

/** Coverage of one event is published within about three weeks: what was announced, what happened, what followed. */
const sameNewsDays = 21;

/** Shorter fragments are no statement anybody could miss. */
const leastWords = 3;

/**
 * What other sources print about the same event and the page does not.
 *
 * Never an utterance said after the page was published, or one whose time cannot be told and that is known only from
 * later sources; never one that may be printed on the page in another wording; never words that stand on the page,
 * quoted or not.
 *
 * @returns Printed by most independent origins first; then those whose speaker the page quotes; then the longest.
 */
export function findLeftOut(input: LeftOutInput): readonly LeftOut[] {
	const { article, utterances } = input;
	const printed = utterances.filter((utterance) => isOnPage(utterance, article));
	const maybePrinted = new Set(printed.flatMap(({ possibly }) => possibly));
	const speakers = new Set(printed.map(speakerOf));
	const related = relatedSources(input, printed);
	const pageText = toBareWords(toArticleText(article));
	return utterances
		.filter((utterance) => !isOnPage(utterance, article) && !maybePrinted.has(utterance.id))
		.filter((utterance) => utterance.wordings.some(({ sourceId }) => related.has(sourceId)))
		.filter((utterance) => countWords(fullest(utterance), null) >= leastWords && wasSaidBefore(utterance, input))
		.filter(({ wordings }) => !wordings.some(({ text }) => pageText.includes(toBareWords(text))))
		.map((utterance) => ({
			utterance,
			originCount: utterance.origins.length,
			toldInOtherWords: isToldInOtherWords(article, utterance),
			speakerIsQuoted: speakers.has(speakerOf(utterance)),
		}))
		.sort(
			(a, b) =>
				b.originCount - a.originCount ||
				Number(b.speakerIsQuoted) - Number(a.speakerIsQuoted) ||
				countWords(fullest(b.utterance), null) - countWords(fullest(a.utterance), null) ||
				(a.utterance.id < b.utterance.id ? -1 : 1),
		)
		.map(({ utterance, originCount, toldInOtherWords }) => ({ utterance, originCount, toldInOtherWords }));
}

/** Sources of the same news: they print a line the page prints, or report an event of the page around its date. */
function relatedSources(
	{ article, sources, events }: LeftOutInput,
	printed: readonly Utterance[],
): ReadonlySet<string> {
	const sharing = new Set(printed.flatMap(({ wordings }) => wordings.map(({ sourceId }) => sourceId)));
	const related = sources.filter(
		(source) =>
			sharing.has(source.id) ||
			(isSameNews(article.publishedAt, source.publishedAt) && source.events.some((id) => events.has(id))),
	);
	return new Set(related.map(({ id }) => id));
}

function isSameNews(page: string | null, source: string | null): boolean {
	const days = daysBetween(page, source);
	return days !== null && Math.abs(days) <= sameNewsDays;
}

function wasSaidBefore(utterance: Utterance, { article, sources }: LeftOutInput): boolean {
	const day = article.publishedAt?.slice(0, 'yyyy-mm-dd'.length) ?? null;
	if (day === null) return true;
	const said = utterance.occasion?.date ?? null;
	if (said !== null) return said.slice(0, day.length) <= day;
	const printedBy = new Set(utterance.wordings.map(({ sourceId }) => sourceId));
	return sources.some(
		({ id, publishedAt }) => printedBy.has(id) && (publishedAt === null || publishedAt.slice(0, day.length) <= day),
	);
}

function isOnPage(utterance: Utterance, { address }: Article): boolean {
	return utterance.wordings.some(({ sourceId }) => sourceId === address);
}

function fullest(utterance: Utterance): string {
	return utterance.wordings[0]?.text ?? '';
}

function speakerOf({ speakerId, speaker }: Utterance): string | null {
	return speakerId ?? speaker;
}
