import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { wordClass } from '../../words/word-class.ts';
import { spokenOf } from './dropped-subject.ts';

/** How far before a quotation its verb may stand, in tokens: "وقالت أمام هيئة المحكمة:". */
const reach = 14;

/** Who is spoken of where an Arabic verb before a quotation has no subject behind it: "وقالت أمام المحكمة: «…»". */
export function subjectBeforeVerb(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const { tokens = [] } = frame.paragraphs[quote.paragraph] ?? {};
	const at = leadVerb(frame, quote);
	const next = tokens[at + 1];
	if (at === -1 || next === undefined || hasSubject(frame, quote, at)) return null;
	if (next.kind === 'word' && next.classes === 0) return null;
	return spokenOf(frame, quote, before, { gender: isFeminine(tokens[at]?.text ?? '') ? 'she' : 'he', at });
}

/** The verb that opens the sentence before a quotation; -1 for none. */
function leadVerb({ paragraphs }: Frame, quote: FrameQuote): number {
	const { tokens = [] } = paragraphs[quote.paragraph] ?? {};
	const least = Math.max(0, quote.token - reach);
	const sentence = tokens.slice(least, quote.token);
	const start = least + sentence.findLastIndex(({ kind, text }) => kind === 'quote' || /^[.!?؟]$/u.test(text)) + 1;
	const verb = tokens
		.slice(start, Math.min(start + 2, quote.token))
		.findIndex(({ classes }) => (classes & (wordClass.say | wordClass.tell)) !== 0);
	return verb === -1 ? -1 : start + verb;
}

/** Whether somebody is named right behind the verb. */
function hasSubject({ paragraphs }: Frame, quote: FrameQuote, verb: number): boolean {
	const { speakers = [] } = paragraphs[quote.paragraph] ?? {};
	return speakers.some(
		({ from, kind }) => from > verb && from <= verb + 2 && from < quote.token && kind !== 'it' && kind !== 'pronoun',
	);
}

/** "قالت", "تقول": the Arabic verb tells that a woman speaks. */
function isFeminine(verb: string): boolean {
	return verb.endsWith('ت') || /^[وف]?ت/u.test(verb);
}
