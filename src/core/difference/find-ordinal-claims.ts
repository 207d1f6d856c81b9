import { isFunctionWord } from '../text/tell-language.ts';
import type { Claim, Person } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import { guestsAmong } from './guests-among.ts';
import { isOrdinalEnd } from './ordinal-end.ts';
import { type OrdinalThing, ordinalThings } from './ordinal-things.ts';
import { monthAt, timesOf } from './read-scope.ts';
import { clauseAround, meansWithin, printed, type Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';
import { isNumber } from './worth-of.ts';

/** "Second" is the first that tells how many there were; a first one is said to be the first since something. */
const ordinals: readonly Sense[] = [
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
];
const lowest = 2;
/** More of them are counted from longer ago than texts agree on. */
const highest = 99;
/** Signs after an ordinal among which it is said of what: "third phone call", "troisième entretien téléphonique". */
const thingReach = 2;

/** What the scope of a count by ordinals begins with: a call counted in a year is none of all calls. */
const counted = 'nth';
const january = 1;

/** Whether a claim is of the one call or meeting that it counts, and no longer true after the next one. */
export function isOrdinal({ scope }: Claim): boolean {
	return scope.startsWith(counted);
}

/**
 * How many calls, meetings, visits, rounds of talks or exchanges there were, by the number of the last one: "their third
 * call this year".
 *
 * Nothing is read of plans, of what is recalled from another time, nor where it is counted from a day or within some
 * weeks: each text may count from its own.
 */
export function findOrdinalClaims(sentence: Sentence, people: readonly Person[]): readonly Claim[] {
	const found = sentence.signs.flatMap((sign, at) =>
		ordinalAt(sentence, at) !== null || means(sign, 'first') ? [at] : [],
	);
	const [at] = found;
	// Two ordinals tell of more than one event.
	if (at === undefined || found.length > 1) return [];
	const value = ordinalAt(sentence, at);
	if (value === null || meansWithin(sentence, 0, sentence.signs.length, 'planned')) return [];
	const place = findThing(sentence, at);
	return place === null ? [] : toClaim(sentence, { ...place, ordinal: at, value }, people);
}

/** The number an ordinal stands for. */
function ordinalAt({ signs, text }: Sentence, at: number): number | null {
	const sign = signs[at];
	// Most words have no sense, and are no number.
	if (sign === undefined || (sign.senses.length === 0 && sign.digits === null)) return null;
	const rank = ordinals.findIndex((name) => means(sign, name));
	if (rank !== -1) return lowest + rank;
	if (sign.digits === null || sign.digits < lowest || sign.digits > highest) return null;
	return isOrdinalEnd(text, sign.end) ? sign.digits : null;
}

type Found = { readonly thing: OrdinalThing; readonly at: number };

/** Signs before an ordinal among which its thing stands where none is behind it: "the call was the sixth this year". */
const reachBack = 4;

function findThing(sentence: Sentence, ordinal: number): Found | null {
	return findThingBehind(sentence, ordinal) ?? findThingBefore(sentence, ordinal);
}

/** Of "the sixth" that goes on with a little word or a time: in "the sixth country" it is of that. */
function findThingBefore(sentence: Sentence, ordinal: number): Found | null {
	const { signs, language } = sentence;
	const next = signs[ordinal + 1];
	const isAlone =
		next === undefined || means(next, 'this-year', 'since', 'span') || isFunctionWord(next.text, language);
	const [start] = clauseAround(sentence, ordinal);
	for (let at = ordinal - 1; isAlone && at >= Math.max(start, ordinal - reachBack); at -= 1) {
		const thing = ordinalThings.find(({ words, beside }) => beside === undefined && means(signs[at], ...words));
		if (thing !== undefined) return { thing, at };
	}
	return null;
}

/** What stands right behind an ordinal. */
function findThingBehind(sentence: Sentence, ordinal: number): Found | null {
	const { signs, text } = sentence;
	const clause = clauseAround(sentence, ordinal);
	// The full stop of "4. Runde" parts nothing.
	const isStopped = /^\.\s$/u.test(text.slice(signs[ordinal]?.end, signs[ordinal + 1]?.start));
	for (let at = ordinal + 1; at <= ordinal + thingReach; at += 1) {
		if (signs[at]?.isParted !== false && !(isStopped && at === ordinal + 1)) return null;
		const thing = ordinalThings.find(
			({ words, beside }) =>
				means(signs[at], ...words) && (beside === undefined || meansWithin(sentence, ...clause, ...beside)),
		);
		if (thing !== undefined) return { thing, at };
	}
	return null;
}

type Told = Found & { readonly ordinal: number; readonly value: number };

function toClaim(sentence: Sentence, { thing, at, ordinal, value }: Told, people: readonly Person[]): readonly Claim[] {
	const [start, end] = clauseAround(sentence, at);
	const lands = landsOf(sentence, at, end);
	const persons = personsOf(sentence, { thing, at, lands }, people);
	const from = findStart(sentence, start, end);
	// "A second call" may be the second of the day.
	const isAll =
		value > lowest && timesOf(sentence) === '' && isWhole(sentence, thing, [Math.max(at, ordinal) + 1, end]);
	if (persons === null || (from === null && !isAll)) return [];
	return [
		{
			kind: thing.kind,
			subject: thing.about,
			about: thing.about,
			low: value,
			high: value,
			persons,
			scope: [counted, ...(from === null ? [] : [from.scope])].join(' '),
			places: lands,
			phrase: printed(sentence, [ordinal, at, ...(from === null ? [] : [from.at])]),
		},
	];
}

/** Whose it is; null where others than it needs are named. */
function personsOf(
	sentence: Sentence,
	{ thing, at, lands }: { readonly thing: OrdinalThing; readonly at: number; readonly lands: readonly Sense[] },
	people: readonly Person[],
): readonly string[] | null {
	if (thing.persons === null) return [];
	const [from, to] = clauseAround(sentence, at);
	const namedFrom = (first: number) =>
		new Set(sentence.signs.slice(first, to).flatMap(({ person }) => person?.id ?? []));
	const named = [namedFrom(from), namedFrom(0)].find(({ size }) => size > 0) ?? sentence.meant;
	const persons = thing.persons === 1 ? guestsAmong(named, lands, people) : [...named];
	return persons.length === thing.persons ? persons.toSorted() : null;
}

/** From when a clause says that it counts, and where: "this year", "since January", "since May"; null for always. */
function findStart(
	sentence: Sentence,
	from: number,
	to: number,
): { readonly scope: string; readonly at: number } | null {
	const { signs } = sentence;
	const isSince = meansWithin(sentence, from, to, 'since');
	for (let at = from; at < to; at += 1) {
		const month = isSince ? monthAt(signs, at) : null;
		if (means(signs[at], 'this-year', 'year-start') || month === january) return { scope: 'year', at };
		if (month !== null && !isYearNext(signs, at)) return { scope: `m${month}`, at };
	}
	return null;
}

function isYearNext(signs: readonly Sign[], at: number): boolean {
	return (signs[at + 1]?.digits ?? 0) > highest;
}

/**
 * Whether nothing follows that may narrow the count: "in two weeks", "since the war began", "of his term". Of rounds,
 * visits and exchanges, which a text's event tells, only what stands next may: "the third round on embassies".
 */
function isWhole(
	{ signs, language }: Sentence,
	{ kind }: OrdinalThing,
	[from, to]: readonly [number, number],
): boolean {
	const isOpen = (sign: Sign) =>
		sign.person !== null ||
		isLand(sign) ||
		means(sign, 'meeting', 'met', 'call', 'round', 'n2') ||
		isFunctionWord(sign.text, language);
	const rest = signs.slice(from, to);
	if (kind !== 'count') return rest.every(isOpen);
	// "The 80th exchange since the invasion began", "of the war": of all there were.
	if (rest.some((sign) => means(sign, 'war'))) return true;
	if (rest.some((sign) => (isNumber(sign) && !means(sign, 'n2')) || means(sign, 'since', 'span'))) return false;
	return rest
		.filter((sign) => !isFunctionWord(sign.text, language))
		.slice(0, 1)
		.every(isOpen);
}

function isLand({ senses }: Sign): boolean {
	return senses.some(isLandSense);
}

function isLandSense(sense: Sense): boolean {
	return sense.startsWith('at-') || sense.startsWith('of-');
}

/** Where to, or where: a visit to a city is none to its country. */
function landsOf({ signs }: Sentence, from: number, to: number): readonly Sense[] {
	return [...new Set(signs.slice(from, to).flatMap(({ senses }) => senses.filter(isLandSense)))];
}
