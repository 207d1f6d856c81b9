import { millisecondsOfADay } from './days-between.ts';

/** First and last day of what a date names, a day, a month or a year: days since 1970, both included. */
export type Period = { readonly first: number; readonly last: number };

/**
 * The days that a date names.
 *
 * @param date - ISO 8601, as exact as known ("2025", "2025-08", "2025-08-14", with or without time).
 * @returns Null for no date.
 */
export function toPeriod(date: string | null): Period | null {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(date ?? '');
	if (found === null) return null;
	const [, year = '', month, day] = found;
	const first = toDay(Number(year), Number(month ?? 1), Number(day ?? 1));
	if (day !== undefined) return { first, last: first };
	const next = month === undefined ? toDay(Number(year) + 1, 1, 1) : toDay(Number(year), Number(month) + 1, 1);
	return { first, last: next - 1 };
}

function toDay(year: number, month: number, day: number): number {
	return Math.floor(Date.UTC(year, month - 1, day) / millisecondsOfADay);
}

/** Whole days from the end of one period to the begin of the other; 0 where one lies in the other, null without both. */
export function daysBetweenPeriods(a: Period | null, b: Period | null): number | null {
	if (a === null || b === null) return null;
	return Math.max(0, a.first - b.last, b.first - a.last);
}
