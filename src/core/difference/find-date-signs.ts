import { isDateWord, isDay, readDate } from './read-date.ts';
import { monthAt } from './read-scope.ts';
import type { Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';

/** The places of the signs that belong to a date, sure or not: their numbers count nothing. */
export function findDateSigns(sentence: Sentence, publishedAt: string | null): ReadonlySet<number> {
	const { signs } = sentence;
	const dates = signs.flatMap((sign, at) => {
		const date = isDateWord(sign) ? readDate(sentence, at, publishedAt) : null;
		return date === null ? [] : Array.from({ length: date.to - date.from }, (_, step) => date.from + step);
	});
	const ofMonths = signs.flatMap((_, at) =>
		monthAt(signs, at) === null ? [] : [dayBefore(signs, at), at, at + 1].filter((place) => isDay(signs[place])),
	);
	const days = signs.flatMap((sign, at) =>
		isDay(sign) && (means(signs[at + 1], 'day') || means(signs[at - 1], 'day')) ? [at] : [],
	);
	return new Set([...dates, ...ofMonths, ...days]);
}

/** Where the day of a month stands before it: "17 de mayo". */
function dayBefore(signs: readonly Sign[], at: number): number {
	return /^(?:de|di|of)$/u.test(signs[at - 1]?.text ?? '') ? at - 2 : at - 1;
}
