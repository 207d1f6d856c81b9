/** Year, month, day and the rest: each only where the one before it stands. */
const isoDate = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?<time>T.+)?)?)?$/u;

/** A time says its offset: without one it would mean another moment for every reader. */
const isoTime = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/u;

/** Whether a text is a day of the calendar, a month or a year in ISO 8601, or a moment with its offset from UTC. */
export function isIsoDate(text: string): boolean {
	const { year, month = '01', day = '01', time } = isoDate.exec(text)?.groups ?? {};
	if (year === undefined) return false;
	return isDayOfCalendar(Number(year), Number(month), Number(day)) && (time === undefined || isoTime.test(time));
}

/** Dates roll over (30 February is 2 March): a day that comes back changed is none. */
function isDayOfCalendar(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
