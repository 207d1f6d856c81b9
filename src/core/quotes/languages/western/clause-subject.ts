import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { datelineEnd } from '../../mentions/dateline-end.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { startBefore } from '../../words/sentence-bounds.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { isTurn, otherSpeaker, takesTurn } from '../shared/other-speaker.ts';
import { answeringTurn } from './answering-turn.ts';
import { isBehindBy } from './clause-source.ts';
import { coordinatedWith } from './coordinated-with.ts';
import { isOpinion } from './gone-on-with.ts';
import { answererOf, introduced } from './interview-turn.ts';
import { isDescribed } from './is-described.ts';
import { issuer } from './issuer.ts';
import { leadingIn } from './leading-in.ts';
import { between, maySpeak, type Reading } from './may-speak.ts';
import { moverAbove } from './mover-above.ts';
import { namedNext } from './named-next.ts';
import { saidBelow } from './said-below.ts';
import { saidSo } from './said-so.ts';
import { type Sentence, sentenceAround } from './sentence-around.ts';
import { whoIsSpokenOf } from './spoken-of.ts';
import { subjectBefore } from './subject-before.ts';
import { subjectBehind } from './subject-behind.ts';
import { tellerBehind } from './teller-behind.ts';
import { portrayedAnswers } from './whom-it-portrays.ts';

/** Longest sentence that is looked at, in tokens. */
const longestSentence = 60;

/**
 * Finds who speaks by the grammar of the sentence: the subject of the verb behind the quotation, of the clause that
 * leads into it, or of the sentence before.
 *
 * For languages the ranker's weights were not fitted on, and whose sentences are built alike.
 *
 * @returns Null where the sentence does not tell.
 */
export function subjectOfSentence(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const paragraph = frame.paragraphs[quote.paragraph];
	if (paragraph === undefined) return null;
	const reading = { frame, paragraph, quote, before };
	const { tokens } = paragraph;
	if (isAlone(tokens, quote.token)) {
		const speaker = turnSpeaker(reading) ?? answeringTurn(frame, quote, before);
		if (speaker !== null) return speaker;
	}
	const sentence = sentenceAround(frame.text, tokens, quote.token);
	const answerer = sentence.behind ? null : answererOf(frame, quote, before);
	if (answerer !== null) return answerer;
	const speaker = besideOrInside(reading, sentence);
	return portrayedAnswers(reading, sentence, speaker) ?? speaker;
}

/** Who speaks by the sentence, or by the one behind a quotation that opens the paragraph. */
function besideOrInside(reading: Reading, sentence: Sentence): Speaker | null {
	const { frame, paragraph, quote } = reading;
	const { tokens } = paragraph;
	if (quote.token > datelineEnd({ ...frame, tokens }))
		return (
			saidSo(reading, sentence.from) ??
			tellerBehind(reading, sentence) ??
			coordinatedWith(reading) ??
			namedNext(reading) ??
			subjectInside(reading, sentence)
		);
	return sentence.behind ? subjectBehind(reading, sentence.to) : subjectNext(reading);
}

/** Whether nothing but a mark follows a quotation in its paragraph. */
function isAlone(tokens: readonly Token[], at: number): boolean {
	return tokens.slice(at + 1).every(({ kind }, index) => kind === 'punctuation' && index === 0);
}

/** Who has a turn of a dialogue that nothing says anything of: the other one, or whom the lines above it are of. */
function turnSpeaker({ frame, quote, before }: Reading): Speaker | null {
	const { paragraph } = quote;
	const spoke = takesTurn(frame, quote, before) ? (before?.speaker ?? null) : null;
	if (spoke !== null) return otherSpeaker(frame, quote, spoke, before) ?? answererOf(frame, quote, before);
	if (quote.token !== 1 || !isTurn(frame, paragraph)) return null;
	const token = frame.paragraphs[paragraph - 1]?.tokens.length ?? 0;
	const line = { paragraph: paragraph - 1, token, gender: null, back: 0, isMeantToo: isDescribed };
	return whoIsSpokenOf(frame, line, before);
}

/** The same of a quotation that does not open its paragraph. */
function subjectInside(reading: Reading, sentence: Sentence): Speaker | null {
	const { paragraph, quote } = reading;
	if (paragraph.tokens[quote.token - 1]?.text === ':') return subjectBefore(reading, sentence.from);
	const source = sourceBehind(reading, sentence.to);
	if (source !== undefined) return source;
	const inside =
		sentence.before && (isInside(paragraph.tokens, quote.token) || isTold(paragraph.tokens, sentence.from, quote.token))
			? subjectBefore(reading, sentence.from)
			: null;
	const behind = inside ?? (sentence.behind ? subjectBehind(reading, sentence.to) : null);
	if (behind !== null) return behind;
	if (sentence.before) return subjectBefore(reading, sentence.from);
	return sentence.behind ? null : subjectAbove(reading);
}

/** Whom "according to" names behind a quotation that is part of the sentence: "un plan « ambitieux », selon la dirigeante". */
function sourceBehind(reading: Reading, end: number): Speaker | undefined {
	const { paragraph, quote } = reading;
	const own = between(paragraph, quote.token + 1, end).filter((one) => maySpeak(reading, one));
	const source = own.find((one) => isBehindBy(paragraph.tokens, one));
	return source !== undefined && own[0] !== undefined && isToldBy(paragraph.tokens, quote.token, own[0], source)
		? undefined
		: source;
}

