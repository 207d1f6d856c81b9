import { type DateWords, dateAt } from '../text/resolve-date.ts';
import { toPeriod } from '../to-period.ts';
import { digitsBehindScale } from './read-digits.ts';
import { isYearNumber, monthAt } from './read-scope.ts';
import type { Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';
import { worthOf } from './worth-of.ts';

/** A part of a sentence: its signs from `from` to `to`, the last one excluded. */
export type Stretch = { readonly from: number; readonly to: number };

/** A date of a sentence, where it stands, and the days it stands for: since 1970, both included. */
export type FoundDate = Stretch & {
	readonly low: number;
	readonly high: number;
	/** Counted back from publication: "on Friday". */
	readonly isCounted: boolean;
	readonly isYearStated: boolean;
};

/** Days of a month, and months of a year, at most. */
export const mostDays = 31;
const mostMonths = 12;

/** Whether a sign may begin a date: a number, or a word of the table. */
export function isDateWord({ digits, senses }: Sign): boolean {
	return digits !== null || senses.length > 0;
}

/** The date that begins at a sign of a sentence; null where none does. */
export function readDate(sentence: Sentence, at: number, publishedAt: string | null): FoundDate | null {
	const found = dateAt(sentence.signs, at, dateWords(sentence), publishedAt);
	if (found !== null) {
		const isCounted = worthOf(sentence.signs[at], 'w') !== null || worthOf(sentence.signs[at], 'a') !== null;
		return toFound(found.date, { ...found, isCounted, isYearStated: found.certainty === 'stated' });
	}
	return readSlashed(sentence, at, publishedAt) ?? readBareDay(sentence, at, publishedAt) ?? readYear(sentence, at);
}

/** Where the month stands before the day, or may. */
export const monthFirst: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ko']);

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

/** The days of a date as written in ISO 8601, at its place; null where there is no such day. */
export function toFound(date: string, place: Omit<FoundDate, 'low' | 'high'>): FoundDate | null {
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
	if (digits === null || !isYearNumber(digits) || digitsBehindScale(signs[at - 1], signs[at]) !== null) return null;
	return toFound(String(digits), { isCounted: false, isYearStated: true, from: at, to: at + 1 });
}

/** Whether a sign is a number that may be a day of a month. */
export function isDay(sign: Sign | undefined): boolean {
	return sign?.digits !== null && sign !== undefined && sign.digits >= 1 && sign.digits <= mostDays;
}

/** Two digits. */
export function pad(value: string): string {
	return value.padStart(2, '0');
}
