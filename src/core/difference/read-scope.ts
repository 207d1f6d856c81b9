import { digitsBehindScale } from './read-digits.ts';
import type { Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';
import { worthOf } from './worth-of.ts';

const [firstYear, lastYear] = [1900, 2100];
/** "2,100" is no year. */
const yearLength = 'yyyy'.length;

/** The times a sentence names, and whether it speaks of a stretch of time: what narrows its numbers. */
export function scopeOf(sentence: Sentence): string {
	const isSpan = sentence.signs.some((sign) => means(sign, 'span'));
	return [timesOf(sentence), ...(isSpan ? ['span'] : [])].filter((part) => part !== '').join(' ');
}

/** Years and months a sentence names, but the one it was published in: that is now. */
export function timesOf(sentence: Pick<Sentence, 'signs' | 'published'>): string {
	const { signs, published } = sentence;
	const years = yearsOf(sentence).filter((year) => year !== published.year);
	const months = signs.flatMap((_, at) => monthAt(signs, at) ?? []).filter((month) => month !== published.month);
	// "In February" and "in February 2025" are one time.
	const times = months.length > 0 ? months.map((month) => `m${month}`) : years.map(String);
	return [...new Set(times)].toSorted().join(' ');
}

/** A month's name, or its number beside the word for month. */
export function monthAt(signs: readonly Sign[], at: number): number | null {
	const named = isModal(signs[at]) ? null : worthOf(signs[at], 'd');
	if (named !== null) return named;
	const { digits = null } = signs[at] ?? {};
	const isMonth = digits !== null && digits <= 12 && (means(signs[at + 1], 'month') || means(signs[at - 1], 'month'));
	return isMonth ? digits : null;
}

/** English "may" and "march" without a capital name no month. */
function isModal(sign: Sign | undefined): boolean {
	return sign?.isCapital === false && (sign.text === 'may' || sign.text === 'march');
}

/** The years a sentence names. */
export function yearsOf({ signs }: Pick<Sentence, 'signs'>): readonly number[] {
	return signs.flatMap((sign, at) => {
		const { digits, start, end } = sign;
		const isYearLike = digits !== null && isYearNumber(digits) && end - start === yearLength;
		return isYearLike && digitsBehindScale(signs[at - 1], sign) === null ? [digits] : [];
	});
}

/** Whether a number that stands at a sign is a year more often than a count. */
export function isYear(
	{ signs }: Pick<Sentence, 'signs'>,
	{ low, high, from, to }: { readonly low: number; readonly high: number; readonly from: number; readonly to: number },
): boolean {
	const length = (signs[to - 1]?.end ?? 0) - (signs[from]?.start ?? 0);
	return low === high && isYearNumber(low) && length === yearLength;
}

/** Whether a number may be a year of news. */
export function isYearNumber(value: number): boolean {
	return value >= firstYear && value <= lastYear;
}
