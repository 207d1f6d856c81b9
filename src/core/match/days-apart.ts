import type { Statement } from '../types.ts';

/** When something was said, as far as it is known. */
type Dating = {
	readonly day: number;
	/** Whether the article states the day it was said; else it is the day it was printed. */
	readonly stated: boolean;
};

const millisecondsPerDay = 86_400_000;

/** How two statements stand in time. */
export type TimeApart = {
	/** Whole days between the two; null when a date is missing. */
	readonly days: number | null;
	/** Whether both articles state the day it was said: then two days are two occasions. */
	readonly stated: boolean;
};

/** Days between the days two statements were made, or else printed. */
export function timeApart(a: Statement, b: Statement): TimeApart {
	const first = toDating(a);
	const second = toDating(b);
	if (first === null || second === null) return { days: null, stated: false };
	return { days: daysBetween(first, second, [a, b]), stated: first.stated && second.stated };
}

/** A day stated by one article is held against the day the other was printed: it cannot be later, and rarely is it much earlier. */
function daysBetween(first: Dating, second: Dating, statements: readonly [Statement, Statement]): number {
	const apart = Math.abs(first.day - second.day);
	if (first.stated === second.stated) return apart;
	const printed = statements.map(({ date }) => toDay(date)).filter((day) => day !== null);
	const [x, y] = printed;
	// Two articles printed together may tell of an older day, which only one of them states.
	return x === undefined || y === undefined ? apart : Math.min(apart, Math.abs(x - y));
}

function toDating({ occasion, date }: Statement): Dating | null {
	const said = occasion?.certainty === 'unknown' ? null : toDay(occasion?.date ?? null);
	if (said !== null) return { day: said, stated: true };
	const printed = toDay(date);
	return printed === null ? null : { day: printed, stated: false };
}

/** @returns Days since 1970, or null for no date, a month or a year. */
function toDay(date: string | null): number | null {
	const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date ?? '');
	if (found === null) return null;
	const time = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
	return Math.floor(time / millisecondsPerDay);
}
