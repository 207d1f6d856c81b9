import type { Edition } from './edition.ts';
import type { DateText } from './view.ts';

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

/**
 * A date as exact as it is known, written in the reader's language.
 *
 * The day is the one the source printed, in its own time zone: a reader who compares it with the page
 * must find the same.
 *
 * @param iso - "2025-08-15T09:30:00+03:00", "2025-08-15", "2018-07" or "2018"; null when unknown.
 * @returns Null when there is no date to read.
 */
export function toDateText(iso: string | null, edition: Edition): DateText | null {
	const [, year, month, day] = isoDate.exec(iso ?? '') ?? [];
	if (year === undefined) return null;
	const known = [year, month, day].filter((part) => part !== undefined).join('-');
	const time = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
	if (Number.isNaN(time)) return null;
	return { text: formatDay(time, exactnessOf(month, day), edition), iso: known };
}

function exactnessOf(month: string | undefined, day: string | undefined): Intl.DateTimeFormatOptions {
	if (month === undefined) return { year: 'numeric' };
	if (day === undefined) return { year: 'numeric', month: 'long' };
	return { year: 'numeric', month: 'short', day: 'numeric' };
}

function formatDay(time: number, exactness: Intl.DateTimeFormatOptions, edition: Edition): string {
	return new Intl.DateTimeFormat(edition.locale, { ...exactness, timeZone: 'UTC' }).format(time);
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago a moment was: "3 minutes ago", "yesterday". */
export function toAgo(savedAt: number, edition: Edition): string {
	const format = new Intl.RelativeTimeFormat(edition.locale, { numeric: 'auto' });
	const passed = Math.max(0, edition.now - savedAt);
	if (passed < hour) return format.format(-Math.floor(passed / minute), 'minute');
	if (passed < day) return format.format(-Math.floor(passed / hour), 'hour');
	return format.format(-Math.floor(passed / day), 'day');
}
