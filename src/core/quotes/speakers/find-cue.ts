import type { Mention, Span } from '../../types.ts';
import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import type { Token } from '../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../words/word-class.ts';
import { paragraphOf } from './paragraph-of.ts';

/** How far from a mention its verb is looked for, in tokens: ", who turned 50 on Monday, said". */
const reach = 24;

/** A cue, and whether it stands in the quotation's own sentence or further away. */
export type Cue = Mention & { readonly own: boolean };

/**
 * Finds the verb or preposition that gives a quotation to its speaker.
 *
 * @returns Null where the mention stands in another paragraph, or nothing reports.
 */
export function findCue(frame: Frame, quote: FrameQuote, speaker: Speaker): Cue | null {
	const { tokens } = paragraphOf(frame, quote);
	if (speaker.paragraph !== quote.paragraph) return cueAbove(frame, speaker);
	if (speaker.from > quote.token) return toCue(frame.text, tokens[cueAfter(tokens, quote, speaker)], true);
	const own = cueBefore(tokens, quote, speaker);
	const { cueBehind } = frame.lexicon.grammar.speakers;
	const at = own === -1 ? (cueBehind?.(tokens, quote.token) ?? -1) : own;
	return at === -1 ? cueEarlier(frame, tokens, quote, speaker) : toCue(frame.text, tokens[at], true);
}

/** For a speaker named in another paragraph: the verb that follows the mention there. */
function cueAbove(frame: Frame, speaker: Speaker): Cue | null {
	const { tokens } = paragraphOf(frame, speaker);
	return toCue(frame.text, tokens[firstCue(tokens, speaker.to, speaker.to + reach)], false);
}

/** Speaker first: the last verb between them in the quotation's own sentence. */
function cueBefore(tokens: readonly Token[], quote: FrameQuote, speaker: Speaker): number {
	for (let at = quote.token - 1; at >= Math.max(speaker.to, quote.token - reach); at--) {
		if (isCue(tokens[at])) return at;
		if (/^[.!?]$/u.test(tokens[at]?.text ?? '')) return -1;
	}
	return -1;
}

/** The verb of an earlier sentence: just before the speaker, else the first after. */
function cueEarlier(frame: Frame, tokens: readonly Token[], quote: FrameQuote, speaker: Speaker): Cue | null {
	const before = lastCue(tokens, speaker.from - 1, speaker.from - 4);
	const at = before === -1 ? firstCue(tokens, speaker.to, Math.min(quote.token, speaker.to + reach)) : before;
	return toCue(frame.text, tokens[at], false);
}

/** Quotation first: the verb between it and the speaker, else the first after the speaker. */
function cueAfter(tokens: readonly Token[], quote: FrameQuote, speaker: Speaker): number {
	const between = lastCue(tokens, speaker.from - 1, quote.token + 1);
	return between === -1 ? firstCue(tokens, speaker.to, speaker.to + reach) : between;
}

/** The first verb or preposition that gives a quotation to somebody, up to a place or quotation; -1 for none. */
export function firstCue(tokens: readonly Token[], from: number, to: number): number {
	for (let at = from; at < Math.min(to, tokens.length); at++) {
		if (tokens[at]?.kind === 'quote') return -1;
		if (isCue(tokens[at])) return at;
	}
	return -1;
}

function lastCue(tokens: readonly Token[], from: number, to: number): number {
	for (let at = from; at >= Math.max(0, to); at--) if (isCue(tokens[at])) return at;
	return -1;
}

function isCue(token: Token | undefined): boolean {
	return isOf(token, reportingVerb | wordClass.by);
}

function toCue(text: string, span: Span | undefined, own: boolean): Cue | null {
	return span === undefined ? null : { ...toMention(text, span), own };
}

/** The words of a text between two places of it, and those places. */
export function toMention(text: string, { start, end }: Span): Mention {
	return { start, end, text: text.slice(start, end) };
}
