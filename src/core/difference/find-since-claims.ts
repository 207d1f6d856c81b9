import type { Claim } from '../types.ts';
import { type Sense, senseNames } from './claim-lexicon.ts';
import { isYearNumber, monthAt, yearsOf } from './read-scope.ts';
import { meansWithin, printed, type Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';

/** What may be the first of its kind. */
const things = ['visit', 'call', 'meeting'] as const;
const ordinals = ['first', 'second', 'third'] as const;
/** The rank stands behind the point of a claim's number, as so many parts of a year. */
const ranks = 10;
const countries: readonly Sense[] = senseNames.filter((sense) => sense.startsWith('of-'));
/** Signs between "since" and its year: "since June 2021", "2019年以来". */
const yearReach = 4;
/** Signs between "first" and "since": "first trip by either of them to the other country since". */
const sinceReach = 16;
/** Signs behind a year that name its event. */
const nameReach = 2;
const monthsOfYear = 12;
/** Signs after "first" among which it is said of what. */
const thingReach = 7;

/** What a sentence says to be the first, second or third of its kind since a year. */
export function findSinceClaims(sentence: Sentence): readonly Claim[] {
	const firsts = sentence.signs.flatMap((sign, at) => (means(sign, ...ordinals) ? [at] : []));
	const [first] = firsts;
	// Two ordinals tell of more than one event.
	if (first === undefined || firsts.length > 1) return [];
	const year = findStart(sentence);
	if (year === null) return [];
	if (!year.isMonth && isHistory(sentence, year)) return [];
	if (Math.abs(year.since - first) > sinceReach) return [];
	const thing = findThing(sentence, first);
	if (thing === null) return [];
	const rank = ordinals.findIndex((ordinal) => means(sentence.signs[first], ordinal));
	const who = whoseOf(sentence);
	// The rank behind the point: the first since 2018 is not the second since 2018.
	const value = year.value + rank / ranks;
	const from = Math.min(first, year.since, year.at);
	const to = pastName(sentence, Math.max(first, year.since, year.at));
	return [
		{
			kind: 'since',
			subject: [thing, ...who.countries].join(' '),
			about: thing,
			low: value,
			high: value,
			persons: who.persons,
			scope: [...(year.isMonth ? ['month'] : []), ...scopeOf(sentence)].join(' '),
			phrase: printed(sentence, [from, to]),
		},
	];
}

/** Between whom: a meeting of two states counts those of others than the two persons. */
function whoseOf({ signs, persons, meant }: Sentence): {
	readonly persons: readonly string[];
	readonly countries: readonly string[];
} {
	if (persons.size > 0) return { persons: [...persons], countries: [] };
	const named = countries.filter((country) => signs.some((sign) => means(sign, country)));
	return named.length > 1 ? { persons: [], countries: named } : { persons: [...meant], countries: [] };
}

/** "One-on-one", "outside the United Nations": counted apart. */
function scopeOf(sentence: Sentence): readonly Sense[] {
	const { length } = sentence.signs;
	return (['alone', 'except'] as const).filter((sense) => meansWithin(sentence, 0, length, sense));
}

/** A year or month counted from, with the places of it and of its "since". */
type Start = { readonly value: number; readonly at: number; readonly since: number; readonly isMonth: boolean };

/** "Since June 2021"; "since March", where no year is named, is since the last one. */
function findStart({ signs, published }: Sentence): Start | null {
	const years = signs.flatMap(({ digits }, at) =>
		digits !== null && isYearNumber(digits) ? [{ value: digits, at, isMonth: false }] : [],
	);
	const months = signs.flatMap((_, at) => {
		const month = monthAt(signs, at);
		if (month === null || Number.isNaN(published.year)) return [];
		const year = month <= published.month ? published.year : published.year - 1;
		return [{ value: year * monthsOfYear + month, at, isMonth: true }];
	});
	const [found] = (years.length > 0 ? years : months).flatMap((start) => {
		const since = findSince(signs, start.at);
		return since === null ? [] : [{ ...start, since }];
	});
	return found ?? null;
}

/** The "since" that stands nearest to a time. */
function findSince(signs: readonly Sign[], at: number): number | null {
	for (let step = 1; step <= yearReach; step += 1) {
		const since = [at - step, at + step].find((place) => means(signs[place], 'since'));
		if (since !== undefined) return since;
	}
	return null;
}

/** Whether another year is named before: then the sentence tells of something that happened in it. */
function isHistory({ signs }: Sentence, { at, value }: { readonly at: number; readonly value: number }): boolean {
	return yearsOf({ signs: signs.slice(0, at) }).some((year) => year !== value);
}

/** Takes in the event that a year belongs to: "since a 2018 Helsinki summit". */
function pastName({ text, signs }: Sentence, last: number): number {
	let to = last;
	while (to - last < nameReach && continuesName(text, signs[to + 1])) to += 1;
	return to;
}

function continuesName(text: string, sign: Sign | undefined): boolean {
	if (sign === undefined || sign.isParted) return false;
	return /^\p{Lu}/u.test(text.slice(sign.start, sign.end)) || means(sign, 'meeting');
}

/** What stands nearest after "first", or before it in languages that put it there. */
function findThing({ signs }: Sentence, first: number): (typeof things)[number] | null {
	const after = signs.slice(first + 1, first + 1 + thingReach);
	const before = signs.slice(Math.max(0, first - thingReach), first).toReversed();
	for (const sign of [...after, ...before]) {
		const thing = things.find((name) => means(sign, name));
		if (thing !== undefined) return thing;
	}
	return null;
}
