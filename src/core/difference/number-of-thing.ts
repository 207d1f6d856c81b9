import { hasCapitalNouns } from '../text/capital-nouns.ts';
import { isFunctionWord } from '../text/tell-language.ts';
import { isConjunction } from './conjunction.ts';
import type { CountedKind } from './counted-kinds.ts';
import type { Quantity } from './read-quantity.ts';
import { meansWithin, type Sentence } from './read-sentence.ts';
import { isNumber } from './worth-of.ts';

/** Signs between a number and the thing it counts: "32 cooperation documents". */
const thingReach = 4;
/** Signs before a number where words make it a part: "including some". */
const partReach = 3;

/** The number right before a thing, but for its adjectives: "32 cooperation documents"; none that counts a part of them. */
export function numberOfThing(
	sentence: Sentence,
	at: number,
	kind: CountedKind,
	quantities: readonly Quantity[],
): Quantity | null {
	const { signs, text, language } = sentence;
	const quantity = quantities.findLast(({ to }) => to <= at) ?? null;
	if (quantity === null || at - quantity.to >= thingReach || quantity.low < kind.least || quantity.high < kind.least) {
		return null;
	}
	const between = signs.slice(quantity.to, at + 1);
	if (between.some((sign) => sign.isParted || isFunctionWord(sign.text, language))) return null;
	if (isFraction(quantity) || isPart(sentence, quantity, at) || isWhole(sentence, quantity)) return null;
	if (isJoined(sentence, at) || isPartOfName(sentence, quantity)) return null;
	// "The 72nd exchange", "F-16s".
	const end = signs[quantity.to - 1]?.end ?? 0;
	return /^[-‐‑]?\p{Script=Latin}|^[-‐‑]\p{L}/u.test(text.slice(end, end + 2)) ? null : quantity;
}

/** From here on a number with a fraction is told in millions, and counts. */
const smallestParted = 1000;

/** "16.30": nobody counts a third of a school. */
function isFraction({ low, high }: Quantity): boolean {
	return low === high && low < smallestParted && !Number.isInteger(low);
}

/** "Including some 12 banks"; "94 more tankers and 12 banks": of the tankers alone there are more. */
function isPart(sentence: Sentence, { from }: Quantity, at: number): boolean {
	return meansWithin(sentence, from - partReach, at, 'part') || meansWithin(sentence, from - 1, at, 'more-of');
}

/** Before those of whom a part is told. */
const partitive = /^(?:of|out|von|de|des|из|з|із|spośród)$/u;
/** Signs before a number in which that stands: "of some". */
const wholeReach = 2;

/** "Of some 1,200 children": those of whom a part is told, where the clause begins with it. */
function isWhole({ signs }: Sentence, { from }: Quantity): boolean {
	const before = signs.slice(Math.max(0, from - wholeReach), from);
	return before.some((sign, at) => partitive.test(sign.text) && (sign.isParted || from - before.length + at === 0));
}

/** "458 drones and missiles" are a sum of both. */
function isJoined({ signs }: Sentence, at: number): boolean {
	const isThing = (place: number) => signs[place]?.senses.some((sense) => sense.startsWith('c-')) ?? false;
	// "320 drones and 37 missiles" are counted each.
	const after = signs[at + 2];
	const isCounted = after !== undefined && isNumber(after);
	const isNext = !isCounted && (isThing(at + 2) || isThing(at + 3));
	return (isConjunction(signs[at + 1]) && isNext) || (isConjunction(signs[at - 1]) && isThing(at - 2));
}

/** "Boeing 737 planes", "Brigade 47 soldiers": a number that is part of a name. */
export function isPartOfName({ signs, language }: Sentence, { from }: Pick<Quantity, 'from'>): boolean {
	const before = signs[from - 1];
	const isFirst = from <= 1 || before === undefined || signs[from]?.isParted === true;
	return (
		!isFirst && !hasCapitalNouns(language) && before.isCapital && before.senses.length === 0 && before.person === null
	);
}
