import { toPeriod } from '../to-period.ts';
import type { Claim, Person } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import { type EventKind, eventKinds, places } from './event-kinds.ts';
import { createOfficeFinder } from './find-offices.ts';
import type { FoundDate, Stretch } from './read-date.ts';
import { readDates } from './read-dates.ts';
import { readDatesAhead } from './read-dates-ahead.ts';
import { clauseAround, meansWithin, printed, type Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';

/** Signs between the word for an event and its date: "met in the Finnish capital Helsinki on July 16". */
const dateReach = 10;
/** Another event so little farther from the date might be the one that is dated. */
const rivalReach = 2;
/** What parts clauses. */
const parting = /[,;:()،、，；：（）]|\s[-–—]\s|—/u;
/** Signs around a package's name where its number stands: "the 18th package". */
const ordinalReach = 3;

/**
 * The days on which a sentence says that an event happened, each with who took part and where.
 *
 * Nothing is read of plans, ranges and days that are told roughly, nor where the sentence leaves open what is dated.
 */
export function findEventDates(
	sentence: Sentence,
	publishedAt: string | null,
	people: readonly Person[],
): readonly Claim[] {
	// Most sentences name no event.
	if (!sentence.signs.some((sign) => means(sign, ...eventWords))) return [];
	const isPlan = meansWithin(sentence, 0, sentence.signs.length, 'planned', ...ofText);
	const past = readDates(sentence, publishedAt).map((date) => ({ date, isAhead: false }));
	const ahead = isPlan ? readDatesAhead(sentence, publishedAt).map((date) => ({ date, isAhead: true })) : [];
	return [...past, ...ahead].flatMap(({ date, isAhead }) => {
		const event = findEvent(sentence, date);
		return event === null ? [] : readEvent(sentence, { ...event, date, isAhead, publishedAt, people });
	});
}

const eventWords = eventKinds.flatMap(({ words }) => words);
/** Words of what is told of in the present before its day: "it expires on 5 February". */
const ofText = eventKinds.filter(({ isOfText }) => isOfText).flatMap(({ words }) => words);

type Event = { readonly kind: EventKind; readonly at: number };

/** The event that stands nearest to a date, and no other nearly as near. */
function findEvent(sentence: Sentence, { from, to }: FoundDate): Event | null {
	const { signs } = sentence;
	const [first, last] = clauseAround(sentence, from);
	const all = signs.flatMap((sign, at) => {
		const kind = eventKinds.find(({ words }) => means(sign, ...words));
		const distance = at < from ? from - at : at - to + 1;
		return kind === undefined || distance > dateReach ? [] : [{ kind, at, distance }];
	});
	// What its own clause tells of is dated: "they meet on Friday, he said after a call".
	const near = all.filter(({ at }) => at >= first && at < last);
	const found = near.length > 0 ? near : all;
	const nearest = found.toSorted((a, b) => a.distance - b.distance)[0];
	if (nearest === undefined) return null;
	const rivals = found.filter(
		({ kind, distance }) => kind !== nearest.kind && distance <= nearest.distance + rivalReach,
	);
	// "Talks by phone" are a call.
	const call = [nearest, ...rivals].find(({ kind }) => kind.name === 'call');
	const isTalk = rivals.every(({ kind }) => kind.name === 'call' || kind.name === 'meeting');
	if (rivals.length > 0 && !(call !== undefined && isTalk)) return null;
	return call ?? nearest;
}

type Dated = Event & {
	readonly date: FoundDate;
	/** Whether it is the day of what is planned. */
	readonly isAhead: boolean;
	readonly publishedAt: string | null;
	readonly people: readonly Person[];
};

function readEvent(sentence: Sentence, dated: Dated): readonly Claim[] {
	const { kind, at, date, isAhead } = dated;
	const stretch = stretchAround(sentence, Math.min(at, date.from), Math.max(at + 1, date.to));
	const has = (...senses: readonly Sense[]) => meansWithin(sentence, stretch.from, stretch.to, ...senses);
	if (
		(has('planned') !== isAhead && !kind.isOfText) ||
		has('not-this') ||
		meansWithin(sentence, Math.min(at, date.to), Math.max(at, date.from), 'clause')
	) {
		return [];
	}
	if (!isKnown(kind, dated, has) || isOfAnotherDay(sentence, dated)) return [];
	const persons = personsOf(sentence, stretch, dated);
	if (persons === null) return [];
	const ordinal = ordinalOf(sentence, stretch, date);
	if (kind.isNumbered && ordinal === null) return [];
	return [toClaim(sentence, dated, { persons, ordinal: kind.isNumbered ? ordinal : null, has })];
}

/** What stands between a dateline and the text: "MOSCOW, April 10 - The two presidents spoke". */
const datelineEnd = /\s[-–—]\s|—/u;

/** Whether a date before an event is the day the text was written, or the day of its anniversary. */
function isOfAnotherDay(sentence: Sentence, { kind, at, date }: Dated): boolean {
	if (date.to > at) return false;
	const between = sentence.text.slice(sentence.signs[date.to - 1]?.end, sentence.signs[at]?.start);
	return datelineEnd.test(between) || (kind.isOnce && meansWithin(sentence, date.to, at, 'since'));
}

type Has = (...senses: readonly Sense[]) => boolean;

/** Whether what the kind needs is told, and the day is as exact as it needs. */
function isKnown(kind: EventKind, { date, isAhead, publishedAt }: Dated, has: Has): boolean {
	const published = toPeriod(publishedAt);
	if (published === null || (isAhead && kind.planned === null) || (kind.isOfText && date.isCounted)) return false;
	if (!isAhead && !kind.mayBeAhead && date.low > published.last) return false;
	return (kind.tie.length === 0 || has(...kind.tie)) && (kind.beside.length === 0 || has(...kind.beside));
}

/** The clauses that hold the event and its date. */
function stretchAround({ text, signs }: Sentence, first: number, last: number): Stretch {
	const isParted = (at: number) => parting.test(text.slice(signs[at - 1]?.end ?? 0, signs[at]?.start ?? 0));
	let from = first;
	while (from > 0 && !isParted(from)) from -= 1;
	let to = last;
	while (to < signs.length && !isParted(to)) to += 1;
	return { from, to };
}

/**
 * Who takes part: whom the clause names, else the sentence up to it, else the one before.
 *
 * @returns Ids in order; null when they are not as many as the kind has, or when somebody's envoy is meant.
 */
function personsOf(
	sentence: Sentence,
	stretch: Stretch,
	{ kind, people, publishedAt }: Dated,
): readonly string[] | null {
	if (kind.persons === null) return [];
	if (hasEnvoy(sentence, stretch)) return null;
	const named = (from: number) => namedIn(sentence.signs.slice(from, stretch.to), people, publishedAt);
	const inClause = named(stretch.from);
	const upTo = inClause.size >= kind.persons ? inClause : named(0);
	const persons = upTo.size === 0 ? sentence.meant : upTo;
	return persons.size === kind.persons ? [...persons].toSorted() : null;
}

/** Whether somebody's envoy or aide is meant: one who is named behind the word takes part himself. */
function hasEnvoy({ signs }: Sentence, { from, to }: Stretch): boolean {
	return signs.some((sign, at) => at >= from && at < to && means(sign, 'aide') && signs[at + 1]?.person == null);
}

function namedIn(signs: readonly Sign[], people: readonly Person[], publishedAt: string | null): ReadonlySet<string> {
	const findOffice = createOfficeFinder(people, publishedAt);
	const named = signs.flatMap(({ person }) => person?.id ?? []);
	// A phrase of the table is one sign: its words are parted again.
	const words = signs.flatMap(({ text }) => text.split(' '));
	return new Set([...named, ...words.flatMap((_, at) => findOffice(words, at)?.id ?? [])]);
}

/** Where the number of a package stands: "the 18th package of sanctions". */
function ordinalOf(sentence: Sentence, { from, to }: Stretch, date: FoundDate): number | null {
	const places = sentence.signs.flatMap(({ digits }, at) => {
		const isOfDate = at >= date.from && at < date.to;
		return digits === null || isOfDate || at < from || at >= to ? [] : [at];
	});
	return places.find((at) => meansWithin(sentence, at - ordinalReach, at + ordinalReach + 1, 'package')) ?? null;
}

type Told = { readonly persons: readonly string[]; readonly ordinal: number | null; readonly has: Has };

function toClaim(sentence: Sentence, dated: Dated, { persons, ordinal, has }: Told): Claim {
	const { kind, at, date, isAhead } = dated;
	const { signs } = sentence;
	const name = isAhead && kind.planned !== null ? kind.planned : kind.name;
	return {
		kind: 'date',
		subject: name,
		about: name,
		low: date.low,
		high: date.high,
		persons,
		scope: ordinal === null ? '' : (signs[ordinal]?.text ?? ''),
		phrase: printed(sentence, [at, date.from, date.to - 1, ordinal ?? at]),
		dated: {
			places: placesOf(kind, has),
			isCounted: !isAhead && (date.isCounted || has('night', 'zone')),
			isYearStated: date.isYearStated,
		},
	};
}

/** Where an event was: of places that had it together the first, whichever are named. */
function placesOf({ tie, together }: EventKind, has: Has): readonly Sense[] {
	const told = (tie.length > 0 ? tie : places).filter((sense) => has(sense));
	const apart = told.filter((sense) => !together.includes(sense));
	return apart.length === told.length ? told : [...apart, ...together.slice(0, 1)];
}
