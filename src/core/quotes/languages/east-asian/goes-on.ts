import type { Speaker } from '../../article-frame.ts';
import type { Place } from './place-of-quote.ts';

/**
 * "그러면서 “…”", "さらに「…」": who spoke right above or before, where nothing but a word for going on leads into a quotation.
 *
 * @param leads - Found in all that stands before the quotation in its sentence.
 */
export function whoGoesOn({ view, quote, before, sentence, from }: Place, leads: RegExp): Speaker | null {
	if (before === null || quote.paragraph - before.quote.paragraph > 1) return null;
	return leads.test(view.signs.slice(sentence, from)) ? before.speaker : null;
}
