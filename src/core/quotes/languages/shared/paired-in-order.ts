import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';
import { trimSpan } from '../../spans/trim-span.ts';

/** A paragraph and what was read between its marks. */
type Paragraph = Span & { readonly spans: readonly QuotedSpan[] };

/** Which marks a page may have turned, and what stands before one that opens, however it is turned. */
export type TurnedMarks = { readonly marks: RegExp; readonly closing: RegExp; readonly opensBehind: RegExp };

/** Most marks of a paragraph that are looked at. */
const mostMarks = 200;

/** How much before a mark is read. */
const longestBefore = 3;

/**
 * What stands between marks in their order, where one of them closes nothing that was read: pages whose marks a program
 * turned or parted from the words by a space, "عاد بأمل و”ثقة كبيرة”", "وقال:” لن نرحل ”", '他说，" 不会停工。"'.
 */
export function pairedInOrder(
	text: string,
	{ start, end, spans }: Paragraph,
	{ marks, closing, opensBehind }: TurnedMarks,
): readonly QuotedSpan[] {
	const found = [...text.slice(start, end).matchAll(marks)].map(({ index }) => start + index);
	const isTurned = (at: number) => closing.test(text.charAt(at)) && !spans.some((span) => isEdge(text, span, at));
	if (found.length % 2 === 1 || found.length > mostMarks || !found.some(isTurned)) return spans;
	const pairs = found.flatMap((at, index) => (index % 2 === 0 ? [[at, found[index + 1] ?? at] as const] : []));
	if (!pairs.every(([open]) => opensBehind.test(text.slice(Math.max(start, open - longestBefore), open)))) return spans;
	const read = pairs.map(([open, close]): QuotedSpan => {
		const words = trimSpan(text, { start: open + 1, end: close });
		const same = spans.find(({ start, end }) => start === words.start && end === words.end);
		if (same !== undefined) return same;
		return { ...words, marks: [text.charAt(open), text.charAt(close)], repaired: true, continues: false };
	});
	// A search, unlike a test, begins at the start each time.
	const others = spans.filter((span) => span.marks.join('').search(marks) === -1);
	const own = read.filter((one) => one.start < one.end && !others.some((span) => overlap(one, span)));
	return [...own, ...others].sort((a, b) => a.start - b.start);
}

/** Whether a mark opens or closes what was read. */
function isEdge(text: string, { start, end }: Span, at: number): boolean {
	if (at > start && at < end) return true;
	return text.slice(Math.min(at + 1, start), start).trim() === '' && at < start
		? at >= start - longestBefore
		: at >= end && at <= end + 1;
}

function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
