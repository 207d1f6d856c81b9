import type { Mention, Span } from '../../types.ts';
import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import type { Token } from '../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../words/word-class.ts';

/** How far from a mention its verb is looked for, in tokens: ", who turned 50 on Monday, said". */
const reach = 24;

/**
 * Finds the verb or preposition that gives a quotation to its speaker.
 *
 * @returns Null where the mention stands in another paragraph, or nothing reports.
 */
export function findCue(frame: Frame, quote: FrameQuote, speaker: Speaker): Mention | null {
	const tokens = frame.paragraphs[quote.paragraph]?.tokens ?? [];
	if (speaker.paragraph !== quote.paragraph) return cueAbove(frame, speaker);
	const at = speaker.from < quote.token ? cueBefore(tokens, quote, speaker) : cueAfter(tokens, quote, speaker);
	return toMention(frame.text, tokens[at]);
}

/** For a speaker named in another paragraph: the verb that follows the mention there. */
function cueAbove(frame: Frame, speaker: Speaker): Mention | null {
	const tokens = frame.paragraphs[speaker.paragraph]?.tokens ?? [];
	return toMention(frame.text, tokens[firstCue(tokens, speaker.to, speaker.to + reach)]);
}

/** Speaker first: the last verb of the quotation's own sentence, else the speaker's first, else one just before. */
function cueBefore(tokens: readonly Token[], quote: FrameQuote, speaker: Speaker): number {
	for (let at = quote.token - 1; at >= Math.max(speaker.to, quote.token - reach); at--) {
		if (isCue(tokens[at])) return at;
		if (/^[.!?]$/u.test(tokens[at]?.text ?? '')) break;
	}
	const own = firstCue(tokens, speaker.to, Math.min(quote.token, speaker.to + reach));
	return own === -1 ? lastCue(tokens, speaker.from - 1, speaker.from - 4) : own;
}

/** Quotation first: the verb between it and the speaker, else the first after the speaker. */
function cueAfter(tokens: readonly Token[], quote: FrameQuote, speaker: Speaker): number {
	const between = lastCue(tokens, speaker.from - 1, quote.token + 1);
	return between === -1 ? firstCue(tokens, speaker.to, speaker.to + reach) : between;
}

function firstCue(tokens: readonly Token[], from: number, to: number): number {
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
	return token !== undefined && (token.classes & (reportingVerb | wordClass.by)) !== 0;
}

function toMention(text: string, span: Span | undefined): Mention | null {
	return span === undefined ? null : { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}
