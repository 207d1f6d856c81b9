import type { Sense } from './claim-lexicon.ts';
import { numberOf, type Quantity, readQuantity } from './read-quantity.ts';
import { isYear } from './read-scope.ts';
import type { Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

const minutesPerHour = 60;

/** A length of time in hours and minutes, told in minutes; null where none begins. */
export function readLength(sentence: Sentence, at: number): Quantity | null {
	const whole = wholeLength(sentence, at);
	if (whole !== null) return whole;
	const quantity = readPlain(sentence, at);
	if (quantity === null) return null;
	const { signs } = sentence;
	const half = [quantity.to, quantity.to + 1, quantity.to + 2].find((place) => means(signs[place], 'and-half'));
	const unit = half === quantity.to ? half + 1 : quantity.to;
	if (means(signs[unit], 'minute')) return { ...quantity, to: unit + 1 };
	if (!means(signs[unit], 'hour')) return null;
	const more = half === undefined ? minutesAfter(sentence, unit + 1) : { minutes: minutesPerHour / 2, to: half + 1 };
	return {
		...quantity,
		low: quantity.low * minutesPerHour + more.minutes,
		high: quantity.high * minutesPerHour + more.minutes,
		to: Math.max(unit + 1, more.to),
	};
}

/** Signs by which the end of a length stands behind its beginning: "four hours and 27 minutes". */
const longestLength = 4;

/** Whether a number is the end of a longer length: the minutes of "four hours and 27 minutes". */
export function isWithinLength(sentence: Sentence, at: number): boolean {
	for (let from = at - 1; from >= at - longestLength; from -= 1) {
		if ((readLength(sentence, from)?.to ?? 0) > at) return true;
	}
	return means(sentence.signs[at - 1], 'and-half') || readLength(sentence, at - 1) !== null;
}

const wholeLengths: readonly (readonly [Sense, number])[] = [
	['hours2', 120],
	['hours3', 180],
	['minutes30', 30],
	['minutes60', 60],
	['minutes90', 90],
];

/** Lengths that are one word: "dwugodzinna", "полтора часа". */
function wholeLength({ signs }: Sentence, at: number): Quantity | null {
	const found = wholeLengths.find(([sense]) => means(signs[at], sense));
	return found === undefined ? null : { low: found[1], high: found[1], isShare: false, from: at, to: at + 1 };
}

/** "and 45 minutes" after hours. */
function minutesAfter({ signs }: Sentence, from: number): { readonly minutes: number; readonly to: number } {
	for (const at of [from, from + 1]) {
		const minutes = numberOf(signs[at]);
		if (minutes !== null && means(signs[at + 1], 'minute')) return { minutes, to: at + 2 };
	}
	return { minutes: 0, to: from };
}

/** A small number that is no share and no year. */
export function readPlain(sentence: Sentence, at: number): Quantity | null {
	const quantity = readQuantity(sentence, at);
	return quantity === null || quantity.isShare || isYear(sentence, quantity) ? null : quantity;
}
