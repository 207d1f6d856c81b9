import { isFunctionWord } from '../text/tell-language.ts';
import type { Sense } from './claim-lexicon.ts';
import { isOrdinalEnd } from './ordinal-end.ts';
import { type OrdinalThing, ordinalThings } from './ordinal-things.ts';
import { clauseAround, meansWithin, type Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

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
export const lowestOrdinal = 2;
/** More of them are counted from longer ago than texts agree on. */
const highest = 99;
/** Signs after an ordinal among which it is said of what: "third phone call", "troisième entretien téléphonique". */
const thingReach = 2;

/** The senses of weekdays. */
const weekday = /^w\d$/u;

/** The number an ordinal stands for. */
export function ordinalAt({ signs, text }: Sentence, at: number): number | null {
	const sign = signs[at];
	// Most words have no sense, and are no number.
	if (sign === undefined || (sign.senses.length === 0 && sign.digits === null)) return null;
	// "Вторник" begins like "второй".
	if (sign.senses.some((sense) => weekday.test(sense))) return null;
	const rank = ordinals.findIndex((name) => means(sign, name));
	if (rank !== -1) return lowestOrdinal + rank;
	if (sign.digits === null || sign.digits < lowestOrdinal || sign.digits > highest) return null;
	return isOrdinalEnd(text, sign.end) ? sign.digits : null;
}

type Found = { readonly thing: OrdinalThing; readonly at: number };

/** What an ordinal counts, with the places of both and the number it stands for. */
export type FoundOrdinal = Found & { readonly ordinal: number; readonly value: number };

/** The one ordinal of a sentence, with what it counts; null where there are two, which tell of more than one event. */
export function findOrdinal(sentence: Sentence): FoundOrdinal | null {
	const found = sentence.signs.flatMap((sign, at) =>
		ordinalAt(sentence, at) !== null || means(sign, 'first') ? [at] : [],
	);
	const [ordinal] = found;
	if (ordinal === undefined || found.length > 1) return null;
	const value = ordinalAt(sentence, ordinal);
	const place = value === null ? null : findThing(sentence, ordinal);
	return value === null || place === null ? null : { ...place, ordinal, value };
}

/** Signs before an ordinal among which its thing stands where none is behind it: "the call was the sixth this year". */
const reachBack = 4;

function findThing(sentence: Sentence, ordinal: number): Found | null {
	return findThingBehind(sentence, ordinal) ?? findThingBefore(sentence, ordinal) ?? findThingAbove(sentence, ordinal);
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

/** Signs before an ordinal that stands alone, set off from its thing: "a call, their sixth since January", "la settima da". */
const introReach = 2;

/** What an ordinal that is set off by a comma, and goes on with its time, was said of: the one such thing before it. */
function findThingAbove(sentence: Sentence, ordinal: number): Found | null {
	const { signs } = sentence;
	const [start, end] = clauseAround(sentence, ordinal);
	if (start === 0 || ordinal - start > introReach || !goesOnWithTime(sentence, ordinal + 1, end)) return null;
	const [from] = clauseAround(sentence, start - 1);
	const found = signs.slice(from, start).flatMap((sign, at) => {
		const thing = ordinalThings.find(({ words, beside }) => beside === undefined && means(sign, ...words));
		return thing === undefined ? [] : [{ thing, at: from + at }];
	});
	const [first] = found;
	return first !== undefined && found.every(({ thing: { kind, about } }) => areOne(first.thing, kind, about))
		? first
		: null;
}

/** Whether words are of one thing: they spoke, in a call. */
function areOne(thing: OrdinalThing, kind: OrdinalThing['kind'], about: OrdinalThing['about']): boolean {
	return thing.kind === kind && thing.about === about;
}

/** Whether what follows is a time, or says between whom, and then a time. */
function goesOnWithTime(sentence: Sentence, at: number, end: number): boolean {
	const { signs, language } = sentence;
	if (means(signs[at], 'this-year', 'since')) return true;
	const isOfBoth = means(signs[at], 'span') || isFunctionWord(signs[at]?.text ?? '', language);
	return isOfBoth && meansWithin(sentence, at, end, 'this-year', 'year-start');
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
