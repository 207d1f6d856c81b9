import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** Longest clause of a participle, and how far before it the subject of its sentence may stand, in tokens. */
const longestClause = 12;
const subjectReach = 40;

/** Most mentions before the participle that are looked at. */
const mostSubjects = 12;

/**
 * Who speaks in "Reed threatened Baker, labeling him as a “…”", "The aides met the governor in Oxton, saying they “…”":
 * the clause of a participle behind a comma belongs to the subject of its sentence, whoever else is named between.
 *
 * @returns Null where the quotation is led in otherwise, or the sentence shows no subject.
 */
export function subjectOfParticiple(frame: Frame, quote: FrameQuote): Speaker | null {
	const { tokens, askable } = paragraphOf(frame, quote);
	const least = Math.max(0, quote.token - longestClause);
	const verb = least + tokens.slice(least, quote.token).findLastIndex((token) => endsWay(token));
	if (!isParticiple(tokens, verb)) return null;
	return lastBefore(askable, verb, mostSubjects).find((speaker) => isSubject(tokens, speaker, verb)) ?? null;
}

/** A verb that reports, or the end of a sentence. */
function endsWay({ kind, text, classes }: Token): boolean {
	return kind === 'quote' || /^[.!?;:]$/u.test(text) || (classes & reportingVerb) !== 0;
}

/** Whether ", saying" stands at a token. */
function isParticiple(tokens: readonly Token[], verb: number): boolean {
	const { text = '' } = tokens[verb] ?? {};
	return isOf(tokens[verb], reportingVerb) && text.endsWith('ing') && tokens[verb - 1]?.text === ',';
}

/** Whether a mention opens the verb's sentence or a clause of it, and is no apposition. */
function isSubject(tokens: readonly Token[], { from, kind }: Speaker, verb: number): boolean {
	if (verb - from > subjectReach || kind === 'place' || kind === 'writing') return false;
	if (tokens.slice(from, verb).some(({ text }) => /^[.!?;]$/u.test(text))) return false;
	const [before] = tokens.slice(from - 1, from);
	if (tokens[from]?.first === true || before === undefined || before.kind === 'quote') return true;
	if (isOf(tokens[from], wordClass.relative)) return false;
	return isOf(before, wordClass.clause) || (before.text === ',' && kind !== 'nominal');
}
