import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** Words between a verb that calls somebody something and what it calls them: "labeling him as a". */
const calledAs = /^(?:him|her|them|as|an?|the)$/u;

/** Most such words, and how far before the verb the subject of its sentence may stand, in tokens. */
const mostCalled = 4;
const subjectReach = 40;

/** Most mentions before the verb that are looked at. */
const mostSubjects = 6;

/**
 * Who speaks in "He threatened Baker, labeling him as a “…”": nobody calls himself so, and the clause belongs to the
 * subject of its sentence.
 *
 * @returns Null where the quotation is led in otherwise, or the sentence shows no subject.
 */
export function callerOf(frame: Frame, quote: FrameQuote): Speaker | null {
	const { tokens, askable } = paragraphOf(frame, quote);
	const least = Math.max(0, quote.token - mostCalled - 1);
	const verb = least + tokens.slice(least, quote.token).findLastIndex(({ text }) => !calledAs.test(text));
	if (!isCalling(tokens, verb)) return null;
	return lastBefore(askable, verb, mostSubjects).find((speaker) => isSubject(tokens, speaker, verb)) ?? null;
}

/** Whether ", labeling him" stands at a token. */
function isCalling(tokens: readonly Token[], verb: number): boolean {
	const { classes = 0, text = '' } = tokens[verb] ?? {};
	return (
		(classes & wordClass.call) !== 0 &&
		text.endsWith('ing') &&
		tokens[verb - 1]?.text === ',' &&
		/^(?:him|her|them)$/u.test(tokens[verb + 1]?.text ?? '')
	);
}

/** Whether somebody stands in the verb's sentence, behind no preposition and before a word that may be a verb. */
function isSubject(tokens: readonly Token[], { from, to, kind }: Speaker, verb: number): boolean {
	const before = tokens[from - 1];
	const next = tokens[to];
	if (!/^(?:person|name|pronoun|nominal)$/u.test(kind) || verb - to > subjectReach) return false;
	if (before !== undefined && isOf(before, wordClass.preposition | wordClass.to)) return false;
	if (next?.kind !== 'word' || next.clitic) return false;
	return !tokens.slice(to, verb).some(({ text }) => /^[.!?]$/u.test(text));
}
