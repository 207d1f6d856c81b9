import { toArticleText } from '../article-text.ts';
import { daysBetween } from '../days-between.ts';
import { findHeadlineTrims } from '../match/find-headline-trims.ts';
import type { ReadWording } from '../match/read-wording.ts';
import { toBareWords } from '../text/bare-words.ts';
import { countWords } from '../text/count-words.ts';
import { toPeriod } from '../to-period.ts';
import type { Article, LeftOut, Person, Quote, Source, StoryEvent, Utterance } from '../types.ts';
import { createMaybeTranslated } from './printed-in-translation.ts';
import { createPrintedUnderOtherName } from './printed-under-other-name.ts';
import { createToldInOtherWords } from './told-in-other-words.ts';
import { createWasSaidBefore, dayOf } from './was-said-before.ts';

/** What decides which utterances a page could have printed. */
export type LeftOutInput = {
	readonly article: Article;
	/** Every known utterance with its origins, the page's own among them. */
	readonly utterances: readonly Utterance[];
	readonly sources: readonly Source[];
	/** The events the page is about. */
	readonly events: readonly StoryEvent[];
	readonly people: readonly Person[];
	/** The page's quotes. */
	readonly quotes: readonly Quote[];
	readonly read: ReadWording;
};

/** Coverage of one event is published within about three weeks: what was announced, what happened, what followed. */
const sameNewsDays = 21;

/** Shorter fragments are no statement anybody could miss. */
const leastWords = 3;

/**
 * What other sources print about the same event and the page does not.
 *
 * Never an utterance said after the page was published, or one whose time cannot be told and that is known only from
 * later sources; never one that may be printed on the page in another wording or language, or under a name we do not
 * know; never words that stand on the page, quoted or not, or of which its headline
 * quotes a part.
 *
 * @returns Printed by most independent origins first; then what stands nearest to what the page prints; then the longest.
 */
export function findLeftOut(input: LeftOutInput): readonly LeftOut[] {
	const { article, utterances, sources, people } = input;
	const printed = utterances.filter((utterance) => isOnPage(utterance, article));
	const maybePrinted = new Set(printed.flatMap(({ possibly }) => possibly));
	const pageText = toBareWords(`${article.title}\n${toArticleText(article)}`);
	const wasSaidBefore = createWasSaidBefore(article, sources, printed);
	const isSameEvent = createSameEvent(input, printed);
	const isUnderOtherName = createPrintedUnderOtherName(input);
	const isTold = createToldInOtherWords(article, people, input.read);
	const isMaybeTranslated = createMaybeTranslated({ ...input, printed });
	return utterances
		.filter((utterance) => !isOnPage(utterance, article) && !maybePrinted.has(utterance.id))
		.filter((utterance) => isSameEvent(utterance) && countWords(fullest(utterance), null) >= leastWords)
		.filter((utterance) => wasSaidBefore(utterance) && !isUnderOtherName(utterance))
		.filter((utterance) => !isMaybeTranslated(utterance))
		.filter(({ wordings }) => !wordings.some(({ text }) => pageText.includes(toBareWords(text))))
		.filter((utterance) => !isInHeadline(utterance, article))
		.map((utterance) => ({
			leftOut: { utterance, originCount: utterance.origins.length, toldInOtherWords: isTold(utterance) },
			nearness: nearnessTo(printed, utterance),
			words: countWords(fullest(utterance), null),
		}))
		.sort(
			(a, b) =>
				b.leftOut.originCount - a.leftOut.originCount ||
				b.nearness - a.nearness ||
				b.words - a.words ||
				(a.leftOut.utterance.id < b.leftOut.utterance.id ? -1 : 1),
		)
		.map(({ leftOut }) => leftOut);
}

/** Whether the headline quotes a part of it. */
function isInHeadline({ wordings }: Utterance, { title }: Article): boolean {
	const texts = wordings.map(({ text }) => text);
	return findHeadlineTrims(title, texts).some(({ words }) => words >= leastWords);
}

/** How near an utterance stands to one the page prints: said by the same person, on the same day. */
function nearnessTo(printed: readonly Utterance[], utterance: Utterance): number {
	const near = printed.map((other) => {
		const isSameSpeaker = speakerOf(other) !== null && speakerOf(other) === speakerOf(utterance);
		const day = dayOf(other);
		return Number(isSameSpeaker) + Number(isSameSpeaker && day !== null && day === dayOf(utterance));
	});
	return Math.max(0, ...near);
}

/**
 * Whether an utterance is of the page's event: printed in news of the same days by a source that shares the event or a
 * line with the page, and not recalled from another event; or, printed at any time, said on the day of a line they share.
 */
function createSameEvent(
	{ article, sources, events }: LeftOutInput,
	printed: readonly Utterance[],
): (utterance: Utterance) => boolean {
	const sharing = new Set(printed.flatMap(({ wordings }) => wordings.map(({ sourceId }) => sourceId)));
	const eventIds = new Set(events.map(({ id }) => id));
	const isNear = ({ id, publishedAt, events: reported }: Source): boolean =>
		(isSameNews(article.publishedAt, publishedAt) &&
			(sharing.has(id) || reported.some((event) => eventIds.has(event)))) ||
		// Without a date, the lines they share are all that can tell.
		(article.publishedAt === null && sharing.has(id));
	const near = new Set(sources.filter(isNear).map(({ id }) => id));
	const days = new Set(printed.flatMap((utterance) => dayOf(utterance) ?? []));
	return (utterance) => {
		const isOld = isFromBefore(utterance, article, events) && !days.has(dayOf(utterance) ?? '');
		return utterance.wordings.some(
			({ sourceId }) => (near.has(sourceId) && !isOld) || (sharing.has(sourceId) && days.has(dayOf(utterance) ?? '')),
		);
	};
}

/** Whether it was said long before the page's news, and at no event the page is about: a source recalls it. */
function isFromBefore({ occasion }: Utterance, article: Article, events: readonly StoryEvent[]): boolean {
	const said = toPeriod(occasion?.date ?? null);
	const published = toPeriod(article.publishedAt);
	if (said === null || published === null || published.first - said.last <= sameNewsDays) return false;
	return !events.some(({ date }) => {
		const event = toPeriod(date);
		return event !== null && said.first <= event.last + 1 && event.first - 1 <= said.last;
	});
}

function isSameNews(page: string | null, source: string | null): boolean {
	const days = daysBetween(page, source);
	return days !== null && Math.abs(days) <= sameNewsDays;
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
