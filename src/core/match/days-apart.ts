import { millisecondsOfADay } from '../days-between.ts';
import type { Statement } from '../types.ts';

/** How two statements stand in time. */
export type TimeApart = {
	/** Whole days between the two; null when a date is missing. */
	readonly days: number | null;
	/** Whether both articles state when it was said: then days apart are two occasions. */
	readonly stated: boolean;
};

/** First and last day of what a date names: a day, a month or a year. */
type Period = { readonly first: number; readonly last: number };

/** A speech at night is dated by two time zones. */
const dateLineDays = 1;

/** Days between the days two statements were made, or else printed. */
export function timeApart(a: Statement, b: Statement): TimeApart {
	const said: Periods = [toSaid(a), toSaid(b)];
	const printed: Periods = [toPeriod(a.date), toPeriod(b.date)];
	if (said[0] !== null && said[1] !== null) return compareSaid([said[0], said[1]], gap(...printed));
	// Two articles printed together may tell of an older day, which only one of them states.
	const mixed = gap(said[0] ?? printed[0], said[1] ?? printed[1]);
	return { days: least(mixed, gap(...printed)), stated: false };
}

type Periods = readonly [Period | null, Period | null];

/** A month and a day in it agree; a month alone does not tell the day: then the days of printing do. */
function compareSaid([a, b]: readonly [Period, Period], printed: number | null): TimeApart {
	const days = gap(a, b) ?? 0;
	if ((isDay(a) && isDay(b)) || days > dateLineDays) return { days, stated: true };
	return { days: isDay(a) || isDay(b) ? days : printed, stated: false };
}

function toSaid({ occasion }: Statement): Period | null {
	return occasion === null || occasion.certainty === 'unknown' ? null : toPeriod(occasion.date);
}

function isDay({ first, last }: Period): boolean {
	return first === last;
}

/** Days from the end of one period to the begin of the other; 0 where they meet. */
function gap(a: Period | null, b: Period | null): number | null {
	if (a === null || b === null) return null;
	return Math.max(0, a.first - b.last, b.first - a.last);
}

function least(a: number | null, b: number | null): number | null {
	if (a === null || b === null) return a ?? b;
	return Math.min(a, b);
}

/** @returns Days since 1970, or null for no date. */
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
