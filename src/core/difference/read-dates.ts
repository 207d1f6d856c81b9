import { millisecondsOfADay } from '../days-between.ts';
import { type DateWords, dateAt } from '../text/resolve-date.ts';
import { toPeriod } from '../to-period.ts';
import { isYearNumber, monthAt } from './read-scope.ts';
import type { Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';
import { worthOf } from './worth-of.ts';

/** A date of a sentence: the days it stands for, since 1970, both included, and its signs, the last one excluded. */
export type FoundDate = {
	readonly low: number;
	readonly high: number;
	/** Counted back from publication: "on Friday". */
	readonly isCounted: boolean;
	readonly isYearStated: boolean;
	readonly from: number;
	readonly to: number;
};

const [mostDays, mostMonths] = [31, 12];

/** The dates of a sentence that name a day, a month or a year for certain; ranges and "around" are none. */
export function readDates(sentence: Sentence, publishedAt: string | null): readonly FoundDate[] {
	const { signs } = sentence;
	const dates = signs.flatMap((sign, at) => (isDateWord(sign) ? (readDate(sentence, at, publishedAt) ?? []) : []));
	return dates.filter((date) => isSure(sentence, date) && !dates.some((other) => isPartOf(date, other)));
}

/** The places of the signs that belong to a date, sure or not: their numbers count nothing. */
export function findDateSigns(sentence: Sentence, publishedAt: string | null): ReadonlySet<number> {
	const { signs } = sentence;
	const dates = signs.flatMap((sign, at) => {
		const date = isDateWord(sign) ? readDate(sentence, at, publishedAt) : null;
		return date === null ? [] : Array.from({ length: date.to - date.from }, (_, step) => date.from + step);
	});
	const ofMonths = signs.flatMap((_, at) =>
		monthAt(signs, at) === null ? [] : [dayBefore(signs, at), at, at + 1].filter((place) => isDay(signs[place])),
	);
	const days = signs.flatMap((sign, at) =>
		isDay(sign) && (means(signs[at + 1], 'day') || means(signs[at - 1], 'day')) ? [at] : [],
	);
	return new Set([...dates, ...ofMonths, ...days]);
}

/** Where the day of a month stands before it: "17 de mayo". */
function dayBefore(signs: readonly Sign[], at: number): number {
	return /^(?:de|di|of)$/u.test(signs[at - 1]?.text ?? '') ? at - 2 : at - 1;
}

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

/** A date begins at a number, or at a word of the table. */
function isDateWord({ digits, senses }: Sign): boolean {
	return digits !== null || senses.length > 0;
}

function readDate(sentence: Sentence, at: number, publishedAt: string | null): FoundDate | null {
	const found = dateAt(sentence.signs, at, dateWords(sentence), publishedAt);
	if (found !== null) {
		const isCounted = worthOf(sentence.signs[at], 'w') !== null || worthOf(sentence.signs[at], 'a') !== null;
		return toFound(found.date, { ...found, isCounted, isYearStated: found.certainty === 'stated' });
	}
	return readSlashed(sentence, at, publishedAt) ?? readBareDay(sentence, at, publishedAt) ?? readYear(sentence, at);
}

/** Where the month stands before the day, or may. */
const monthFirst: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ko']);

function dateWords({ language }: Sentence): DateWords<Sign> {
	return {
		isDayFirst: !monthFirst.has(language),
		monthAt: (signs, at) => {
			const month = monthAt(signs, at);
			return month === null ? null : month - 1;
		},
		weekdayOf: (sign) => worthOf(sign, 'w'),
		daysAgoOf: (sign) => worthOf(sign, 'a'),
	};
}

function toFound(date: string, place: Omit<FoundDate, 'low' | 'high'>): FoundDate | null {
	const period = toPeriod(date);
	if (period === null) return null;
	const { isCounted, isYearStated, from, to } = place;
	return { low: period.first, high: period.last, isCounted, isYearStated, from, to };
}

/** "15/8", "15.08.2025"; in English the month may stand first. */
function readSlashed({ text, signs, language }: Sentence, at: number, publishedAt: string | null): FoundDate | null {
	const start = signs[at]?.start ?? text.length;
	const printed = language === 'en' ? null : slashed.exec(text.slice(start, start + longestDate));
	if (printed === null) return null;
	const [whole, day = '', month = '', year] = [
		printed[0],
		printed[1],
		printed[2] ?? printed[4],
		printed[3] ?? printed[5],
	];
	if (Number(day) > mostDays || Number(month) > mostMonths) return null;
	const known = year ?? lastYear(`${pad(month)}-${pad(day)}`, publishedAt);
	const next = signs.findIndex((sign) => sign.start >= start + whole.length);
	const place = { isCounted: false, isYearStated: year !== undefined, from: at, to: next === -1 ? signs.length : next };
	return known === null ? null : toFound(`${known}-${pad(month)}-${pad(day)}`, place);
}

/** Day and month; between full stops a year must follow, else it is a number. */
const slashed = /^(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}))?|\.(\d{1,2})\.(\d{4}))(?![\p{Nd}%])/u;
const longestDate = 'dd.mm.yyyy.'.length;

