import type { Span } from '../types.ts';
import { foldWord } from './fold.ts';
import { simplifyHan } from './simplify-han.ts';

/** A word where it stands, with its comparable form. */
export type Word = Span & {
	/** Folded: lower case, one apostrophe, digits without separators; a single sign in scripts without spaces. */
	readonly text: string;
};

/** A number with its separators, or letters with inner apostrophes. Hyphens part words: "cease-fire" is two. */
const word = /\p{Nd}+(?:[.,\u00a0\u202f]\p{Nd}+)*|[\p{Nl}\p{No}]|[\p{L}\p{M}]+(?:['’ʼ‘`][\p{L}\p{M}]+)*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Finds the words of a text in any script.
 *
 * @returns In order; scripts without spaces give one word a sign. Spans are UTF-16 units of `text`.
 */
export function findWords(text: string): readonly Word[] {
	const words: Word[] = [];
	for (let at = 0; at < text.length; ) {
		// Most words are told by their letters or digits alone, for the pattern of all scripts is dear.
		const end = endOfPlain(text, at);
		if (end > at) words.push({ text: text.slice(at, end).toLowerCase(), start: at, end });
		if (end > at) at = end;
		else at = isPlainGap(text.charCodeAt(at)) ? at + 1 : addNext(words, text, at);
	}
	return words;
}

/** Adds the next word in any script and tells where it ends; the text's end where there is none. */
function addNext(words: Word[], text: string, from: number): number {
	word.lastIndex = from;
	const found = word.exec(text);
	if (found === null) return text.length;
	words.push(...toWords(found[0], found.index));
	return word.lastIndex;
}

/** Where a word of common letters, or a number of few digits, ends; where it begins when it is none, or goes on. */
function endOfPlain(text: string, start: number): number {
	let end = start;
	if (isPlainDigit(text.charCodeAt(start))) return endOfDigits(text, start);
	while (isPlainLetter(text.charCodeAt(end))) end += 1;
	const next = text.charCodeAt(end);
	return end === text.length || (next < firstAccented && next !== apostrophe && next !== backtick) ? end : start;
}

/** Where a number of digits alone ends; where it begins when it has a zero in front, or separators. */
function endOfDigits(text: string, start: number): number {
	let end = start;
	while (isPlainDigit(text.charCodeAt(end))) end += 1;
	const next = text.charCodeAt(end);
	const isParted = next === comma || next === fullStop;
	const mayGoOn = (isParted && !isPlainGap(text.charCodeAt(end + 1))) || next >= firstAccented;
	return mayGoOn || (text.charCodeAt(start) === zero && end - start > 1) ? start : end;
}

const firstAccented = 0x80;
const [comma, fullStop, zero] = [0x2c, 0x2e, 0x30];
const apostrophe = 0x27;
const backtick = 0x60;
/** Set in the small letters and not in the capitals. */
const small = 0x20;

/** A letter of ASCII, of the West of Europe or of Cyrillic: each is one sign, and folded when it is small. */
function isPlainLetter(code: number): boolean {
	const letter = code | small;
	if (letter >= 0x61 && letter <= 0x7a) return true;
	return (letter >= 0xe0 && letter <= 0xff && letter !== 0xf7) || (code >= 0x400 && code <= 0x45f);
}

function isPlainDigit(code: number): boolean {
	return code >= zero && code <= 0x39;
}

/** A sign of ASCII that begins no word. */
function isPlainGap(code: number): boolean {
	return code < firstAccented && !isPlainLetter(code) && !isPlainDigit(code);
}

function toWords(found: string, start: number): readonly Word[] {
	return unspaced.test(found)
		? signsOf(found, start)
		: [{ text: toComparable(found), start, end: start + found.length }];
}

function toComparable(found: string): string {
	return /^\p{Nd}/u.test(found) ? foldNumber(found) : foldWord(found).replaceAll(/[’ʼ‘`]/gu, "'");
}

function signsOf(run: string, offset: number): Word[] {
	const signs: Word[] = [];
	let start = offset;
	for (const sign of run) {
		const end = start + sign.length;
		signs.push({ text: simplifyHan(foldWord(sign)), start, end });
		start = end;
	}
	return signs;
}

/**
 * A number in plain digits: "5,000", "5.000" and "٥٠٠٠" are "5000"; "1,5" and "1.5" are "1.5".
 *
 * Three digits after each separator are taken for thousands, as news prints them.
 */
export function foldNumber(printed: string): string {
	const digits = printed.replaceAll(/\p{Nd}/gu, toAsciiDigit);
	const whole = digits.replaceAll(/[.,\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
	return whole.replaceAll(/[,\u00a0\u202f]/gu, '.').replace(/^0+(?=\d)/u, '');
}

/** Decimal digits stand in blocks of ten that begin at a multiple of ten or, in Arabic and most of India, six over. */
function toAsciiDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	if (code < 0x80) return digit;
	for (const zero of [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10]) {
		if (code >= zero && code < zero + 10) return String(code - zero);
	}
	return digit;
}
