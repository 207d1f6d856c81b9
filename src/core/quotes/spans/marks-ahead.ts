import type { Span } from '../../types.ts';
import type { Mark } from './read-marks.ts';

/** A paragraph and what stands around it, as far as pairing needs to know. */
export type MarkedParagraph = Span & {
	readonly text: string;
	readonly marks: readonly Mark[];
	/** Family of the mark that the next paragraph opens with; null when it opens with none. */
	readonly nextOpens: Mark['family'] | null;
};

/** How many marks ahead is looked for a partner, so that any input takes linear time. */
export const reach = 24;

/** Marks of one family, at most so many. */
type Wanted = { readonly family: Mark['family']; readonly count: number };

/** Where a quotation that nothing closes ends: with the paragraph it opens, else with its sentence. */
export function unclosedEnd(paragraph: MarkedParagraph, open: Mark): number {
	const { text, start, end } = paragraph;
	if (text.slice(start, open.start).trim() === '' || /[:,]\s*$/u.test(text.slice(open.start - 3, open.start)))
		return end;
	const sentence = /[.!?…](?=\s)/u.exec(text.slice(open.end, end));
	return sentence === null ? end : open.end + sentence.index + 1;
}

/** Whether a single mark outside a quotation opens one, and is no apostrophe. */
export function singleOpens(paragraph: MarkedParagraph, mark: Mark, index: number): boolean {
	if (mark.lean <= 0 || mark.weak) return false;
	return closesLater(paragraph, mark, index) || doubleCloses(paragraph, index);
}

/** Whether a mark of the same family that may close comes soon. */
export function closesLater(paragraph: MarkedParagraph, mark: Mark, index: number): boolean {
	return following(paragraph, index, { family: mark.family, count: 2 }).some(({ lean }) => lean <= 0);
}

/** Whether the next double mark is a closer, so that it may close a single opener by mistake. */
function doubleCloses(paragraph: MarkedParagraph, index: number): boolean {
	const next = paragraph.marks[index + 1];
	return next !== undefined && next.family === 'double' && next.lean < 0;
}

/** Whether a weak closer is the apostrophe of a plural or an elision: another closer follows, no opener between. */
export function isPossessive(paragraph: MarkedParagraph, mark: Mark, index: number): boolean {
	const [next] = following(paragraph, index, { family: 'single', count: 1 });
	const { text } = paragraph;
	if (next === undefined || next.lean >= 0) return false;
	return (
		/[sn]$/u.test(text.slice(mark.start - 1, mark.start)) && /^.\s?\p{Ll}/u.test(text.slice(mark.start, mark.start + 3))
	);
}

/** The next marks of a family, at most `count`; looks at most `reach` marks ahead. */
export function following({ marks }: MarkedParagraph, index: number, { family, count }: Wanted): readonly Mark[] {
	const found: Mark[] = [];
	for (let at = index + 1; at < marks.length && at <= index + reach && found.length < count; at++) {
		const mark = marks[at];
		if (mark?.family === family) found.push(mark);
	}
	return found;
}

/** Inches and seconds: a straight mark after a digit opens nothing. */
export function isPrime(paragraph: MarkedParagraph, mark: Mark): boolean {
	const { text } = paragraph;
	return mark.lean === 0 && /\d$/u.test(text.slice(mark.start - 1, mark.start));
}
