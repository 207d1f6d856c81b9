import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { dialogueLine } from '../shared/dialogue-line.ts';
import { type InsertionStyle, insertions } from '../shared/insertions.ts';

/** Where an attribution may begin in speech behind a dash: "— Bekleriz, diyor Kaya.", "— Nerede? diye soruyor." */
const mark = /[,!?…]\s+(?=\p{Ll})/gu;

/** Attributions whose verb stands at once behind a mark; they go on to the end of their sentence. */
const inDialogue: NonNullable<InsertionStyle['commas']> = {
	findOpenings: (words) => [...words.matchAll(mark)].map(({ 0: { length }, index }) => ({ index, length })),
	isNamedBehind: ([first], verb) => verb === 0 || (verb === 1 && first === 'diye'),
	findEnd: (rest) => /[.!?…]\s+(?:[—–-]\s+)?/u.exec(rest),
};

const splitAtMarks = insertions({ commas: inDialogue });

/** Turkish dialogue, a paragraph behind a dash with its attribution in it: "— Bekleriz, diyor Kaya. — Acelemiz yok." */
export function splitTurkishDialogue(text: string, paragraph: Span, lexicon: Lexicon): readonly QuotedSpan[] {
	const whole = dialogueLine(text, paragraph);
	const pieces = whole === null ? [] : splitAtMarks(text, whole, lexicon);
	return pieces.length === 1 && pieces[0]?.end === whole?.end ? [] : pieces;
}
