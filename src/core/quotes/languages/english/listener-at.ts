import { slice, type Venue } from '../../occasion/find-venue.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** Most words of a listener's name. */
const reach = 6;

/** Prepositions that put speech into an event; others put the event into what is said. */
export function isWithin(preposition: string): boolean {
	return /^(?:in|at|during|on|after)$/u.test(preposition);
}

/** "told Fox News Radio", "told reporters": the listener follows the verb. */
export function listenerAt(text: string, tokens: readonly Token[], at: number): Venue | null {
	const verb = tokens[at];
	if (verb === undefined || (verb.classes & wordClass.tell) === 0) return null;
	const next = tokens[at + 1];
	if (next?.text === 'reporters' || next?.text === 'journalists') return { name: next.text, from: at, to: at + 2 };
	const begin = ((next?.classes ?? 0) & wordClass.determiner) !== 0 ? at + 2 : at + 1;
	let to = begin;
	while (to < begin + reach && isListener(tokens[to])) to++;
	const named = tokens.slice(begin, to).some(({ classes }) => (classes & wordClass.organisation) !== 0);
	return named ? { name: slice(text, tokens, begin, to), from: at, to } : null;
}

function isListener(token: Token | undefined): boolean {
	if (token === undefined || token.kind !== 'word') return false;
	return (token.capital && (token.classes & (wordClass.day | wordClass.month)) === 0) || token.text === 'radio';
}
