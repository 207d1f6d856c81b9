import type { Sense } from './claim-lexicon.ts';
import { isChangingThing } from './counted-kinds.ts';
import { findAge } from './find-age.ts';
import { type IdeaUnit, standsFor } from './idea-unit.ts';
import { nounsBehind } from './nouns-behind.ts';
import { readLength } from './read-length.ts';
import { lastPlace, type Quantity } from './read-quantity.ts';
import type { Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

/** A number that counts, or tells the place in a row. */
export type FigureNumber = Quantity & { readonly isNth: boolean };

/** A figure as far as it is told by itself: its unit, what it counts, the number, and where its words end. */
export type ReadFigure = {
	readonly unit: 'thing' | 'time' | 'share' | 'nth';
	/** Empty for a length of time and a share. */
	readonly nouns: readonly IdeaUnit[];
	readonly low: number;
	readonly high: number;
	readonly end: number;
};

/** Before a time of day: "à deux heures", "a las dos". */
const atClock = /(?:^|\s)(?:à|a las|alle|às|um)\s$/u;
/** A time of day. */
const clock = /^(?::\d\d|\.\d\d(?!\d)|\s?(?:a\.?m|p\.?m|Uhr|h|ч)(?!\p{L}))/u;
/** The longest of them, in UTF-16 units. */
const clockLength = 6;

/** Reads what a number is of; null for an age, a time of day, and a number of nothing that stands behind it. */
export function readFigure(sentence: Sentence, number: FigureNumber, units: readonly IdeaUnit[]): ReadFigure | null {
	const { signs } = sentence;
	if (number.isShare) return toShare(sentence, number);
	if (isClock(sentence, number) || findAge(sentence, number) !== null) return null;
	const nouns = nounsBehind(sentence, signs[number.to - 1]?.end ?? 0, units);
	return readTime(sentence, number) ?? readThing(sentence, number, nouns);
}

function isClock({ signs, text }: Sentence, { from, to }: FigureNumber): boolean {
	const [start, end] = [signs[from]?.start ?? 0, signs[to - 1]?.end ?? 0];
	return (
		clock.test(text.slice(end, end + clockLength)) || atClock.test(text.slice(Math.max(0, start - clockLength), start))
	);
}

/** Half of the last digit: "5 percent" may be 5.4. */
const shareSteps = { whole: 0.5, fraction: 0.05 };

function toShare({ signs, text }: Sentence, { low, high, to }: FigureNumber): ReadFigure {
	const step = Number.isInteger(low) || Number.isInteger(high) ? shareSteps.whole : shareSteps.fraction;
	const end = signs[to - 1]?.end ?? 0;
	const sign = /^\s?[%％٪]/u.exec(text.slice(end, end + 2))?.[0] ?? '';
	const word = means(signs[to], 'percent') ? signs[to]?.end : undefined;
	return { unit: 'share', nouns: [], low: low - step, high: high + step, end: word ?? end + sign.length };
}

/** Two months are sixty days. */
const timeRounding = 0.04;
const hoursOf: readonly (readonly [Sense, number])[] = [
	['t-day', 24],
	['t-week', 168],
	['t-month', 730],
	['t-year', 8760],
];
const minutesPerHour = 60;

function readTime(sentence: Sentence, number: FigureNumber): ReadFigure | null {
	if (number.isNth) return null;
	const length = readLength(sentence, number.from);
	if (length !== null) return toTime(length, 1 / minutesPerHour, sentence.signs[length.to - 1]?.end ?? 0);
	const unit = sentence.signs[number.to];
	const hours = hoursOf.find(([sense]) => means(unit, sense))?.[1];
	return unit === undefined || unit.isParted || hours === undefined ? null : toTime(number, hours, unit.end);
}

function toTime({ low, high }: Quantity, hours: number, end: number): ReadFigure {
	return {
		unit: 'time',
		nouns: [],
		low: low * hours * (1 - timeRounding),
		high: high * hours * (1 + timeRounding),
		end,
	};
}

function readThing(
	sentence: Sentence,
	{ low, high, isNth }: FigureNumber,
	nouns: readonly IdeaUnit[],
): ReadFigure | null {
	const last = nouns.at(-1);
	if (last === undefined) return null;
	if (isNth) return { unit: 'nth', nouns, low, high, end: last.end };
	// What is another number every day is told with its day and fate, by readers of its own.
	if (nouns.some((noun) => isChanging(sentence, noun))) return null;
	const step = stepOf(low, nouns);
	return { unit: 'thing', nouns, low: low - step, high: high + step, end: last.end };
}

function isChanging({ signs }: Sentence, { start }: IdeaUnit): boolean {
	return signs.some((sign) => sign.start === start && sign.senses.some(isChangingThing));
}

/** Short, long and metric tons are all called so. */
const tonRounding = 0.06;
/** "22,000" may be 21,500, and not 20,000. */
const numberRounding = 0.03;
/** Half of the last digit of a whole number that is printed with a fraction. */
const half = 0.5;

/** How far a number is rounded. */
function stepOf(value: number, nouns: readonly IdeaUnit[]): number {
	if (nouns.some((noun) => standsFor(noun, 'tonne'))) return value * tonRounding;
	if (Number.isInteger(value) && lastPlace(value) === 1) return 0;
	return Math.min(lastPlace(value) * half, value * numberRounding);
}
