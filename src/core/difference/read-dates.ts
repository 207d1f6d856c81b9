import { type FoundDate, isDateWord, isDay, monthFirst, readDate } from './read-date.ts';
import type { Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';

/** The dates of a sentence that name a day, a month or a year for certain; ranges and "around" are none. */
export function readDates(sentence: Sentence, publishedAt: string | null): readonly FoundDate[] {
	const { signs } = sentence;
	const dates = signs.flatMap((sign, at) => (isDateWord(sign) ? (readDate(sentence, at, publishedAt) ?? []) : []));
	return dates.filter((date) => isSure(sentence, date) && !dates.some((other) => isPartOf(date, other)));
}

/** Whether a date is the year, or the day, of a fuller one. */
function isPartOf(date: FoundDate, other: FoundDate): boolean {
	const isWithin = other.from <= date.from && date.to <= other.to;
	return isWithin && other.to - other.from > date.to - date.from;
}

/** Neither a bound ("by Friday"), nor about a day, nor one end of several. */
function isSure({ signs, language }: Sentence, { from, to }: FoundDate): boolean {
	const isBound =
		means(signs[from - 1], 'not-on') || means(signs[from - 2], 'not-on') || means(signs[to], 'not-on-after');
	const isVague = means(signs[from - 1], 'near', 'vague') || means(signs[from - 2], 'near', 'vague');
	if (isBound || isVague || isLinked(signs, from - 1, -1) || isLinked(signs, to, 1)) return false;
	// "25 lutego 18. pakiet": where the day stands first, a number behind the month is of something else.
	return !isDay(signs[from - 1]) && !(monthFirst.has(language) && isDay(signs[to]));
}

/** Whether another day stands behind an "and" or "to". */
function isLinked(signs: readonly Sign[], at: number, step: 1 | -1): boolean {
	return isDay(signs[at + step]) && linking.test(signs[at]?.text ?? '');
}

/** What links two days in the languages of the tables. */
const linking =
	/^(?:and|to|or|und|bis|oder|et|au|ou|y|al|o|e|a|i|do|lub|и|по|или|та|до|або|và|đến|和|至|到|と|から|و|إلى|ve|ile|और|से)$/u;
