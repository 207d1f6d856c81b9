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
const ascii = /^[a-z]+$/u;

/**
 * Finds the words of a text in any script.
 *
 * @returns In order; scripts without spaces give one word a sign. Spans are UTF-16 units of `text`.
 */
export function findWords(text: string): readonly Word[] {
	const words: Word[] = [];
	for (const { 0: found, index } of text.matchAll(word)) {
		// Most words are plain: they are told first, for the test of scripts is dear.
		if (ascii.test(found)) words.push({ text: found, start: index, end: index + found.length });
		else if (unspaced.test(found)) words.push(...signsOf(found, index));
		else words.push({ text: toComparable(found), start: index, end: index + found.length });
	}
	return words;
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
