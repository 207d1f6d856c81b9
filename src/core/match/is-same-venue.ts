import { remember } from '../remember.ts';
import { toBareWords } from '../text/bare-words.ts';
import type { Statement } from '../types.ts';

/** Whether a venue is a name: "reporters" and "a briefing" are of every day. */
const named = /\p{Lu}|\p{Lo}/u;

/** Venues read before: an occasion is told by many statements. */
const mostRemembered = 1000;
/** What venues are compared by; empty for one that is no name. */
const toVenueKey = remember(mostRemembered, (venue) => (named.test(venue) ? toBareWords(venue) : ''));

/**
 * Whether two articles name one place or channel ("Helsinki", "Fox News Radio") that words were said in. Other names
 * tell nothing: one line of one day is "televised comments" to one paper and "at the Kremlin" to another.
 */
export function isSameVenue(a: Pick<Statement, 'occasion'>, b: Pick<Statement, 'occasion'>): boolean {
	const [venue, other] = [a.occasion?.venue ?? null, b.occasion?.venue ?? null];
	if (venue === null || other === null) return false;
	const key = toVenueKey(venue);
	return key !== '' && key === toVenueKey(other);
}
