import { toPeriod } from '../to-period.ts';
import type { FoundDate } from './read-date.ts';
import { readDates } from './read-dates.ts';
import { readDatesAhead } from './read-dates-ahead.ts';
import { meansWithin, type Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

/** Days ahead within which a day without a year is of what is to come, in a sentence that does not say that it plans. */
const near = 31;
/** Days back from which on a day is of something recalled, and not of the news. */
const recalled = 5;

/** A day or month of a sentence that is not of its news: one to come, or one that is recalled. */
export type FoundDay = FoundDate & { readonly isAhead: boolean };

/** The days and months to come that a sentence names, and those it recalls; weekdays left out, for they may be of another week. */
export function findDays(sentence: Sentence, publishedAt: string | null): readonly FoundDay[] {
	const today = toPeriod(publishedAt);
	if (today === null || !sentence.signs.some(isOfDate)) return [];
	const isPlan = meansWithin(sentence, 0, sentence.signs.length, 'planned');
	const ahead = readDatesAhead(sentence, publishedAt).filter(
		({ isCounted, low, from }) =>
			!isCounted && (isPlan || low <= today.last + near) && !means(sentence.signs[from - 1], 'since', 'not-on'),
	);
	// By night, or by another clock, a day may be the one before.
	const isOpen = meansWithin(sentence, 0, sentence.signs.length, 'night', 'zone');
	const past = readDates(sentence, publishedAt).filter(
		({ isCounted, low, high }) => !isOpen && !isCounted && low === high && high < today.first - recalled,
	);
	return [
		...ahead.map((date) => ({ ...date, isAhead: true })),
		...past
			.filter(({ from }) => !ahead.some((date) => date.from === from))
			.map((date) => ({ ...date, isAhead: false })),
	];
}

/** Whether a sign may be of a date: most sentences have none. */
function isOfDate({ digits, senses }: Sentence['signs'][number]): boolean {
	return digits !== null || senses.some((sense) => /^d\d/u.test(sense));
}
