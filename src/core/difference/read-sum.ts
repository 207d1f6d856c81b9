import type { Sense } from './claim-lexicon.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';
import type { Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';
import { toPhrase } from './to-phrase.ts';

const currencies: readonly Sense[] = ['dollar', 'euro', 'ruble', 'pound', 'yuan', 'hryvnia', 'zloty', 'yen'];
/** A dollar sign behind letters is another country's: "C$". */
const signs: readonly (readonly [RegExp, Sense])[] = [
	[/(?:^|[^\p{L}]|US)\$\s?$/u, 'dollar'],
	[/€\s?$/u, 'euro'],
	[/£\s?$/u, 'pound'],
];
/** Before and behind a number, in UTF-16 units. */
const signReach = 4;
const million = 1_000_000;

/** A number with its currency. */
export type Sum = Quantity & { readonly currency: Sense };

/** Reads the sum of money that begins at a number; null for a number of anything else. */
export function readSum(sentence: Sentence, at: number): Sum | null {
	const quantity = readQuantity(sentence, at);
	if (quantity === null || quantity.isShare) return null;
	const signed = signBefore(sentence, at);
	if (signed !== null) return { ...scaled(sentence, quantity), currency: signed };
	const unit = sentence.signs[quantity.to];
	const ofUnit = means(unit, 'of-us') ? quantity.to + 1 : quantity.to;
	const place = [ofUnit, ofUnit + 1].find((next) => means(sentence.signs[next], ...currencies));
	const currency = currencies.find((name) => means(sentence.signs[place ?? -1], name));
	if (place === undefined || currency === undefined || sentence.signs[place]?.isParted)
		return signAfter(sentence, quantity);
	return { ...quantity, to: place + 1, currency };
}

function signBefore({ text, signs: words }: Sentence, at: number): Sense | null {
	const start = words[at]?.start ?? 0;
	const before = text.slice(Math.max(0, start - signReach), start);
	return signs.find(([form]) => form.test(before))?.[1] ?? null;
}

/** "90 Milliarden €". */
function signAfter({ text, signs: words }: Sentence, quantity: Quantity): Sum | null {
	const end = words[quantity.to - 1]?.end ?? 0;
	const sign = /^\s?([$€£])/u.exec(text.slice(end, end + 2))?.[1];
	const currency = signs.find(([form]) => sign !== undefined && form.test(sign))?.[1];
	return currency === undefined ? null : { ...quantity, currency };
}

/** "€900m": a letter that is a scale behind sums alone. */
function scaled({ signs: words }: Sentence, quantity: Quantity): Quantity {
	const next = words[quantity.to];
	if (next?.text !== 'm' || next.start !== words[quantity.to - 1]?.end) return quantity;
	return {
		...quantity,
		low: quantity.low * million,
		high: quantity.high * million,
		to: quantity.to + 1,
	};
}

/** The sum as printed, with the sign before or behind it. */
export function withSign(sentence: Sentence, from: number, to: number): string {
	const { text, signs: words } = sentence;
	const phrase = toPhrase(sentence, from, to);
	const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
	const isWord = !phrase.startsWith(text.slice(start, words[from]?.end));
	const before = isWord ? '' : (/(?:US)?[$€£]\s?$/u.exec(text.slice(Math.max(0, start - signReach), start))?.[0] ?? '');
	return `${before}${phrase}${/^\s?[$€£]/u.exec(text.slice(end, end + 2))?.[0] ?? ''}`;
}
