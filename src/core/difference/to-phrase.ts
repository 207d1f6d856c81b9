import type { Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

/** The number as printed, with the "almost" before it and the "%" behind it: without them it would be another. */
export function toPhrase({ text, signs }: Sentence, from: number, to: number): string {
	let first = from;
	while (
		first > 0 &&
		from - first < 2 &&
		!signs[first]?.isParted &&
		means(signs[first - 1], 'less', 'under', 'near', 'beyond', 'floor')
	) {
		first -= 1;
	}
	const last = means(signs[to], 'percent') ? to : to - 1;
	const end = signs[last]?.end ?? 0;
	const sign = /^\s?[%％٪]/u.exec(text.slice(end, end + 2))?.[0] ?? '';
	return text.slice(signs[first]?.start ?? 0, end + sign.length);
}
