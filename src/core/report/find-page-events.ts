import { toReadableText } from '../article-text.ts';
import { daysBetween } from '../days-between.ts';
import { foldNumber } from '../text/words.ts';
import type { Article, StoryEvent } from '../types.ts';

/** An article this near to an event's date needs not name its year: it is news of it. */
const newsDays = 30;

/** An event without any date near is told after all the others. */
const farthest = Number.MAX_SAFE_INTEGER;

/**
 * The events a page is about: it names the place, and the year; or was published around the day; or prints lines of a
 * source that reports the event.
 *
 * @param sharing - Ids of the sources that print a line the page prints.
 * @returns Events, those named in the headline first, then the nearest to the publication date.
 */
export function findPageEvents(
	article: Article,
	events: readonly StoryEvent[],
	sharing: ReadonlySet<string>,
): readonly StoryEvent[] {
	const title = toComparable(article.title);
	const text = `${title}\n${toComparable(toReadableText(article))}`;
	return events
		.filter((event) => namesPlace(text, event))
		.filter(
			({ date, sourceIds }) =>
				text.includes(date.slice(0, 'yyyy'.length)) ||
				distance(article, date) <= newsDays ||
				sourceIds.some((id) => sharing.has(id)),
		)
		.map((event) => ({
			event,
			rank: namesPlace(title, event) ? -1 : 0,
			days: distance(article, event.date),
		}))
		.sort((a, b) => a.rank - b.rank || a.days - b.days || compareIds(a.event, b.event))
		.map(({ event }) => event);
}

/** Lower case, and years in the digits of any script. */
function toComparable(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/\p{Nd}+/gu, foldNumber);
}

/** A place is named when any part of "Anchorage, Alaska" is, in any language. */
function namesPlace(text: string, { place, placeForms = [] }: StoryEvent): boolean {
	const parts = (place ?? '').toLowerCase().split(/[,;/]/u);
	return [...parts, ...placeForms].map((part) => part.trim()).some((part) => part !== '' && text.includes(part));
}

function distance(article: Article, date: string): number {
	const days = daysBetween(article.publishedAt, date);
	return days === null ? farthest : Math.abs(days);
}

function compareIds(a: StoryEvent, b: StoryEvent): number {
	return a.id < b.id ? -1 : 1;
}
