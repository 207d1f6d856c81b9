import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';
import { trimSpan } from '../../spans/trim-span.ts';

/** A paragraph and what was read between its marks. */
type Paragraph = Span & { readonly spans: readonly QuotedSpan[] };

/** Most marks of a paragraph that are looked at. */
const mostMarks = 200;

/** What stands before a mark that opens, however it is turned: a space, a colon, or a letter that is written together with a noun. */
const opensBehind = /(?:^|[\s:،(]|(?<![\p{L}\p{M}])[وفبلك])$/u;

/**
 * What stands between marks where ” opens too, as pages print it whose marks were turned by a program that knows no
 * Arabic: "عاد بأمل و”ثقة كبيرة”", "وقال:” لن نرحل ”".
 */
export function betweenClosing(text: string, paragraph: Paragraph): readonly QuotedSpan[] {
	const { start, end, spans } = paragraph;
	const marks = [...text.slice(start, end).matchAll(/[“”]/gu)].map(({ index }) => start + index);
	if (marks.length % 2 === 1 || marks.length > mostMarks || !marks.some((at) => isTurned(text, at, spans)))
		return spans;
	const pairs = marks.flatMap((at, index) => (index % 2 === 0 ? [[at, marks[index + 1] ?? at] as const] : []));
	if (!pairs.every(([open]) => opensBehind.test(text.slice(Math.max(start, open - 2), open)))) return spans;
	const read = pairs.map(([open, close]): QuotedSpan => {
		const words = trimSpan(text, { start: open + 1, end: close });
		return { ...words, marks: [text.charAt(open), text.charAt(close)], repaired: true, continues: false };
	});
	const others = spans.filter((span) => !/[“”]/u.test(span.marks.join('')));
	const own = read.filter((one) => one.start < one.end && !others.some((span) => overlap(one, span)));
	return [...own, ...others].sort((a, b) => a.start - b.start);
}

/** Whether a closing mark closes nothing that was read. */
function isTurned(text: string, at: number, spans: readonly QuotedSpan[]): boolean {
	return text.charAt(at) === '”' && !spans.some(({ start, end }) => start < at && at <= end + 1);
}

function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
