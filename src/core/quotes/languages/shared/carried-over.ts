import type { Span } from '../../../types.ts';
import type { QuotedParagraph } from '../../spans/find-spans.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';
import { trimSpan } from '../../spans/trim-span.ts';
import { closesSpeech, type Mark, marksIn } from './marks-in.ts';

/** How many paragraphs above and below are looked through, and the longest one that is. */
const mostParagraphs = 10;
const longestParagraph = 4000;

/** Speech that opens in one paragraph and closes in another, no mark between: where it opens and closes in this one. */
type Carried = { readonly open: Mark | null; readonly close: Mark | null };

/**
 * The speech of a paragraph where marks open in it and close in one below, or above and here: "«Мы проиграли.\n\nНо мы
 * вернёмся», — сказал тренер".
 *
 * @returns The spans as they were read elsewhere.
 */
export function carriedOver(text: string, paragraph: QuotedParagraph): readonly QuotedSpan[] {
	const found = carriedIn(text, paragraph);
	if (found === null) return paragraph.spans;
	const { open, close } = found;
	const start = open === null ? paragraph.start : open.at + 1;
	const words = trimSpan(text, { start, end: close === null ? paragraph.end : close.at });
	const marks = [open, close].map((mark) => (mark === null ? '' : text.charAt(mark.at)));
	const own: QuotedSpan = {
		...words,
		marks: [marks[0] ?? '', marks[1] ?? ''],
		repaired: false,
		continues: close === null,
	};
	const others = paragraph.spans.filter((span) => span.end <= own.start - 1 || span.start > own.end);
	return [...others, own].sort((a, b) => a.start - b.start);
}

function carriedIn(text: string, paragraph: Span): Carried | null {
	const own = openIn(text, paragraph);
	const kind = own?.kind ?? openAbove(text, paragraph.start);
	if (kind === null) return null;
	if (own !== null) return closesBelow(text, paragraph.end, kind) ? { open: own, close: null } : null;
	const close = unopened(text, paragraph, kind);
	if (close !== null) return closesSpeech(text, close, paragraph.end) ? { open: null, close } : null;
	const isInside = isEven(text, paragraph, kind) && closesBelow(text, paragraph.end, kind);
	return isInside ? { open: null, close: null } : null;
}

/** The kind of mark that a paragraph above left open; null for none. */
function openAbove(text: string, from: number): string | null {
	let end = from;
	for (let read = 0; read < mostParagraphs; read++) {
		const paragraph = lineBefore(text, end);
		if (paragraph === null) return null;
		const open = openIn(text, paragraph);
		if (open !== null) return open.kind;
		const [first] = marksIn(text, paragraph.start, paragraph.end);
		if (first !== undefined && (!first.opens || first.at === paragraph.start)) return null;
		end = paragraph.start;
	}
	return null;
}

/** Whether a paragraph below closes a kind of mark before another opens with it. */
function closesBelow(text: string, from: number, kind: string): boolean {
	let start = from;
	for (let read = 0; read < mostParagraphs; read++) {
		const paragraph = lineBehind(text, start);
		if (paragraph === null) return false;
		const close = unopened(text, paragraph, kind);
		if (close !== null) return closesSpeech(text, close, paragraph.end);
		if (!isEven(text, paragraph, kind)) return false;
		start = paragraph.end;
	}
	return false;
}

/** The mark that a paragraph leaves open from its start or behind what leads in; null for none. */
function openIn(text: string, { start, end }: Span): Mark | null {
	const all = marksIn(text, start, end);
	const last = all.findLastIndex(
		({ at, opens }) => opens && (at === start || /[:,]\s?$/u.test(text.slice(Math.max(start, at - 2), at))),
	);
	const open = all[last];
	if (open === undefined) return null;
	const behind = all.slice(last + 1).filter(({ kind }) => kind === open.kind);
	const depth = behind.reduce((sum, { opens }) => (sum === 0 ? 0 : sum + (opens ? 1 : -1)), 1);
	return depth === 1 && !behind.some((mark) => !mark.opens && closesSpeech(text, mark, end - 1)) ? open : null;
}

/** The first mark of a kind that closes nothing in its paragraph; null for none. */
function unopened(text: string, { start, end }: Span, kind: string): Mark | null {
	let depth = 0;
	for (const mark of marksIn(text, start, end)) {
		if (mark.kind !== kind) continue;
		depth += mark.opens ? 1 : -1;
		if (depth < 0) return mark;
	}
	return null;
}

/** Whether a paragraph opens with no mark, and closes all of a kind that it opens. */
function isEven(text: string, { start, end }: Span, kind: string): boolean {
	const all = marksIn(text, start, end);
	const own = all.filter((mark) => mark.kind === kind);
	return all[0]?.at !== start && own.filter(({ opens }) => opens).length * 2 === own.length;
}

function lineBefore(text: string, from: number): Span | null {
	let end = from;
	while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--;
	if (end === 0) return null;
	const start = text.lastIndexOf('\n', end - 1) + 1;
	return end - start > longestParagraph ? null : trimSpan(text, { start, end });
}

function lineBehind(text: string, from: number): Span | null {
	let start = from;
	while (start < text.length && /\s/u.test(text.charAt(start))) start++;
	if (start === text.length) return null;
	const stop = text.indexOf('\n', start);
	const end = stop === -1 ? text.length : stop;
	return end - start > longestParagraph ? null : trimSpan(text, { start, end });
}
