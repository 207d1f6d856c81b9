import { millisecondsOfADay } from '../days-between.ts';

/** A word of a text, as dates are read from it. */
export type DateToken = {
	/** Lower case. */
	readonly text: string;
	/** An ending parted from its word by an apostrophe: "'s". */
	readonly clitic?: boolean;
};

/** What the words of one language name of days; null for a word that names none. */
export type DateWords<T extends DateToken> = {
	/** Whether the day stands before its month: "17 lipca 18. pakiet" is of the 17th. */
	readonly isDayFirst: boolean;
	/** The month from January, 0 to 11, that stands at a place. */
	readonly monthAt: (tokens: readonly T[], at: number) => number | null;
	/** The day from Monday, 0 to 6. */
	readonly weekdayOf: (token: T) => number | null;
	/** How many days ago: "yesterday" is 1. */
	readonly daysAgoOf: (token: T) => number | null;
};

/** A date that a text states, as exact as it is known, and where it stands. */
export type StatedDate = {
	/** "2025-08-14", "2025-08" or "2025". */
	readonly date: string;
	readonly certainty: 'stated' | 'inferred';
	/** Tokens, the last one excluded. */
	readonly from: number;
	readonly to: number;
};

/** A year by itself. */
export const yearForm = /^(?:19|20)\d\d$/u;
const dayForm = /^(?:[12]?\d|3[01])(?:st|nd|rd|th|日|일)?$/u;

/** The date whose month, weekday or "yesterday" stands at a place. */
export function dateAt<T extends DateToken>(
	tokens: readonly T[],
	at: number,
	words: DateWords<T>,
	published: string | null,
): StatedDate | null {
	return monthAt(tokens, at, words, published) ?? relativeAt(tokens, at, words, published);
}

/** "August 15, 2025", "15 August", "July 2018". */
function monthAt<T extends DateToken>(
	tokens: readonly T[],
	at: number,
	words: DateWords<T>,
	published: string | null,
): StatedDate | null {
	const month = words.monthAt(tokens, at);
	if (month === null) return null;
	const year = near(tokens, at, yearForm, nearPlaces);
	const day = near(tokens, at, dayForm, words.isDayFirst ? placesBefore : nearPlaces);
	const known = year?.value ?? (day === null ? null : lastYearOf(month, day.value, published));
	if (known === null) return null;
	const places = [{ at }, year, day].flatMap((place) => place?.at ?? []);
	const from = Math.min(...places);
	const to = Math.max(...places) + 1;
	const stated = `${known}-${pad(month + 1)}`;
	const certainty = year === null ? 'inferred' : 'stated';
	return { date: day === null ? stated : `${stated}-${pad(day.value)}`, certainty, from, to };
}

function near(
	tokens: readonly DateToken[],
	at: number,
	form: RegExp,
	places: readonly number[],
): { value: number; at: number } | null {
	for (const place of places) {
		const text = tokens[at + place]?.text ?? '';
		if (form.test(text)) return { value: Number.parseInt(text, 10), at: at + place };
	}
	return null;
}

/** Where around a month its day and year are looked for, the nearest first, in tokens: "15 de agosto de 2025". */
const nearPlaces: readonly number[] = [1, -1, 2, -2, 3, -3];
/** The same, what stands before it first. */
const placesBefore: readonly number[] = nearPlaces.map((place) => -place);

/** A day without a year that lies less than this after publication is still to come, in days. */
const soon = 150;

/** The year in which a day was last before publication; null where it is still to come. */
function lastYearOf(month: number, day: number, published: string | null): number | null {
	if (published === null) return null;
	const year = Number.parseInt(published, 10);
	const same = `${year}-${pad(month + 1)}-${pad(day)}`;
	if (same <= published.slice(0, 10)) return year;
	return same <= daysBefore(published, -soon) ? null : year - 1;
}

/** A weekday, "yesterday": counted back from publication. */
function relativeAt<T extends DateToken>(
	tokens: readonly T[],
	at: number,
	words: DateWords<T>,
	published: string | null,
): StatedDate | null {
	const token = tokens[at];
	if (published === null || token === undefined) return null;
	const span = { certainty: 'inferred', from: at, to: at + 1 } as const;
	const weekday = words.weekdayOf(token);
	if (weekday !== null) return { date: lastWeekday(weekday, published, tokens[at - 1]?.text === 'last'), ...span };
	const ago = words.daysAgoOf(token);
	return ago === null ? null : { date: daysBefore(published, ago), ...span };
}

/** The last such weekday, the day of publication included unless "last" stands before it. */
function lastWeekday(weekday: number, published: string, before: boolean): string {
	const today = (new Date(published.slice(0, 10)).getUTCDay() + 6) % 7;
	const back = (today - weekday + 7) % 7;
	return daysBefore(published, back === 0 && before ? 7 : back);
}

/** The day so many days before another. */
function daysBefore(published: string, days: number): string {
	const time = Date.parse(published.slice(0, 10)) - days * millisecondsOfADay;
	return Number.isNaN(time) ? published.slice(0, 10) : new Date(time).toISOString().slice(0, 10);
}

function pad(value: number): string {
	return String(value).padStart(2, '0');
}
