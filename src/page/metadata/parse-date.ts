import { holdsAny } from '../words.ts';
import { withCommonYears } from './common-years.ts';
import { monthOf } from './month-names.ts';
import { parseClock } from './parse-clock.ts';
import { withPlainDigits } from './plain-digits.ts';
import { toIso } from './to-iso.ts';

/**
 * Reads a date as pages state it: ISO 8601 and its relatives, mail dates, seconds or milliseconds since 1970, and
 * dates in words or numbers in the languages of {@link monthOf}.
 *
 * @param text - A metadata value or the words around a visible date.
 * @param language - BCP 47 tag of the page: decides 03/04/2025, and months whose names differ in meaning.
 * @returns ISO 8601, with the time and offset as far as they are stated; null when there is no date.
 */
export function parseDate(text: string, language: string | null): string | null {
	const trimmed = text.trim();
	if (trimmed.length > longestDate) return null;
	const plain = withCommonYears(withPlainDigits(trimmed), language);
	if (!dateLike.test(plain)) return null;
	return (
		isoDate(plain) ?? epochDate(plain) ?? mailDate(plain) ?? wordDate(plain, language) ?? numberDate(plain, language)
	);
}
const longestDate = 200;

/** What each form below has: a year, or numbers with a mark between. Most lines with a number have neither. */
const dateLike = /\d{4}|\d[./-]\d|['’]\d\d/;

const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})/;
const isoTime = /^(?:T|\s|,\s?|\s?[|•–-]\s?)\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?/;
const isoZone = /^\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}(?!\d)|[+-]\d{2}(?!\d))/;

const compactIso = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?Z?$/;

function isoDate(text: string): string | null {
	if (!text.includes('-')) return compactDate(text);
	const found = iso.exec(text);
	if (found === null) return null;
	const [all, year = '', month = '', day = ''] = found;
	const after = text.slice(found.index + all.length);
	const [time = '', hour, minute, second] = isoTime.exec(after) ?? [];
	const zone = time === '' ? undefined : isoZone.exec(after.slice(time.length))?.[1];
	return toIso({ year, month, day, hour, minute, second, zone });
}

function compactDate(text: string): string | null {
	const found = compactIso.exec(text);
	if (found === null) return null;
	const [, year = '', month = '', day = '', hour, minute, second] = found;
	return toIso({ year, month, day, hour, minute, second, zone: undefined });
}

function epochDate(text: string): string | null {
	if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
	const date = new Date(Number(text) * (text.length === secondsLength ? 1000 : 1));
	return date.toISOString().replace('.000Z', 'Z');
}
const secondsLength = 10;

/** "Fri, 28 Apr 2023 17:40:08 GMT", "Thu Mar 07 2024 07:55:25 GMT+0000 (…)": forms every engine reads alike. */
function mailDate(text: string): string | null {
	if (!text.includes(':')) return null;
	if (!/^(?:[A-Z][a-z]{2},? )?(?:\d{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2} \d{1,2}) \d{4} \d{2}:\d{2}/.test(text))
		return null;
	const date = new Date(text);
	return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
}

function wordDate(text: string, language: string | null): string | null {
	const cjk = holdsAny(text, cjkMarks)
		? /(?<!\d)(\d{4})\s?[年년./]\s?(\d{1,2})\s?[月월./]\s?(\d{1,2})(?!\d)/.exec(text)
		: null;
	if (cjk !== null) return withClock(cjk[1] ?? '', cjk[2] ?? '', cjk[3] ?? '', text.slice(cjk.index + cjk[0].length));
	const vietnamese = holdsAny(text, vietnameseMonths)
		? /(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})/i.exec(text)
		: null;
	if (vietnamese !== null) return withClock(vietnamese[3] ?? '', vietnamese[2] ?? '', vietnamese[1] ?? '', text);
	return namedMonthDate(text, language);
}

/** One of these is in every date that the pattern after it finds: patterns are compiled where they could. */
const cjkMarks = ['年', '년', '.', '/'];
const vietnameseMonths = ['háng', 'HÁNG'];

/** What stands between the parts is looked at apart: with it, the pattern would take a page's time to compile. */
const dayFirst =
	/(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°)?([\s.\-/]+)(?:de |of |d['’])?([^\s\d.,/:()|-]{2,15})([.,\s\-/]+(?:del?\s+)*)(\d{4}|['’]\d{2})(?!\d)/g;
const dayToMonth = /^\.?(?:\s?[.\-/]|\s)\s?$/;
const monthToYear = /^\.?,?(?:[\s\-/]|\sdel?\s)\s?(?:de )?$/;
const monthFirst = /([^\s\d.,/:()|-]{2,15})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:at )?(\d{4})(?!\d)/g;
const yearFirst = /(?<!\d)(\d{4})(?:\.|\s?m\.|,)? ([^\s\d.,/:()|-]{2,15})\.? (\d{1,2})(?!\d)/g;

/** Each order of day, month and year, with the groups they are in. */
const orders = [
	{ pattern: dayFirst, day: 1, month: 3, year: 5, fits: isApartRightly },
	{ pattern: monthFirst, day: 2, month: 1, year: 3, fits: () => true },
	{ pattern: yearFirst, day: 3, month: 2, year: 1, fits: () => true },
] as const;

function isApartRightly([, , toMonth = '', , toYear = '']: RegExpExecArray): boolean {
	return dayToMonth.test(toMonth) && monthToYear.test(toYear);
}

function namedMonthDate(text: string, language: string | null): string | null {
	const primary = language?.split('-')[0]?.toLowerCase() ?? null;
	const plain = withOneArabicMonth(text);
	for (const order of orders) {
		for (const found of plain.matchAll(order.pattern)) {
			const date = order.fits(found) ? dateFound(found, order, primary) : null;
			if (date !== null) return date;
		}
	}
	return null;
}

function dateFound(found: RegExpExecArray, order: (typeof orders)[number], language: string | null): string | null {
	const [name = '', year = '', day = ''] = [found[order.month], found[order.year], found[order.day]];
	const month = monthOf(name, language);
	const after = found.input.slice(found.index + found[0].length);
	return month === null ? null : withClock(fullYear(year), String(month), day, after);
}

const arabic = /[\u0620-\u064a]/;

/** Arabic papers print a month by two names ("آب/أغسطس"), and some names in two words. */
function withOneArabicMonth(text: string): string {
	if (!arabic.test(text)) return text;
	return text.replace(/(تشرين|كانون) (?=ال)/g, '$1').replace(/[\u0620-\u064a]{2,15}\/(?=[\u0620-\u064a])/g, '');
}

function numberDate(text: string, language: string | null): string | null {
	const found = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
	if (found === null) return null;
	const [all, a = '', mark, b = '', year = ''] = found;
	const american = mark === '/' && (language === null || /^en(?:-us)?$/i.test(language)) && Number(a) <= 12;
	const [day, month] = american || Number(b) > 12 ? [b, a] : [a, b];
	return withClock(fullYear(year), month, day, text.slice(found.index + all.length));
}

function fullYear(year: string): string {
	const digits = year.replace(/\D/g, '');
	return digits.length === 2 ? `20${digits}` : digits;
}

/** The date with the time of day that follows it, where one does. */
function withClock(year: string, month: string, day: string, after: string): string | null {
	return toIso({ ...(parseClock(after.slice(0, clockReach)) ?? noTime), year, month, day, zone: undefined });
}
/** Characters after a date in which its time of day stands. */
const clockReach = 24;

const noTime = { hour: undefined, minute: undefined, second: undefined } as const;
