/** What is read of a number that is told in several words: whole thousands or millions, and what stands after them. */
export type NumberReading = { readonly total: number; readonly rest: number };

/** Before the first word. */
export const noNumber: NumberReading = { total: 0, rest: 0 };

/** Smallest number that multiplies what is said before it ("three hundred"). */
const smallestScale = 100;
/** From here on a scale also stands after a fraction of itself: "1.5 billion". */
const largeScale = 1000;

/**
 * Reads on in a number, one word at a time: "forty", "million"; "двадцать", "три"; "3", "百", "万".
 *
 * @param value - What the next word stands for by itself.
 * @param isInDigits - Digits begin another number, where they multiply nothing: "in 2014 300 soldiers".
 * @returns Null where the word belongs to another number: "two three".
 */
export function addToNumber({ total, rest }: NumberReading, value: number, isInDigits: boolean): NumberReading | null {
	if (isScale(value) && total + rest > 0) return multiplyNumber({ total, rest }, value);
	// "A thousand three hundred": what stands alone before smaller numbers counts itself.
	if (total + rest === 0 && isScale(value) && value >= largeScale && !isInDigits) return { total: value, rest: 0 };
	if (rest === 0) return total === 0 || value < lastScale(total) ? { total, rest: value } : null;
	return !isInDigits && fits(rest, value) ? { total, rest: rest + value } : null;
}

/** What a scale makes of the number before it: "five thousand", "three hundred thousand", "五千亿". Null for none. */
export function multiplyNumber({ total, rest }: NumberReading, scale: number): NumberReading | null {
	if (total > 0 && scale > total) return { total: (total + rest) * scale, rest: 0 };
	if (rest === 0 || (scale <= rest && scale < largeScale)) return null;
	return scale === smallestScale ? { total, rest: rest * scale } : { total: total + rest * scale, rest: 0 };
}

/** The number that was read. */
export function valueOfNumber({ total, rest }: NumberReading): number {
	return total + rest;
}

function isScale(value: number): boolean {
	return value >= smallestScale && /^10+$/u.test(String(value));
}

/** The unit that a sum of thousands or millions was counted in. */
function lastScale(total: number): number {
	return 10 ** (/0*$/u.exec(String(total))?.[0].length ?? 0);
}

/** Tens after hundreds, ones after tens. */
function fits(rest: number, value: number): boolean {
	if (!Number.isInteger(rest)) return false;
	if (rest % 100 === 0) return value < 100;
	return rest % 10 === 0 && value < 10 && rest % 100 >= 20;
}
