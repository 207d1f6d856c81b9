import type { Token } from '../../words/read-tokens.ts';
import { endFrom, startBefore } from '../../words/sentence-bounds.ts';

/** The sentence a quotation stands in: where it begins and ends, in tokens, the end excluded. */
export type Sentence = {
	readonly from: number;
	readonly to: number;
	/** Whether words lead into the quotation. */
	readonly before: boolean;
	/** Whether words of the same sentence follow it. */
	readonly behind: boolean;
};

/** Longest part of a sentence that is looked at on each side, in tokens. */
const longestPart = 60;

/** Finds the sentence around a token that is a quotation. */
export function sentenceAround(text: string, tokens: readonly Token[], at: number): Sentence {
	const from = startBefore(at, Math.max(0, at - longestPart), (token) => endsBefore(text, tokens, token + 1));
	const most = goesOn(text, tokens, at) ? Math.min(tokens.length, at + longestPart) : at + 1;
	const to = endFrom(at + 1, most, (token) => ends(tokens[token]));
	return { from, to, before: from < at, behind: to > at + 1 };
}

/** Whether a sentence ends before a token: a stop, or a quotation that has one. */
function endsBefore(text: string, tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (before === undefined || /^[.!?…;]$/u.test(before.text)) return true;
	return before.kind === 'quote' && tokens[at]?.first === true && isCapital(text, tokens[at]);
}

function ends(token: Token | undefined): boolean {
	return token === undefined || token.kind === 'quote' || /^[.!?…;:]$/u.test(token.text);
}

/** Whether a quotation's sentence goes on behind it: a comma, a dash, small letters. */
function goesOn(text: string, tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (next === undefined || next.kind === 'quote') return false;
	if (next.kind === 'punctuation') return /^[,–—-]$/u.test(next.text);
	return !next.first || !isCapital(text, next);
}

function isCapital(text: string, token: Token | undefined): boolean {
	return token !== undefined && /^\p{Lu}/u.test(text.charAt(token.start));
}