/** "«…», a affirmé la ministre, selon un communiqué": who says it by a verb before those who tell that they did. */
function isToldBy(tokens: readonly Token[], quote: number, first: Speaker, source: Speaker): boolean {
	return first !== source && tokens.slice(quote, source.from).some((token) => isOf(token, wordClass.say));
}

/** Whether a quotation is part of a clause: words on both sides, and no comma behind. */
function isInside(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 1]?.kind === 'word' && tokens[at + 1]?.kind === 'word';
}

/** Whether a quotation ends what "says that" before it opens: what a comma adds is of the same subject. */
function isTold(tokens: readonly Token[], from: number, at: number): boolean {
	const that = tokens.slice(from, at).findIndex(({ text }) => text === 'rằng') + from;
	if (that <= from || tokens[at - 1]?.kind !== 'word') return false;
	return isOf(tokens[that - 1], wordClass.say | wordClass.tell | wordClass.preposition);
}

/** Who speaks where a quotation is a sentence by itself: who spoke before it, or of whom the sentence before is. */
function subjectAbove(reading: Reading): Speaker | null {
	const { frame, paragraph, quote, before } = reading;
	if (quote.token === 0) return null;
	const spoke = before?.quote.paragraph === quote.paragraph ? before.quote.token : -1;
	const from = Math.max(spoke + 1, sentenceStart(paragraph.tokens, quote.token, spoke));
	const own = between(paragraph, from, quote.token).filter((speaker) => maySpeak(reading, speaker));
	const subject = leadingIn(paragraph.tokens, own, -1);
	if (spoke !== -1 && !isNewSentence(paragraph.tokens, spoke, from)) return before?.speaker ?? null;
	return (
		subject ??
		askedAbove(reading, spoke) ??
		whoIsSpokenOf(frame, { paragraph: quote.paragraph, token: quote.token, gender: null }, before)
	);
}

/** "Che cosa cambia? «…»": whom the article introduced answers what it asks itself, where a paragraph opens so. */
function askedAbove({ frame, paragraph, quote }: Reading, spoke: number): Speaker | null {
	return spoke === -1 && paragraph.tokens[quote.token - 1]?.text === '?' ? introduced(frame, quote.paragraph) : null;
}

/** Who speaks where a quotation opens a paragraph and the next sentence says who: "«…». Lo ha detto la premier". */
function subjectNext(reading: Reading): Speaker | null {
	const { paragraph, quote } = reading;
	const { tokens } = paragraph;
	const stop = tokens.findIndex(
		({ kind, text }, at) => at > quote.token + 1 && (kind === 'quote' || /^[.!?…;:]$/u.test(text)),
	);
	const end = stop === -1 ? tokens.length : stop;
	const own = between(paragraph, quote.token + 1, end);
	if (isOpinion(tokens, quote.token + 1)) return reading.before?.speaker ?? null;
	const agent = issuer(tokens, own);
	if (agent !== null) return agent;
	const verb = tokens.slice(quote.token + 1, end).findIndex((token) => isOf(token, wordClass.say)) + quote.token + 1;
	const subjects = verb > quote.token ? own.filter((one) => maySpeak(reading, one)) : [];
	// "«…». Con queste parole il pm ha chiesto sei anni per l'imputato": who stands before the verb, unless it has one right behind.
	const spoke =
		subjects.find((one) => one.from > verb && one.from <= verb + verbGap) ??
		subjects.findLast((one) => one.to <= verb && one.kind !== 'pronoun') ??
		subjects.find((one) => one.to >= verb);
	return spoke ?? own.find(isPerson) ?? saidBelow(reading) ?? toldAbove(reading);
}

/** How far behind its verb a subject stands that goes with it whatever is before, in tokens: "Lo ha detto ieri la premier". */
const verbGap = 2;

/** Whom the paragraph above is of, where it quotes nobody and the quotation is a paragraph by itself, or who moves at its end. */
function toldAbove({ frame, paragraph, quote }: Reading): Speaker | null {
	const above = frame.paragraphs[quote.paragraph - 1];
	if (above === undefined || paragraph.tokens.length > quote.token + 1) return null;
	const moves = moverAbove(frame, quote.paragraph - 1);
	if (moves !== null || above.quotes.length > 0) return moves;
	return whoIsSpokenOf(frame, { paragraph: quote.paragraph, token: 0, gender: null, back: 1 }, null);
}

/** Where the sentence before a quotation begins. */
function sentenceStart(tokens: readonly Token[], at: number, least: number): number {
	return startBefore(at - 1, Math.max(least + 1, at - longestSentence), (token) => isStop(tokens[token]));
}

/** Whether a sentence began behind the quotation before: what follows at once is its attribution. */
function isNewSentence(tokens: readonly Token[], spoke: number, from: number): boolean {
	return tokens.slice(spoke + 1, from).some(isStop);
}

function isStop(token: Token | undefined): boolean {
	return /^[.!?…;]$/u.test(token?.text ?? '');
}
