import { millisecondsOfADay } from '../days-between.ts';
import { toPeriod } from '../to-period.ts';
import { type FoundDate, isDay, mostDays, pad, toFound } from './read-date.ts';
import { readDates } from './read-dates.ts';
import { monthAt } from './read-scope.ts';
import type { Sentence } from './read-sentence.ts';
import { worthOf } from './worth-of.ts';

/** Days ahead within which a day without a year is of what is planned. */
const soon = 120;
const daysOfWeek = 7;

/**
 * The days and months ahead that a sentence on plans names. A weekday is the next one; that of the day of publication may be either,
 * and "next Friday" is one of two.
 */
export function readDatesAhead(sentence: Sentence, publishedAt: string | null): readonly FoundDate[] {
	const today = toPeriod(publishedAt);
	if (today === null || today.first !== today.last) return [];
	const weekdays = readDates(sentence, publishedAt).filter(
		({ from, isCounted }) => isCounted && isWeekday(sentence, from),
	);
	const later = new Date((today.last + soon) * millisecondsOfADay).toISOString().slice(0, 'yyyy-mm-dd'.length);
	const days = readDates(sentence, later).filter(({ low, high, isCounted }) => !isCounted && high - low < mostDays);
	const next = weekdays.map((date) => ({ ...date, low: date.low + daysOfWeek, high: date.high + daysOfWeek }));
	const months = sentence.signs.flatMap((_, at) => readMonthAhead(sentence, at, today.last) ?? []);
	return [
		...months,
		...next.filter(({ low }) => low < today.last + daysOfWeek),
		...days.filter(({ low }) => low > today.last),
	];
}

/** "In June", of the next one; a month with its day, or its year, is read as a date. */
function readMonthAhead({ signs }: Sentence, at: number, today: number): FoundDate | null {
	const month = monthAt(signs, at);
	if (month === null || isDay(signs[at - 1]) || (signs[at + 1]?.digits ?? null) !== null) return null;
	const published = new Date(today * millisecondsOfADay);
	const thisMonth = published.getUTCMonth() + 1;
	const year = published.getUTCFullYear() + Number(month < thisMonth);
	// The month of publication may be half past.
	const place = { isCounted: false, isYearStated: false, from: at, to: at + 1 };
	return month === thisMonth ? null : toFound(`${year}-${pad(String(month))}`, place);
}

function isWeekday({ signs }: Sentence, at: number): boolean {
	return worthOf(signs[at], 'w') !== null && signs[at - 1]?.text !== 'next';
}
