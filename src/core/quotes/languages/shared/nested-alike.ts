import type { QuotedParagraph } from '../../spans/find-spans.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';
import { trimSpan } from '../../spans/trim-span.ts';
import { closesSpeech, type Mark, marksIn } from './marks-in.ts';

/** Most marks of a paragraph that are read. */
const mostMarks = 200;

/** A sentence or clause is over: what opens behind it is no name inside the speech before. */
const sentenceEnd = /[.!?…:]\s*$/u;

/**
 * What stands between marks where a name inside the speech stands in the same marks: "«Мы обыграли «Рубеж» и «Ладогу»", —
 * сказал тренер»", also where one mark closes both: "«Мы едем в «Рубежное», — сказал он".
 *
 * @returns The spans as they were read where no mark opens inside others of its kind.
 */
export function nestedAlike(text: string, { start, end, spans }: QuotedParagraph): readonly QuotedSpan[] {
	const marks = marksIn(text, start, end);
	const nested = marks.length > mostMarks ? null : nestedIn(text, marks, end);
	if (nested === null || nested.length === 0) return spans;
	const others = spans.filter((span) => !nested.some((one) => span.start < one.end && one.start < span.end));
	return [...others, ...nested].sort((a, b) => a.start - b.start);
}

/** What stands between marks in which others of their kind open; null where a mark closes nothing or is not closed. */
function nestedIn(text: string, marks: readonly Mark[], end: number): readonly QuotedSpan[] | null {
	const nested: QuotedSpan[] = [];
	for (let at = 0; at < marks.length; at++) {
		const open = marks[at];
		if (open?.opens !== true) continue;
		const alike = marks.slice(at + 1).filter(({ kind }) => kind === open.kind);
		const isNested = alike[0]?.opens === true;
		const close = isNested ? closerOf(text, open, alike, end) : alike[0];
		if (close === undefined) return null;
		if (isNested) nested.push(toSpan(text, open, close));
		at = marks.indexOf(close);
	}
	return nested;
}

function toSpan(text: string, open: Mark, close: Mark): QuotedSpan {
	const words = trimSpan(text, { start: open.at + 1, end: close.at });
	return { ...words, marks: [text.charAt(open.at), text.charAt(close.at)], repaired: false, continues: false };
}

/** The mark that closes the outermost of several: as many close as open, else the first that closes speech. */
function closerOf(text: string, open: Mark, ahead: readonly Mark[], end: number): Mark | undefined {
	let depth = 1;
	const balanced = ahead.find(({ opens }) => {
		depth += opens ? 1 : -1;
		return depth === 0;
	});
	if (balanced !== undefined) return balanced;
	const isNew = ({ opens, at }: Mark) => opens && sentenceEnd.test(text.slice(Math.max(open.at + 1, at - 3), at));
	const anew = ahead.findIndex(isNew);
	return ahead.slice(0, anew === -1 ? ahead.length : anew).find((mark) => !mark.opens && closesSpeech(text, mark, end));
}
