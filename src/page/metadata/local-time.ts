import { daysBetween } from '../../core/days-between.ts';

/** Minutes a place's clock is ahead of or behind UTC, at most. */
const mostAhead = 840;
const mostBehind = 720;
/** Clocks differ from UTC by whole quarters of an hour. */
const quarter = 15;

/** Hours of UTC in which it is still the day before where American papers are printed. */
const westernNight = 8;

const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]00:00)?$/;

/**
 * The moment a page states in UTC, by the clock of the place that printed it: readers know an article by the day that
 * is printed on it.
 *
 * @param stated - ISO 8601.
 * @param printed - The same moment as printed without a zone, where it is: "2025-08-14T20:48".
 * @returns The printed day alone where it is the one before, and that by America's clocks; `stated` where it is not in
 * UTC, or the printed time is another moment.
 */
export function toLocalTime(stated: string, printed: string | null): string {
	const utc = moment.exec(stated);
	if (utc?.[5] !== undefined && printed !== null && Number(utc[2]) < westernNight && isDayBefore(printed, utc[1]))
		return printed;
	const local = printed === null ? null : moment.exec(printed);
	if (utc === null || local === null || utc[5] === undefined || local[5] !== undefined) return stated;
	const ahead = minutesOf(local) - minutesOf(utc);
	const isZone = ahead !== 0 && ahead % quarter === 0 && ahead <= mostAhead && ahead >= -mostBehind;
	if (!isZone) return stated;
	const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map((part) =>
		String(part).padStart(2, '0'),
	);
	const seconds = utc[4] === undefined ? '' : `:${utc[4]}`;
	return `${local[1]}T${local[2]}:${local[3]}${seconds}${ahead < 0 ? '-' : '+'}${hours}:${minutes}`;
}

function isDayBefore(printed: string, day: string | undefined): boolean {
	return day !== undefined && printed.length === day.length && daysBetween(printed, day) === 1;
}

const millisecondsOfMinute = 60_000;

/** Minutes since 1970. */
function minutesOf([, date = '', hour = '', minute = '']: RegExpExecArray): number {
	return Date.parse(date) / millisecondsOfMinute + Number(hour) * 60 + Number(minute);
}
