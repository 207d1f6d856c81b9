import type { Span } from '../../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../words/word-class.ts';

/** Where or through what medium something was said, and where that stands. */
export type Venue = { readonly name: string; readonly from: number; readonly to: number };

/** Most words of a venue before and behind its noun: "a joint press conference in Helsinki". */
const reach = 6;

/** Finds the first venue in a stretch of tokens. */
export function findVenue(
	text: string,
	tokens: readonly Token[],
	{ start, end }: Span,
	lexicon: Lexicon,
): Venue | null {
	for (let at = start; at < Math.min(end, tokens.length); at++) {
		const found = eventAt(text, tokens, at, start, lexicon) ?? lexicon.grammar.occasions.venueAt?.(text, tokens, at);
		if (found !== undefined && found !== null) return found;
	}
	return null;
}

/** "in a Fox News radio interview", "at the joint press conference in Helsinki". */
function eventAt(text: string, tokens: readonly Token[], at: number, least: number, lexicon: Lexicon): Venue | null {
	if (!lexicon.listed('event').has(tokens[at]?.text ?? '')) return null;
	let from = at;
	while (from > least && at - from < reach && isInside(tokens[from - 1])) from--;
	const preposition = tokens[from - 1];
	if (lexicon.grammar.occasions.isWithin?.(preposition?.text ?? '') === false) return null;
	const begin = from < at && isArticle(tokens[from]) ? from + 1 : from;
	const to = withPlace(tokens, at + 1, lexicon);
	return { name: slice(text, tokens, begin, to), from: isPreposition(preposition) ? from - 1 : from, to };
}

function isArticle(token: Token | undefined): boolean {
	return isOf(token, wordClass.determiner | wordClass.possessive);
}

function isPreposition(token: Token | undefined): boolean {
	return isOf(token, wordClass.preposition);
}

function isInside(token: Token | undefined): boolean {
	if (token === undefined || token.kind !== 'word') return false;
	const outside =
		wordClass.preposition |
		wordClass.and |
		wordClass.that |
		wordClass.clause |
		wordClass.he |
		wordClass.she |
		wordClass.be;
	return !isOf(token, outside | reportingVerb | wordClass.day);
}

/** "with CNN", "in Helsinki" behind an event. */
function withPlace(tokens: readonly Token[], at: number, { listed }: Lexicon): number {
	if (!listed('eventWith').has(tokens[at]?.text ?? '')) return at;
	let to = at + 1;
	while (to < at + reach && tokens[to]?.capital === true && !isOf(tokens[to], wordClass.day | wordClass.month)) to++;
	return to === at + 1 ? at : to;
}

/** The words of a text from one token to another. */
export function slice(text: string, tokens: readonly Token[], from: number, to: number): string {
	return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
