import type { Sentence } from './read-sentence.ts';
import type { Sign } from './read-signs.ts';
import { worthOf } from './worth-of.ts';

/** A number, and the sign after it. */
type Digits = { readonly value: number; readonly to: number };

const [half, thousand, million] = [0.5, 1000, 1_000_000];

/** A number in digits as far as it goes: "4 000", "1.4m", "2½"; `first` is what its first sign says. */
export function readDigits(sentence: Sentence, at: number, first: number): Digits {
	const digits = isMillions(sentence, at, first)
		? { value: first * million, to: at + 2 }
		: readGroups(sentence, at, first);
	const signs = signsOfHalf(sentence, digits.to);
	return signs === 0 ? digits : { value: digits.value + half, to: digits.to + signs };
}

/** Where a space parts the thousands, as a rule or by an editor's habit. */
const partedBySpace: ReadonlySet<string> = new Set(['fr', 'ru', 'uk', 'pl', 'es', 'pt', 'it']);

/** "4 000", "12 500 000": groups of three digits behind a space. */
function readGroups({ text, signs, language }: Sentence, at: number, first: number): Digits {
	let [value, to] = [first, at + 1];
	if (first >= thousand || first < 1 || !Number.isInteger(first) || !partedBySpace.has(language)) return { value, to };
	for (let next = signs[to]; next !== undefined; next = signs[to]) {
		if (!/^ \d{3}$/u.test(text.slice(signs[to - 1]?.end, next.end))) break;
		value = value * thousand + Number(next.text);
		to += 1;
	}
	return { value, to };
}

/** "1.4m people": a letter behind a fraction, and before a word; behind a whole number it may be metres. */
function isMillions({ text, signs, language }: Sentence, at: number, value: number): boolean {
	const end = signs[at]?.end ?? 0;
	return language === 'en' && !Number.isInteger(value) && /^m\s\p{L}/u.test(text.slice(end, end + 'm a'.length));
}

/** The signs of "½" or "1/2" right behind a number; 0 where there is none. */
function signsOfHalf({ text, signs }: Sentence, at: number): number {
	const { start = text.length, isParted = true } = signs[at] ?? {};
	const printed = isParted ? undefined : /^(?:½|1\/2(?!\d))/u.exec(text.slice(start, start + 'd/dd'.length))?.[0];
	return printed === undefined ? 0 : printed === '½' ? 1 : 2;
}

/** "2만8000", "1亿2000万": what digits right behind a scale say, which is less than it; null where they are of another number. */
export function digitsBehindScale(scale: Sign | undefined, sign: Sign | undefined): number | null {
	const least = worthOf(scale, 'x');
	const digits = sign !== undefined && scale?.end === sign.start ? sign.digits : null;
	return least !== null && digits !== null && digits < least ? digits : null;
}
