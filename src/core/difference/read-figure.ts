import type { Sense } from './claim-lexicon.ts';
import { findAge } from './find-age.ts';
import type { IdeaUnit } from './idea-unit.ts';
import { isTimeOfDay } from './is-time-of-day.ts';
import { nounsBehind } from './nouns-behind.ts';
import { readLength } from './read-length.ts';
import { numberOf, type Quantity, rangeLink } from './read-quantity.ts';
import { meansWithin, type Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';
import { readMeasure, readMoney, readShare, readThing } from './read-thing.ts';

/** A number of a unit of time, or one that tells the place in a row. */
export type FigureNumber = Quantity & { readonly isNth: boolean };

/** A figure as far as it is told by itself: its unit, what it counts, the number, and where its words end. */
export type ReadFigure = {
	/** With the currency, or the measure, behind it. */
	readonly unit:
		| 'time'
		| 'limit'
		| 'nth'
		| 'thing'
		| 'share'
		| 'ahead'
		| 'recalled'
		| `money ${Sense}`
		| `measure ${Sense}`;
	/** Empty where the unit says it. */
	readonly nouns: readonly IdeaUnit[];
	readonly low: number;
	readonly high: number;
	readonly end: number;
};

/** Reads how long something lasts, or its place in a row; null for an age, a time of day, and a number of anything else. */
export function readFigure(
	sentence: Sentence,
	number: FigureNumber,
	unitsOf: () => readonly IdeaUnit[],
): ReadFigure | null {
	if (isTimeOfDay(sentence, number)) return null;
	if (number.isShare) return readLimit(sentence, number) ?? readShare(sentence, number);
	const nouns = () => nounsBehind(sentence, sentence.signs[number.to - 1]?.end ?? 0, unitsOf());
	if (number.isNth) return readNth(number, nouns());
	if (findAge(sentence, number) !== null || isAge(sentence, number)) return null;
	const read = readTime(sentence, number) ?? readMoney(sentence, number) ?? readMeasure(sentence, number);
	return read ?? (isOfTimeAt(sentence.signs, number.to) ? null : readThing(sentence, number, nouns()));
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

/** Whether it is a unit of time, or a length in one word: without one a sentence tells no length. */
export function isOfTime({ senses }: Sign): boolean {
	return senses.some((sense) => /^(?:t-|hour|minute)/u.test(sense));
}

/** "44-letni", "44-летний": an age from so many years on, whosever it is. */
const ageWord = /^(?:letni|летн|річн|jährig|वर्षीय)/u;
const youngest = 16;

function isAge({ signs }: Sentence, { low, to }: FigureNumber): boolean {
	return low >= youngest && ageWord.test(signs[to]?.text ?? '');
}

function readTime(sentence: Sentence, number: FigureNumber): ReadFigure | null {
	const length = readLength(sentence, number.from);
	// "Four hours and 20 minutes" is one length.
	const isWhole = length !== null && length.to > number.to + 1;
	if (!isWhole && isOfLongerLength(sentence, number)) return null;
	if (length !== null) return toTime(length, 1 / minutesPerHour, sentence.signs[length.to - 1]?.end ?? 0);
	const unit = sentence.signs[number.to];
	const hours = hoursOf.find(([sense]) => means(unit, sense))?.[1];
	return unit === undefined || unit.isParted || hours === undefined ? null : toTime(number, hours, unit.end);
}

/** Signs from one length to the next, or back: its number, its unit, and what ties them. */
const linkedReach = 3;

/** "Six months to five years", "three years and two months": neither is a length of its own. */
function isOfLongerLength({ signs }: Sentence, { from, to }: FigureNumber): boolean {
	const isTied = (at: number) => signs[at]?.isParted === false && numberOf(signs[at]) !== null;
	const isLinked = (unit: number, at: number) => isOfTimeAt(signs, unit) && isTied(at) && isOfTimeAt(signs, at + 1);
	const isLink = (at: number) => signs[at]?.isParted === false && rangeLink.test(signs[at].text);
	const before = isLink(from - 1) ? from - 1 : from;
	const behind = isLink(to + 1) ? to + linkedReach - 1 : to + 1;
	return isLinked(to, behind) || (isLinked(before - 1, from) && numberOf(signs[before - 2]) !== null);
}

function isOfTimeAt(signs: readonly Sign[], at: number): boolean {
	const sign = signs[at];
	return sign !== undefined && isOfTime(sign);
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

/** Signs before a share, or behind it, in which it is said to be the most there is. */
const limitReach = 2;

/** "Up to 100 percent". */
function readLimit(sentence: Sentence, { from, to, high }: FigureNumber): ReadFigure | null {
	const { signs, text } = sentence;
	const isBefore = meansWithin(sentence, from - limitReach, from, 'up-to');
	if (!isBefore && !meansWithin(sentence, to, to + limitReach, 'up-to')) return null;
	const end = (means(signs[to], 'percent') ? signs[to]?.end : signs[to - 1]?.end) ?? 0;
	const sign = /^\s?[%％٪]/u.exec(text.slice(end, end + 2))?.[0] ?? '';
	return { unit: 'limit', nouns: [], low: high, high, end: end + sign.length };
}

function readNth({ low, high }: FigureNumber, nouns: readonly IdeaUnit[]): ReadFigure | null {
	const last = nouns.at(-1);
	return last === undefined ? null : { unit: 'nth', nouns, low, high, end: last.end };
}
