import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';
import { bearer } from './bearer.ts';
import { subjectAbove } from './subject-above.ts';
import { subjectBeside } from './subject-beside.ts';
import { subjectOfClauseBefore } from './subject-of-clause-before.ts';
import { subjectOfParticiple } from './subject-of-participle.ts';

/** Who says a quotation where English grammar leaves no doubt of it; null where the ranker is asked. */
export function chooseEnglish(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	return (
		whoseRemark(frame, quote) ??
		whoGoesOn(frame, quote, before) ??
		subjectBeside(frame, quote) ??
		subjectOfClauseBefore(frame, quote) ??
		inscribed(frame, quote) ??
		subjectOfParticiple(frame, quote) ??
		subjectAbove(frame, quote, before)
	);
}

/** An attribution and its full stop between two quotations, and no other behind the second. */
const goesOn = /^[QKJ],?m?(?:[VT][^.!?;:QKJ]*|[nolpdgi][^.!?;:QKJVT]{0,20}[VT][^.!?;:QKJ]*)\.Q(?:[^VTC.,]|$)/u;

/** A question of the writer's and its answer. */
const question = /^[^.!;:QKJ]*\?Q$/u;

/** Longest attribution, in signs. */
const longestAttribution = 60;

/** Who goes on behind an attribution or answers again: "“It is late,” Reed said at the door. “We should go.”" */
function whoGoesOn(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const { signs, at } = paragraphOf(frame, quote).outline;
	if (before?.quote.paragraph === quote.paragraph - 1 && question.test(signs)) return before.speaker;
	if (before?.quote.paragraph !== quote.paragraph) return null;
	const [from = 0, to = 0] = [at[before.quote.token], at[quote.token]];
	return to - from <= longestAttribution && goesOn.test(signs.slice(from, to + 2)) ? before.speaker : null;
}

/** "asked about Trump's words", "responding to the president's claim that Russia was a". */
const remark =
	/(?:ask|respon|comment|react).* ['’]s? (?:word|remark|claim|comment)s?(?: (?:that|about|of)[^.:;!?,]*)?$/u;

/** How far before a quotation whose words they are stands, and what answers them before that, in tokens. */
const remarkReach = 12;
const answerReach = 5;

/** Whose words a quotation is that somebody answers: "Asked about Trump’s claim that …, Peskov said". */
function whoseRemark(frame: Frame, quote: FrameQuote): Speaker | null {
	const { tokens, speakers } = paragraphOf(frame, quote);
	const isOwner = ({ to, owner }: Speaker) =>
		owner &&
		to > quote.token - remarkReach &&
		remark.test(wordsOf(tokens.slice(Math.max(0, to - answerReach), quote.token)));
	return lastBefore(speakers, quote.token, mostTexts).findLast(isOwner) ?? null;
}

function wordsOf(tokens: readonly Token[]): string {
	return tokens.map(({ text }) => text).join(' ');
}

/** How far before a quotation a text that reads so is looked for, in tokens, and among how many mentions. */
const textReach = 24;
const mostTexts = 8;

/** The text in "A letter signed by Reed read in part: “…”", "held up a sign saying “…”": whoever signs or holds it says nothing. */
function inscribed(frame: Frame, quote: FrameQuote): Speaker | null {
	const { tokens, askable } = paragraphOf(frame, quote);
	const [last, ...more] = lastBefore(askable, quote.token, mostTexts);
	if (last === undefined || last.kind === 'pronoun') return null;
	const wayFrom = (from: number) => wordsOf(tokens.slice(Math.max(from, quote.token - textReach), quote.token));
	if (bearer.test(tokens[last.to - 1]?.text ?? ''))
		return /^(?:saying|reading|that (?:said|say|says|reads?))[ ,:]*$/u.test(wayFrom(last.to)) ? last : null;
	return (
		[last, ...more].findLast(
			({ kind, to }) => kind === 'writing' && /^[^.!?]*\breads?(?: in part)?[ ,:]*$/u.test(wayFrom(to)),
		) ?? null
	);
}
