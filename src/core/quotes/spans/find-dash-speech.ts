import type { Span } from '../../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { reportingVerb } from '../words/word-class.ts';
import type { QuotedSpan } from './pair-marks.ts';

/** Spanish puts no space behind the dash. */
const opening = /^(?:[–—]\s*|-\s+)/u;
const parting = /\s(?:[–—]\s?|-\s)|—[.,:]?\s/gu;

/** How many words after a dash the reporting verb stands at most. */
const verbReach = 3;

/**
 * Finds speech that a dash opens and no marks enclose: "– To dobrze – powiedział Doe. – Idziemy dalej."
 *
 * Only where a dash is followed by a verb that reports, so that no list is taken for speech; never in English.
 *
 * @param paragraph - One without quotation marks.
 */
export function findDashSpeech(text: string, paragraph: Span, lexicon: Lexicon): readonly QuotedSpan[] {
	const words = text.slice(paragraph.start, paragraph.end);
	const open = opening.exec(words)?.[0];
	if (open === undefined || lexicon.language === 'en') return [];
	const dashes = [...words.matchAll(parting)];
	if (!dashes.some((dash) => reports(words.slice(dash.index + dash[0].length), lexicon))) return [];
	const spans: QuotedSpan[] = [];
	let start: number | null = open.length;
	for (const dash of dashes) {
		const after: number = dash.index + dash[0].length;
		if (start === null) start = after;
		else if (reports(words.slice(after, after + 80), lexicon)) {
			spans.push(toSpan(paragraph.start + start, paragraph.start + dash.index));
			start = null;
		}
	}
	if (start !== null && start < words.length) spans.push(toSpan(paragraph.start + start, paragraph.end));
	return spans;
}

function toSpan(start: number, end: number): QuotedSpan {
	return { start, end, marks: ['–', ''], repaired: false, continues: false };
}

function reports(after: string, { classOf }: Lexicon): boolean {
	const first = after.slice(0, 80).toLowerCase().split(/\s+/u).slice(0, verbReach);
	return first.some((word) => (classOf(word.replace(/[.,:;]+$/u, '')) & reportingVerb) !== 0);
}
