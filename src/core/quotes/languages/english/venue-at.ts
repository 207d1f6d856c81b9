import { slice, type Venue } from '../../occasion/find-venue.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** Most words of a listener's or medium's name. */
const reach = 6;

/** Prepositions that put speech into an event; others put the event into what is said. */
export function isWithin(preposition: string): boolean {
	return /^(?:in|at|during|on|after)$/u.test(preposition);
}

/** Who listened, or the medium. */
export function venueAt(text: string, tokens: readonly Token[], at: number): Venue | null {
	return listenerAt(text, tokens, at) ?? mediumAt(text, tokens, at);
}

/** "told Fox News Radio", "told reporters": the listener follows the verb. */
function listenerAt(text: string, tokens: readonly Token[], at: number): Venue | null {
	if (!isOf(tokens[at], wordClass.tell)) return null;
	const next = tokens[at + 1];
	if (next?.text === 'reporters' || next?.text === 'journalists') return { name: next.text, from: at, to: at + 2 };
	const begin = isOf(next, wordClass.determiner) ? at + 2 : at + 1;
	let to = begin;
	while (to < begin + reach && isListener(tokens[to])) to++;
	const named = tokens.slice(begin, to).some((word) => isOf(word, wordClass.organisation));
	return named ? { name: slice(text, tokens, begin, to), from: at, to } : null;
}

function isListener(token: Token | undefined): boolean {
	if (token === undefined || token.kind !== 'word') return false;
	return (token.capital && !isOf(token, wordClass.day | wordClass.month)) || token.text === 'radio';
}

const media =
	/^(?:twitter|facebook|telegram|instagram|x|youtube|television|tv|radio|social|truth|fox|cnn|nbc|abc|cbs|bbc|msnbc)$/u;

/** "on Truth Social", "on CNN". */
function mediumAt(text: string, tokens: readonly Token[], at: number): Venue | null {
	if (tokens[at]?.text !== 'on' || !media.test(tokens[at + 1]?.text ?? '')) return null;
	let to = at + 2;
	while (
		to < at + reach &&
		(tokens[to]?.capital === true || tokens[to]?.text === 'media') &&
		!isOf(tokens[to], wordClass.day)
	)
		to++;
	return { name: slice(text, tokens, at + 1, to), from: at, to };
}
