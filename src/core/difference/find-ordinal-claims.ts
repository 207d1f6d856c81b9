import { isFunctionWord } from '../text/tell-language.ts';
import type { Claim, Person } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import { type FoundOrdinal, findOrdinal, lowestOrdinal } from './find-ordinal.ts';
import { guestsAmong } from './guests-among.ts';
import type { OrdinalThing } from './ordinal-things.ts';
import { isYearNumber, monthAt, timesOf } from './read-scope.ts';
import { clauseAround, meansWithin, printed, type Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';
import { isNumber } from './worth-of.ts';

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
	const told = findOrdinal(sentence);
	return told === null || isPlanned(sentence) ? [] : toClaim(sentence, told, people);
}

function isPlanned(sentence: Sentence): boolean {
	return meansWithin(sentence, 0, sentence.signs.length, 'planned');
}

function toClaim(
	sentence: Sentence,
	{ thing, at, ordinal, value }: FoundOrdinal,
	people: readonly Person[],
): readonly Claim[] {
	const [start] = clauseAround(sentence, at);
	const [, end] = clauseAround(sentence, Math.max(at, ordinal));
	const lands = landsOf(sentence, at, end);
	const persons = personsOf(sentence, { thing, at, lands }, people);
	const from = findStart(sentence, start, end);
	// "A second call" may be the second of the day.
	const isAll =
		value > lowestOrdinal && timesOf(sentence) === '' && isWhole(sentence, thing, [Math.max(at, ordinal) + 1, end]);
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

/** From when a clause says that it counts, and where: "this year", "since January", "since May", "since he took office"; null for always. */
function findStart(
	sentence: Sentence,
	from: number,
	to: number,
): { readonly scope: string; readonly at: number } | null {
	const { signs } = sentence;
	const isSince = meansWithin(sentence, from, to, 'since');
	for (let at = from; at < to; at += 1) {
		const scope = startAt(signs, at, isSince);
		if (scope !== null) return { scope, at };
	}
	return null;
}

function startAt(signs: readonly Sign[], at: number, isSince: boolean): string | null {
	const month = isSince ? monthAt(signs, at) : null;
	if (means(signs[at], 'this-year', 'year-start') || month === january) return 'year';
	if (isSince && means(signs[at], 'took-office')) return 'office';
	return month === null || isYearNumber(signs[at + 1]?.digits ?? 0) ? null : `m${month}`;
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
		means(sign, 'meeting', 'met', 'call', 'round', 'prisoners', 'n2') ||
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
