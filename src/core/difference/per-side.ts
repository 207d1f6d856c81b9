import type { Quantity } from './read-quantity.ts';
import type { Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

/** Before a number that each of two sides has: "по 175 пленных", "po 157 jeńców". */
const distributive = /^(?:по|po)$/u;

/** Signs between a number and "each" at most: "each side handed over the bodies of 157 of its soldiers". */
const eachReach = 6;

/** "500 from each side", "500 for 500". */
export function perSide(sentence: Sentence, quantities: readonly Quantity[]): Quantity | null {
	const told = quantities.find(({ from }) => distributive.test(sentence.signs[from - 1]?.text ?? ''));
	if (told !== undefined) return told;
	const each = sentence.signs.findIndex((sign) => means(sign, 'each'));
	if (each === -1) {
		return (
			quantities.find(({ low, to }) => quantities.some((other) => other.low === low && other.from === to + 1)) ?? null
		);
	}
	const near = quantities.toSorted((a, b) => Math.abs(a.from - each) - Math.abs(b.from - each));
	return near.find(({ from }) => Math.abs(from - each) <= eachReach) ?? null;
}
