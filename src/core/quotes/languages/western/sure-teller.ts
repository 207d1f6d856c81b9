import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { standsAlone } from '../shared/one-of-two.ts';
import { isRelative } from './points-back.ts';

/** What stands between a subject and its verb: "ha poi", "n’a pas". */
const helper = wordClass.have | wordClass.adverb;

/** Most such words, a clitic among them. */
const helpers = 3;

const clitic = /^(?:l[aeio]|les|gli|me|te|se|nos|os|lhes?|lui|leur|si|ci|vi|mi|ti|s|l|y|ne)$/u;

/**
 * Whether nothing but a verb that reports parts whom grammar names from a quotation: "…», a répondu Jeanne Aubin",
 * "Vara respondió que «…»". No weights know better who speaks.
 */
export function isSureTeller(frame: Frame, quote: FrameQuote, before: Precedent | null, verdict: Speaker): boolean {
	const { paragraph, from, kind } = verdict;
	if (paragraph !== quote.paragraph || !/^(?:person|name|nominal)$/u.test(kind)) return false;
	const { tokens = [] } = frame.paragraphs[paragraph] ?? {};
	if (kind === 'nominal' && verdict.entity === null && !isSomebody(tokens, verdict)) return false;
	if (from > quote.token) return isBehind(tokens, quote.token, from);
	return isBefore(tokens, verdict, quote.token) || goesOn(frame, quote, before, verdict);
}

/** Whoever has an office or calling, and is nobody's. */
function isSomebody(tokens: readonly Token[], speaker: Speaker): boolean {
	const isTheirs = isRelative(tokens, speaker) || isOf(tokens[speaker.from], wordClass.possessive);
	return isOf(tokens[speaker.to - 1], wordClass.title | wordClass.person) && !isTheirs;
}

/** "«…», a alors répondu Jeanne Aubin". */
function isBehind(tokens: readonly Token[], quote: number, subject: number): boolean {
	const verb = subject - 1;
	const way = tokens.slice(quote + 1, verb).filter(({ kind }) => kind === 'word');
	return isSaying(tokens[verb]) && way.length <= helpers && way.every(isSmall);
}

/** "Vara respondió que «…»", "Jeanne Aubin a répondu : « … »". */
function isBefore(tokens: readonly Token[], { from, to }: Speaker, quote: number): boolean {
	const verb = tokens.slice(to, to + helpers + 1).findIndex(isSaying) + to;
	if (verb < to || !tokens.slice(to, verb).every(isSmall) || isOf(tokens[from - 1], wordClass.preposition))
		return false;
	const way = tokens.slice(verb + 1, quote);
	return way.length <= 1 && way.every((token) => token.text === ':' || isOf(token, wordClass.that));
}

/** A quotation that is a sentence by itself, behind one that the same sentence gives to whom grammar names. */
function goesOn(frame: Frame, quote: FrameQuote, before: Precedent | null, verdict: Speaker): boolean {
	if (before?.speaker !== verdict || before.quote.paragraph !== quote.paragraph || !standsAlone(frame, quote))
		return false;
	const { tokens = [] } = frame.paragraphs[quote.paragraph] ?? {};
	const way = tokens.slice(before.quote.token + 1, quote.token);
	return verdict.from > before.quote.token && way.filter(({ text }) => /^[.!?…]$/u.test(text)).length === 1;
}

function isSaying(token: Token | undefined): boolean {
	return isOf(token, wordClass.say) && !isOf(token, wordClass.have | wordClass.be);
}

function isSmall(token: Token): boolean {
	return isOf(token, helper) || clitic.test(token.text);
}
