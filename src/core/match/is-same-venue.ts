import { toBareWords } from '../text/bare-words.ts';
import type { Statement } from '../types.ts';

/** Whether a venue is a name: "reporters" and "a briefing" are of every day. */
const named = /\p{Lu}|\p{Lo}/u;

/**
 * Whether two articles name one place or channel ("Helsinki", "Fox News Radio") that words were said in. Other names
 * tell nothing: one line of one day is "televised comments" to one paper and "at the Kremlin" to another.
 */
export function isSameVenue(a: Pick<Statement, 'occasion'>, b: Pick<Statement, 'occasion'>): boolean {
	const [venue, other] = [a.occasion?.venue ?? '', b.occasion?.venue ?? ''];
	return named.test(venue) && named.test(other) && toBareWords(venue) === toBareWords(other);
}
