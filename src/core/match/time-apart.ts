import { remember } from '../remember.ts';
import { daysBetweenPeriods, type Period, toPeriod } from '../to-period.ts';
import type { Statement } from '../types.ts';

/** How two statements stand in time. */
export type TimeApart = {
	/** Whole days between the two; null when a date is missing. */
	readonly days: number | null;
	/** Whether both articles state when it was said: then days apart are two occasions. */
	readonly stated: boolean;
	/** Days from the day that one article alone states to the printing of the other; null where none or both do. */
	readonly recalled: number | null;
};

/** Days for which what was said is news; printed later, it is recalled. */
const newsDays = 31;
/** A speech at night is dated by two time zones. */
const dateLineDays = 1;

/** Days between the days two statements were made, or else printed. */
export function timeApart(a: Statement, b: Statement): TimeApart {
	const said: Periods = [toSaid(a), toSaid(b)];
	const printed: Periods = [periodOf(a.date), periodOf(b.date)];
	if (said[0] !== null && said[1] !== null) return compareSaid([said[0], said[1]], daysBetweenPeriods(...printed));
	const mixed = daysBetweenPeriods(said[0] ?? printed[0], said[1] ?? printed[1]);
	const between = daysBetweenPeriods(...printed);
	// What was said long before it was printed is recalled; whether the other article recalls it too is not known.
	if (between !== null && between <= newsDays && mixed !== null && mixed > newsDays)
		return { days: null, stated: false, recalled: mixed };
	// Two articles printed together may tell of an older day, which only one of them states.
	const isStated = said[0] !== null || said[1] !== null;
	return { days: least(mixed, between), stated: false, recalled: isStated ? mixed : null };
}

/** Dates read before: years of news have fewer days. */
const mostRemembered = 4000;
const periodOfDate = remember(mostRemembered, toPeriod);

function periodOf(date: string | null): Period | null {
	return date === null ? null : periodOfDate(date);
}

type Periods = readonly [Period | null, Period | null];

/** A month and a day in it agree; a month alone does not tell the day: then the days of printing do. */
function compareSaid([a, b]: readonly [Period, Period], printed: number | null): TimeApart {
	const days = daysBetweenPeriods(a, b) ?? 0;
	if ((isDay(a) && isDay(b)) || days > dateLineDays) return { days, stated: true, recalled: null };
	return { days: isDay(a) || isDay(b) ? days : printed, stated: false, recalled: null };
}

function toSaid({ occasion }: Statement): Period | null {
	return occasion === null || occasion.certainty === 'unknown' ? null : periodOf(occasion.date);
}

function isDay({ first, last }: Period): boolean {
	return first === last;
}

function least(a: number | null, b: number | null): number | null {
	if (a === null || b === null) return a ?? b;
	return Math.min(a, b);
}
