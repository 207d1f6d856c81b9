import type { Occasion } from '../types.ts';
import { type Edition, fill, joinFacts } from './edition.ts';
import { toDateText } from './to-date-text.ts';

/**
 * Where and when something was said in one line: "Helsinki · 16 Jul 2018".
 *
 * @returns Null when nothing is known.
 */
export function toOccasionText(occasion: Occasion | null, edition: Edition): string | null {
	const facts = toOccasionFacts(occasion, edition);
	return facts.length === 0 ? null : joinFacts(facts);
}

/**
 * Where and when something was said, as far as it is known: "Helsinki", "16 Jul 2018".
 *
 * Without a date the article's own words for the occasion stand in, in quotation marks: "told reporters".
 */
export function toOccasionFacts(occasion: Occasion | null, edition: Edition): readonly string[] {
	if (occasion === null) return [];
	const { venue, stated } = occasion;
	const when = toWhen(occasion, edition);
	const [open, close] = edition.messages.marks;
	const facts = when === null && stated !== null ? [`${open}${stated}${close}`] : [venue, when];
	return facts.filter((fact) => fact !== null);
}

/** A date that was worked out says so: a reader must be able to tell it from one that is printed. */
function toWhen(occasion: Occasion, edition: Edition): string | null {
	const date = toDateText(occasion.date, edition);
	if (date === null || occasion.certainty === 'stated') return date?.text ?? null;
	return fill(edition.messages.quote.occasionInferred, { date: date.text });
}
