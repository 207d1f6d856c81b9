import type { Span } from '../types.ts';
import { abbreviationsOf } from './abbreviations.ts';

/** Marks that end a sentence in any script: Latin, CJK, Devanagari, Arabic, Urdu. */
const terminal = /[.!?…。！？।؟۔]+/gu;

/** What may stand between the end mark and the break: closing quotation marks and brackets. */
const closers = /["'”’»›“」』)\]）］】]*/uy;

/** Longest word that is looked up as an abbreviation, in UTF-16 units: "d-calif". */
const longestAbbreviation = 12;

/**
 * Splits a text into sentences.
 *
 * A line break always ends one. Every sentence is trimmed of white space; together they cover all other characters.
 *
 * @param language - BCP 47 primary subtag, for its abbreviations; null: those of English.
 * @returns Spans in order that do not overlap; empty for a text of white space.
 */
export function findSentences(text: string, language: string | null): readonly Span[] {
	const known = abbreviationsOf(language ?? 'en');
	const sentences: Span[] = [];
	let lineStart = 0;
	while (lineStart <= text.length) {
		const newline = text.indexOf('\n', lineStart);
		const lineEnd = newline === -1 ? text.length : newline;
		splitLine(text, { start: lineStart, end: lineEnd }, known, sentences);
		lineStart = lineEnd + 1;
	}
	return sentences;
}

function splitLine(text: string, line: Span, known: ReadonlySet<string>, sentences: Span[]): void {
	let start = line.start;
	for (const found of text.slice(line.start, line.end).matchAll(terminal)) {
		const mark = { start: line.start + found.index, end: line.start + found.index + found[0].length };
		const end = endAfter(text, mark.end);
		if (!isBreak(text, mark, end, line.end, known)) continue;
		pushTrimmed(text, { start, end }, sentences);
		start = end;
	}
	pushTrimmed(text, { start, end: line.end }, sentences);
}

/** The end of the sentence whose end mark ends at `index`: after the closing marks. */
function endAfter(text: string, index: number): number {
	closers.lastIndex = index;
	closers.test(text);
	return Math.max(index, closers.lastIndex);
}

function isBreak(text: string, mark: Span, end: number, lineEnd: number, known: ReadonlySet<string>): boolean {
	if (end >= lineEnd) return true;
	const glyph = text.slice(mark.start, mark.end);
	if (/[。！？।۔]/u.test(glyph)) return !/^[、，,と」』]/u.test(text.slice(end, end + 1));
	const next = nextVisible(text, end);
	if (next === '' || next === text.charAt(end)) return next === '';
	if (/\p{Ll}/u.test(next)) return false;
	if (glyph !== '.' || end > mark.end) return true;
	return !endsInAbbreviation(text, mark.start, known) && !endsInOrdinal(text, mark.start, known);
}

/** Stands in the table for a number of one or two digits. */
const ordinal = '#';
/** Such a number, and what might make it a part of a longer one, in UTF-16 units. */
const ordinalReach = 4;

/** "am 16. Juli": where ordinals are printed with a full stop, and what follows them with a capital. */
function endsInOrdinal(text: string, dot: number, known: ReadonlySet<string>): boolean {
	return known.has(ordinal) && /(?<![\d.,:])\d{1,2}$/u.test(text.slice(Math.max(0, dot - ordinalReach), dot));
}

/** The first character after `index` that is no white space, looking past an opening mark. */
function nextVisible(text: string, index: number): string {
	const after = text.slice(index, index + 8);
	const trimmed = after.trimStart();
	if (trimmed === after) return text.charAt(index);
	const bare = trimmed.replace(/^["'“‘«„([¿¡「『—–-]+\s?/u, '');
	return String.fromCodePoint(bare.codePointAt(0) ?? trimmed.codePointAt(0) ?? 32).trim();
}

function endsInAbbreviation(text: string, dot: number, known: ReadonlySet<string>): boolean {
	const before = text.slice(Math.max(0, dot - longestAbbreviation), dot);
	const word = /[\p{L}\p{M}.'’-]+$/u.exec(before)?.[0] ?? '';
	return /^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) || known.has(word.toLowerCase());
}

function pushTrimmed(text: string, span: Span, sentences: Span[]): void {
	let { start, end } = span;
	while (start < end && text.charAt(start).trim() === '') start++;
	while (end > start && text.charAt(end - 1).trim() === '') end--;
	if (start < end) sentences.push({ start, end });
}
