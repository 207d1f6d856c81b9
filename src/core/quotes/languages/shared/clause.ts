import type { Frame, FrameParagraph, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { lowerBound } from '../../speakers/list-candidates.ts';
import type { Token } from '../../words/read-tokens.ts';

/** Where something is said, or somebody spoken of. */
export type Spot = { readonly paragraph: number; readonly token: number };

/** A quotation in its sentence: where that begins and ends, in tokens, the end excluded. */
export type Clause = {
	readonly frame: Frame;
	readonly paragraph: FrameParagraph;
	readonly quote: Spot;
	readonly before: Precedent | null;
	readonly from: number;
	readonly to: number;
};

/** Longest part of a sentence that is looked at on each side, in tokens. */
const longestPart = 60;

const stop = /^[.!?…;।؟]$/u;
const stopInside = /[.!?…।؟]\s*$/u;

/** The sentence that a quotation stands in; null where the quotation has no paragraph. */
export function clauseOf(frame: Frame, quote: Spot, before: Precedent | null): Clause | null {
	const paragraph = frame.paragraphs[quote.paragraph];
	if (paragraph === undefined) return null;
	const { tokens } = paragraph;
	const from = clauseStart(frame, tokens, quote.token);
	let to = quote.token + 1;
	if (!endsSentence(frame, tokens, quote.token))
		while (to < Math.min(tokens.length, quote.token + longestPart) && !isEnd(tokens[to])) to++;
	return { frame, paragraph, quote, before, from, to };
}

/** Where the sentence that goes up to a token begins. */
export function clauseStart(frame: Frame, tokens: readonly Token[], at: number): number {
	let from = at;
	while (from > Math.max(0, at - longestPart) && !endsSentence(frame, tokens, from - 1)) from--;
	return from;
}

function isEnd(token: Token | undefined): boolean {
	return token?.kind === 'quote' || stop.test(token?.text ?? '');
}

/**
 * Whether a sentence ends with a token: a stop, or a quotation that ends with one. What follows such a quotation goes on
 * with it in small letters; without capitals, where nothing led into it.
 */
function endsSentence({ text, lexicon }: Frame, tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'quote') return stop.test(token?.text ?? '');
	const next = tokens[at + 1];
	if (!stopInside.test(text.slice(Math.max(token.start, token.end - 2), token.end)) || next?.kind === 'punctuation')
		return stop.test(next?.text ?? '');
	if (lexicon.grammar.mentions.uncased !== true) return next === undefined || /^\p{Lu}/u.test(text.charAt(next.start));
	return at > 0 && !stop.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.kind !== 'quote';
}

/** The mentions of a paragraph that begin between two tokens. */
export function mentionsIn({ speakers }: FrameParagraph, from: number, to: number): readonly Speaker[] {
	return speakers.slice(lowerBound(speakers, from), lowerBound(speakers, to));
}

/** Whether a mention is somebody who may speak at all. */
export function isSomebody({ kind, person }: Speaker): boolean {
	return kind !== 'it' && (kind !== 'place' || person !== null);
}
