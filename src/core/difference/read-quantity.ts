import { onceFor } from '../once-for.ts';
import { addToNumber, multiplyNumber, type NumberReading, noNumber, valueOfNumber } from '../text/numbers.ts';
import { digitsBehindScale, readDigits } from './read-digits.ts';
import type { Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';
import { worthOf } from './worth-of.ts';

/** What a number in a text may stand for. */
export type Quantity = {
	readonly low: number;
	readonly high: number;
	/** Whether it is a share of a whole, in hundredths. */
	readonly isShare: boolean;
	/** Signs from `from` to `to`, the last one excluded, words like "almost" left out. */
	readonly from: number;
	readonly to: number;
};

/** How far "almost" and "about" reach, as shares of the number. */
const aboutShare = 0.15;
/** How far "more than" reaches: nobody says "more than 100" of 200. */
const overShare = 0.6;
/** "At least" nine may be any number above. A number, for a claim is stored and sent, and infinity is not. */
const unbounded = Number.MAX_SAFE_INTEGER;
/** "Tens of thousands" are 20,000 to 99,000. */
const fewest = 2;
const most = 9.9;
/** Signs before a number, or after it in languages that put it there, among which "about" stands. */
const reach = 2;
/** A fraction in words is rounded. */
const fractionShare = 0.1;

/** The signs at which a sentence's numbers begin: not "forty" in "two hundred forty". Asked for each kind of claim. */
export const findNumberStarts = onceFor(readNumberStarts);

function readNumberStarts(sentence: Sentence): readonly number[] {
	let end = 0;
	return sentence.numbers.filter((at) => {
		if (at < end) return false;
		end = readQuantity(sentence, at)?.to ?? at + 1;
		return true;
	});
}

/** Reads the quantity that begins at a sign; null when none does. */
export function readQuantity(sentence: Sentence, at: number): Quantity | null {
	if (isRangeEnd(sentence, at)) return null;
	const plain =
		readRange(sentence, at) ?? readMany(sentence, at) ?? readFraction(sentence, at) ?? readNumber(sentence, at);
	return plain === null ? null : widen(sentence, plain);
}

/** Before two numbers that something lies between. */
const betweenWord = /^(?:between|from|zwischen|von|entre|de|tra|fra|da|между|от|між|від|między|od)$/u;
/** Between them, and where it stands without such a word before. */
export const rangeLink = /^(?:and|to|und|bis|et|à|y|a|e|i|и|до|та|і|do)$/u;
const loneLink = /^(?:to|bis)$/u;
/** How many times the other the greater is at most: "from 2 to 40" are two numbers. */
const rangeRatio = 5;
/** Signs of the first number: "eight hundred million". */
const rangeReach = 4;
/** What the second number's scale may be: "between 700 and 900 million". */
const rangeScales = [1, 1e3, 1e6, 1e9, 1e12];

/** "Between eight and nine thousand million": from the one to the other; null for a number alone. */
function readRange(sentence: Sentence, at: number): Quantity | null {
	const first = numberOf(sentence.signs[at]) === null ? null : toldAt(sentence, at);
	const link = sentence.signs[first?.to ?? -1];
	if (first === null || link === undefined || link.isParted || !rangeLink.test(link.text)) return null;
	if (!loneLink.test(link.text) && !betweenWord.test(sentence.signs[at - 1]?.text ?? '')) return null;
	const second = readNumber(sentence, first.to + 1);
	const low = second === null ? undefined : rangeScales.map((scale) => first.value * scale).find(isLessOf(second.high));
	return second === null || low === undefined ? null : { ...second, low, from: at };
}

function isLessOf(high: number): (low: number) => boolean {
	return (low) => low < high && high <= low * rangeRatio;
}

/** Whether a number is the second of a range: by itself it is nothing. */
function isRangeEnd(sentence: Sentence, at: number): boolean {
	if (!rangeLink.test(sentence.signs[at - 1]?.text ?? '')) return false;
	return sentence.numbers.some((from) => from >= at - 1 - rangeReach && from < at && endOfRange(sentence, from) > at);
}

function endOfRange(sentence: Sentence, at: number): number {
	return readRange(sentence, at)?.to ?? 0;
}

/** "tens of thousands". */
function readMany({ signs }: Sentence, at: number): Quantity | null {
	const base = worthOf(signs[at], 'm');
	if (base === null || (numberOf(signs[at - 1]) !== null && !signs[at]?.isParted)) return null;
	return { low: fewest * base, high: most * base, isShare: false, from: at, to: at + 1 };
}

/** "a fifth". */
function readFraction({ signs }: Sentence, at: number): Quantity | null {
	const share = worthOf(signs[at], 'p');
	if (share === null) return null;
	return { low: share * (1 - fractionShare), high: share * (1 + fractionShare), isShare: true, from: at, to: at + 1 };
}

/** "20", "six", "250 thousand", "20 %". */
function readNumber(sentence: Sentence, at: number): Quantity | null {
	const { text, signs } = sentence;
	const told = isOfFraction(sentence, at) ? null : toldAt(sentence, at);
	if (told === null) return null;
	const { value, to } = told;
	const end = signs[to - 1]?.end ?? 0;
	const start = signs[at]?.start ?? 0;
	const isSigned = /^\s?[%％٪]/u.test(text.slice(end, end + 2)) || /[%％٪]$/u.test(text.slice(start - 1, start));
	const isShare = isSigned || means(signs[to], 'percent') || means(signs[at - 1], 'percent');
	return { low: value, high: value, isShare, from: at, to };
}

/** A number as far as it is told, and the sign after it. */
type Told = { readonly reading: NumberReading; readonly to: number };

/** "twenty-three", "treinta y una", "250 thousand", "сто двадцать тысяч". */
function toldAt(sentence: Sentence, at: number): { readonly value: number; readonly to: number } | null {
	const { signs } = sentence;
	const first = numberOf(signs[at]);
	if (first === null) return null;
	// Digits are multiplied, and nothing is added to them: "2,000 forty-year-olds".
	const isInDigits = signs[at]?.digits !== null;
	const { value, to } = isInDigits ? readDigits(sentence, at, first) : { value: first, to: at + 1 };
	let told: Told = { reading: { ...noNumber, rest: value }, to };
	for (let next = readOn(signs, told, isInDigits); next !== null; next = readOn(signs, told, isInDigits)) told = next;
	return { value: valueOfNumber(told.reading), to: told.to };
}

/** "2 1/2": what stands behind the stroke, and before it, is no number of its own. */
function isOfFraction({ text, signs }: Sentence, at: number): boolean {
	const { start = 0, end = 0 } = signs[at] ?? {};
	return /\d\/$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\/\d/u.test(text.slice(end, end + 2));
}

/** With the sign that follows; null where another number begins, as after a comma. */
function readOn(signs: readonly Sign[], told: Told, isInDigits: boolean): Told | null {
	const { reading, to } = told;
	const lower = isInDigits && reading.rest === 0 ? digitsBehindScale(signs[to - 1], signs[to]) : null;
	return lower === null ? readWord(signs, told, isInDigits) : { reading: { ...reading, rest: lower }, to: to + 1 };
}

/** With a word that follows, or the one after "y", "e", "и". */
function readWord(signs: readonly Sign[], { reading, to }: Told, isInDigits: boolean): Told | null {
	const follows = isLink(signs[to]) ? to + 1 : to;
	const sign = signs[follows];
	if (sign === undefined || sign.isParted) return null;
	const scale = follows === to ? (worthOf(sign, 'x') ?? worthOf(sign, 'm')) : null;
	const value = isInDigits || sign.digits !== null ? null : numberOf(sign);
	const more = value === null ? null : addToNumber(reading, value, false);
	const next = scale === null ? more : multiplyNumber(reading, scale);
	return next === null ? null : { reading: next, to: follows + 1 };
}

function isLink(sign: Sign | undefined): boolean {
	return sign?.isParted === false && /^[yieи]$/u.test(sign.text);
}

/** A number in digits or in a word. */
export function numberOf(sign: Sign | undefined): number | null {
	return sign?.digits ?? worthOf(sign, 'n');
}

function widen(sentence: Sentence, quantity: Quantity): Quantity {
	const signs = wideningSigns(sentence, quantity);
	const has = (sense: 'less' | 'under' | 'near' | 'beyond' | 'floor') => signs.some((sign) => means(sign, sense));
	const isBelow = has('less') || has('near');
	const spread = Math.min(aboutShare, lastPlace(quantity.low) / quantity.low);
	const above = has('beyond') ? overShare : has('near') ? spread : 0;
	return {
		...quantity,
		low: has('under') ? 0 : quantity.low * (isBelow ? 1 - spread : 1),
		high: has('floor') ? unbounded : quantity.high * (1 + above),
	};
}

/** Where "about" stands behind its number, or may. */
const behindNumber: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'tr', 'hi', 'vi']);

/** The signs among which a number is said to be more, or less: "a rise of 8% over 12 months" is of 8. */
function wideningSigns({ signs, language }: Sentence, { from, to }: Quantity): readonly Sign[] {
	const before = signs.slice(Math.max(0, from - reach), from);
	return behindNumber.has(language) ? [...before, ...signs.slice(to, to + reach)] : before;
}

const ten = 10;

/** What the last digit counts that is no nought: thousands in 15,000. Nobody says "about 15,000" of 13,000. */
export function lastPlace(value: number): number {
	let place = 1;
	while (value > 0 && Number.isInteger(value) && value % (place * ten) === 0) place *= ten;
	return place;
}
