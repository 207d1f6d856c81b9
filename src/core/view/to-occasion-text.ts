import type { Occasion } from '../types.ts';
import { type Edition, fill, joinFacts } from './edition.ts';
import { toDateText } from './to-date-text.ts';

/**
 * Where and when something was said, as far as it is known: "Helsinki · 16 Jul 2018".
 *
 * Without a date the article's own words for the occasion stand in, in quotation marks: "told reporters".
 *
 * @returns Null when nothing is known.
 */
export function toOccasionText(occasion: Occasion | null, edition: Edition): string | null {
	if (occasion === null) return null;
	const when = toWhen(occasion, edition);
	if (when !== null) return joinFacts([occasion.venue, when]);
	const [open, close] = edition.messages.marks;
	return occasion.stated === null ? occasion.venue : `${open}${occasion.stated}${close}`;
}

/** A date that was worked out says so: a reader must be able to tell it from one that is printed. */
function toWhen(occasion: Occasion, edition: Edition): string | null {
	const date = toDateText(occasion.date, edition);
	if (date === null || occasion.certainty === 'stated') return date?.text ?? null;
	return fill(edition.messages.quote.occasionInferred, { date: date.text });
}
