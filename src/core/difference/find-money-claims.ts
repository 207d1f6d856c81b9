import type { Claim } from '../types.ts';
import { type Sense, senseNames } from './claim-lexicon.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';
import { timesOf } from './read-scope.ts';
import { meansWithin, type Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';
import { toPhrase } from './to-phrase.ts';

/** Signs around a sum among which stands what it is for. */
const purposeReach = 9;
/** Signs around a sum where words make it one that is only aimed at, or more of it. */
const targetReach = 4;
/** A smaller sum is a price, of which a text has many; but for a cap on prices. */
const smallestSum = 1_000_000;
/** Sums are rounded to two digits. */
const rounding = 0.03;

const purposes: readonly Sense[] = senseNames.filter((sense) => sense.startsWith('f-'));
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

type Sum = Quantity & { readonly currency: Sense };

/**
 * The sums of money a sentence states, each with what it is for: "$90 billion worth of weapons".
 *
 * Without a word for it in the same clause a sum is of nothing; one that is aimed at, or added, is another.
 */
export function findMoneyClaims(sentence: Sentence): readonly Claim[] {
	return sentence.numbers.flatMap((at) => {
		const sum = readSum(sentence, at);
		if (sum === null) return [];
		if (meansWithin(sentence, at - targetReach, sum.to + targetReach, 'target', 'more-of', 'each', 'part')) return [];
		// Each side counts its trade in its own way, and says so.
		if (meansWithin(sentence, 0, sentence.signs.length, 'statistics')) return [];
		const named = purposesOf(sentence, sum).filter((purpose) => sum.low >= smallestSum || purpose === cap);
		return toSubjects(named).map((subject) => toClaim(sentence, sum, subject));
	});
}

/** The one price that is set, and not another every hour. */
const cap: Sense = 'f-cap';
/** What one paper calls aid another calls arms, or a package of them. */
const support: readonly Sense[] = ['f-aid', 'f-weapons', 'f-package'];

function toSubjects(named: readonly Sense[]): readonly string[] {
	const subjects = named.map((purpose) => purpose.slice('f-'.length));
	return named.some((purpose) => support.includes(purpose)) ? [...subjects, 'support'] : subjects;
}

function toClaim(sentence: Sentence, { low, high, from, to, currency }: Sum, subject: string): Claim {
	return {
		kind: 'money',
		subject: `${currency} ${subject}`,
		about: '',
		low: low * (1 - rounding),
		high: high * (1 + rounding),
		persons: [],
		scope: pastTimesOf(sentence),
		phrase: withSign(sentence, from, to),
	};
}

/** What a sum was of: a year ahead says when it will be spent. */
function pastTimesOf(sentence: Sentence): string {
	const { year } = sentence.published;
	return timesOf(sentence)
		.split(' ')
		.filter((time) => !(Number(time) > year))
		.join(' ');
}

/** The sum as printed, with the sign before or behind it. */
function withSign(sentence: Sentence, from: number, to: number): string {
	const { text, signs: words } = sentence;
	const phrase = toPhrase(sentence, from, to);
	const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
	const isWord = !phrase.startsWith(text.slice(start, words[from]?.end));
	const before = isWord ? '' : (/(?:US)?[$€£]\s?$/u.exec(text.slice(Math.max(0, start - signReach), start))?.[0] ?? '');
	return `${before}${phrase}${/^\s?[$€£]/u.exec(text.slice(end, end + 2))?.[0] ?? ''}`;
}

function readSum(sentence: Sentence, at: number): Sum | null {
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
	return { ...quantity, low: quantity.low * million, high: quantity.high * million, to: quantity.to + 1 };
}

/** What a sum may be for: the words of its clause that stand near. */
function purposesOf({ signs: words }: Sentence, { from, to }: Sum): readonly Sense[] {
	let [first, last] = [from, to];
	while (first > 0 && from - first < purposeReach && !words[first]?.isParted) first -= 1;
	while (last < words.length && last - to < purposeReach && !words[last]?.isParted) last += 1;
	return purposes.filter((purpose) => words.slice(first, last).some((sign) => means(sign, purpose)));
}
