import { millisecondsOfADay } from '../days-between.ts';
import { toPeriod } from '../to-period.ts';
import type { Article, Source, Utterance } from '../types.ts';

const dayLength = 'yyyy-mm-dd'.length;

/** The farthest west that news is made, Hawaii: there a day ends so many hours after it ends by universal time. */
const westernmostHours = 10;
const millisecondsOfAnHour = 3_600_000;

/**
 * Tells whether a page could have printed an utterance: said before its day, or already printed elsewhere by then. What
 * was said on that very day, or in that month, may have been said after it; so may what a source prints that was changed
 * later, or that has no date.
 *
 * @param printed - What the page is known to print: a page without a date is taken for one of the last of those days.
 */
export function createWasSaidBefore(
	{ publishedAt, address }: Article,
	sources: readonly Source[],
	printed: readonly Utterance[],
): (utterance: Utterance) => boolean {
	const day = publishedAt ?? lastDayOf(printed) ?? firstDayOf(printed, sources, address);
	const published = toPeriod(day);
	if (day === null || published === null) return () => true;
	const before = new Set(sources.flatMap((source) => (isLater(source, day) ? [] : [source.id])));
	return ({ occasion, wordings }) => {
		const said = toPeriod(occasion?.date ?? null);
		if (said !== null && said.last < published.first && hasEnded(said.last, day)) return true;
		if (said !== null && said.first > published.last) return false;
		return wordings.some(({ sourceId }) => before.has(sourceId));
	};
}

/** The day an utterance was said on; null where only a month, or nothing, is known. */
export function dayOf({ occasion }: Utterance): string | null {
	const date = occasion?.date ?? null;
	return date !== null && date.length >= dayLength ? date.slice(0, dayLength) : null;
}

function lastDayOf(printed: readonly Utterance[]): string | null {
	return (
		printed
			.flatMap((utterance) => dayOf(utterance) ?? [])
			.toSorted()
			.at(-1) ?? null
	);
}

/** When the first source was published that prints a line of the page's. */
function firstDayOf(printed: readonly Utterance[], sources: readonly Source[], address: string): string | null {
	const sharing = new Set(printed.flatMap(({ wordings }) => wordings.map(({ sourceId }) => sourceId)));
	const days = sources.flatMap(({ id, publishedAt }) =>
		id !== address && sharing.has(id) && publishedAt !== null ? [publishedAt.slice(0, dayLength)] : [],
	);
	return days.toSorted()[0] ?? null;
}

/** Whether a day was over everywhere when a page was published; of a page whose hour is unknown the day before is. */
function hasEnded(day: number, published: string): boolean {
	const time = published.length > dayLength ? Date.parse(published) : Number.NaN;
	return Number.isNaN(time) || time >= (day + 1) * millisecondsOfADay + westernmostHours * millisecondsOfAnHour;
}

/** Whether a source may be later than the page: to the hour where both tell it, by the clocks of their zones. */
function isLater({ publishedAt, updatedAt }: Source, page: string): boolean {
	const changed = updatedAt ?? publishedAt;
	if (changed === null) return true;
	const [from, to] = [page, changed].map((date) => (date.length > dayLength ? Date.parse(date) : Number.NaN));
	const isTimed = !Number.isNaN(from) && !Number.isNaN(to);
	return isTimed ? Number(to) > Number(from) : changed.slice(0, dayLength) > page.slice(0, dayLength);
}
