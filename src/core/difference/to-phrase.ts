import type { Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

/** The number as printed, with the "almost" before it and the "%" behind it: without them it would be another. */
export function toPhrase(sentence: Sentence, from: number, to: number): string {
	const { text, signs } = sentence;
	const last = means(signs[to], 'percent') ? to : to - 1;
	const end = signs[last]?.end ?? 0;
	const sign = /^\s?[%％٪]/u.exec(text.slice(end, end + 2))?.[0] ?? '';
	return text.slice(startOfPhrase(sentence, from), end + sign.length);
}

/** Before two numbers that something lies between: the second alone would be another. */
const between = /^(?:between|zwischen|entre|tra|fra|между|між|między)$/u;

/** Where the words of a number begin, in the text: with "almost", or "between", before it. */
export function startOfPhrase({ signs }: Sentence, from: number): number {
	let first = from;
	while (
		first > 0 &&
		from - first < 2 &&
		!signs[first]?.isParted &&
		(means(signs[first - 1], 'less', 'under', 'near', 'beyond', 'floor') || between.test(signs[first - 1]?.text ?? ''))
	) {
		first -= 1;
	}
	return signs[first]?.start ?? 0;
}