/** The year of the last such day before publication. */
function lastYear(day: string, publishedAt: string | null): string | null {
	if (publishedAt === null) return null;
	const year = publishedAt.slice(0, 'yyyy'.length);
	return `${year}-${day}` <= publishedAt ? year : String(Number(year) - 1);
}

/** "16日", "ngày 15": the last such day of the month before publication. */
function readBareDay({ signs }: Sentence, at: number, publishedAt: string | null): FoundDate | null {
	const { digits = null } = signs[at] ?? {};
	if (digits === null || digits < 1 || digits > mostDays || publishedAt === null || publishedAt.length < 10)
		return null;
	if (!means(signs[at + 1], 'day') && !means(signs[at - 1], 'day')) return null;
	// A day of a month that is named stands in that month.
	if (means(signs[at - 1], 'month') || means(signs[at + 1], 'month')) return null;
	const month = publishedAt.slice(0, 'yyyy-mm'.length);
	const day = `${month}-${pad(String(digits))}`;
	const place = { isCounted: false, isYearStated: false, from: at, to: at + 1 };
	return day <= publishedAt ? toFound(day, place) : null;
}

/** "in 2014". */
function readYear({ signs }: Sentence, at: number): FoundDate | null {
	const { digits = null } = signs[at] ?? {};
	if (digits === null || !isYearNumber(digits)) return null;
	return toFound(String(digits), { isCounted: false, isYearStated: true, from: at, to: at + 1 });
}

/** Whether a date is the year, or the day, of a fuller one. */
function isPartOf(date: FoundDate, other: FoundDate): boolean {
	const isWithin = other.from <= date.from && date.to <= other.to;
	return isWithin && other.to - other.from > date.to - date.from;
}

/** Neither a bound ("by Friday"), nor about a day, nor one end of several. */
function isSure({ signs, language }: Sentence, { from, to }: FoundDate): boolean {
	const isBound =
		means(signs[from - 1], 'not-on') || means(signs[from - 2], 'not-on') || means(signs[to], 'not-on-after');
	const isVague = means(signs[from - 1], 'near', 'vague') || means(signs[from - 2], 'near', 'vague');
	if (isBound || isVague || isLinked(signs, from - 1, -1) || isLinked(signs, to, 1)) return false;
	// "25 lutego 18. pakiet": where the day stands first, a number behind the month is of something else.
	return !isDay(signs[from - 1]) && !(monthFirst.has(language) && isDay(signs[to]));
}

/** Whether another day stands behind an "and" or "to". */
function isLinked(signs: readonly Sign[], at: number, step: 1 | -1): boolean {
	return isDay(signs[at + step]) && linking.test(signs[at]?.text ?? '');
}

/** What links two days in the languages of the tables. */
const linking =
	/^(?:and|to|or|und|bis|oder|et|au|ou|y|al|o|e|a|i|do|lub|и|по|или|та|до|або|và|đến|和|至|到|と|から|و|إلى|ve|ile|और|से)$/u;

function isDay(sign: Sign | undefined): boolean {
	return sign?.digits !== null && sign !== undefined && sign.digits >= 1 && sign.digits <= mostDays;
}

function pad(value: string): string {
	return value.padStart(2, '0');
}
