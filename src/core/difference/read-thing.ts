import { senseNames } from './claim-lexicon.ts';
import type { IdeaUnit } from './idea-unit.ts';
import { isPartOfName } from './number-of-thing.ts';
import type { FigureNumber, ReadFigure } from './read-figure.ts';
import { lastPlace } from './read-quantity.ts';
import type { Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';
import { readSum } from './read-sum.ts';
import { isNumber } from './worth-of.ts';

/** Half of the last digit: "5 percent" may be 5.4. */
const shareSteps = { whole: 0.5, fraction: 0.05 };

export function readShare({ signs, text }: Sentence, { low, high, to }: FigureNumber): ReadFigure {
	const step = Number.isInteger(low) || Number.isInteger(high) ? shareSteps.whole : shareSteps.fraction;
	const end = (means(signs[to], 'percent') ? signs[to]?.end : signs[to - 1]?.end) ?? 0;
	const sign = /^\s?[%％٪]/u.exec(text.slice(end, end + 2))?.[0] ?? '';
	return { unit: 'share', nouns: [], low: low - step, high: high + step, end: end + sign.length };
}

/** Sums are rounded to two digits. */
const sumRounding = 0.03;

export function readMoney(sentence: Sentence, { from }: FigureNumber): ReadFigure | null {
	const sum = readSum(sentence, from);
	if (sum === null) return null;
	const end = sentence.signs[sum.to - 1]?.end ?? 0;
	return {
		unit: `money ${sum.currency}`,
		nouns: [],
		low: sum.low * (1 - sumRounding),
		high: sum.high * (1 + sumRounding),
		end,
	};
}

const measures = senseNames.filter((sense) => sense.startsWith('u-'));
/** Short, long and metric tons are all called so. */
const tonRounding = 0.06;

/** "620 millimetres", "205 kph". */
export function readMeasure({ signs }: Sentence, { low, high, to }: FigureNumber): ReadFigure | null {
	const measure = signs[to]?.isParted === false ? measures.find((sense) => means(signs[to], sense)) : undefined;
	if (measure === undefined) return null;
	const step = measure === 'u-tonne' ? tonRounding : roundingOf(low);
	return {
		unit: `measure ${measure}`,
		nouns: [],
		low: low * (1 - step),
		high: high * (1 + step),
		end: signs[to]?.end ?? 0,
	};
}

/** Fewer are in every text: two men, both countries. */
const fewest = 3;
/** Of a number told roughly: "22,000" may be 21,500, and not 20,000. */
const numberRounding = 0.03;
/** Half of the last digit that is no nought. */
const half = 0.5;

/** How far a number is rounded, as a share of it: 205 is 205, or 204.6. */
function roundingOf(value: number): number {
	if (value < smallestRounded) return 0;
	return Math.min(numberRounding, (lastPlace(Math.round(value)) * half) / value);
}
/** Smaller numbers of things are counted. */
const smallestRounded = 100;

/** "14 points", "120 armoured vehicles". */
export function readThing(
	sentence: Sentence,
	{ low, high, from }: FigureNumber,
	nouns: readonly IdeaUnit[],
): ReadFigure | null {
	if (low < fewest || isPartOfName(sentence, { from }) || isWhole(sentence, from)) return null;
	const last = nouns.at(-1);
	if (last === undefined || nouns.some(isOfAnotherReader)) return null;
	const step = roundingOf(low);
	return { unit: 'thing', nouns, low: low * (1 - step), high: high * (1 + step), end: last.end };
}

/** Signs before a number among which stands what is a part of it. */
const partReach = 4;
/** Before those of whom a part is told. */
const partitive = /^(?:of|von|der|des|de|dei|degli|delle|dos|das|из|з|із|зі|z|ze|spośród)$/u;

/** "Eight of the past nine contests". */
function isWhole({ signs }: Sentence, from: number): boolean {
	const before = signs.slice(Math.max(0, from - partReach), from);
	return before.some((sign, at) => isNumber(sign) && partitive.test(before[at + 1]?.text ?? ''));
}

const ofAnotherReader =
	/(?:^|\/)#(?:killed|hurt|missing|arrested|evacuated|prisoners|voted|c-home|c-building|c-village|c-flight|c-civilian|c-hostage|c-drone|c-missile)(?:\/|$)/u;

function isOfAnotherReader({ idea }: IdeaUnit): boolean {
	return ofAnotherReader.test(idea);
}
