import type { Lexicons } from '../match/lexicon.ts';
import { onceFor } from '../once-for.ts';
import type { Claim } from '../types.ts';
import { findDateSigns } from './find-date-signs.ts';
import { type FoundDay, findDays } from './find-days.ts';
import { ordinalAt } from './find-ordinal.ts';
import { type IdeaUnit, ideasOf, readIdeaUnits, standsFor } from './idea-unit.ts';
import { type FigureNumber, type ReadFigure, readFigure } from './read-figure.ts';
import { isWithinLength, readLength } from './read-length.ts';
import { findNumberStarts, type Quantity, readQuantity } from './read-quantity.ts';
import { isYear, timesOf, yearsOf } from './read-scope.ts';
import { clauseAround, meansWithin, type Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';
import { startOfPhrase } from './to-phrase.ts';

/**
 * What a sentence counts, measures, pays and dates, how long things last and their places in a row, each with what else it
 * says in ideas that are the same in every language: figures of two texts on one event are of the same where these agree.
 * What is another number every day is left to the readers that know its day.
 */
export function findFigures(sentence: Sentence, lexicons: Lexicons, publishedAt: string | null): readonly Claim[] {
	// What lasted so long earlier, or in all, is another thing.
	if (meansWithin(sentence, 0, sentence.signs.length, 'earlier', 'in-all')) return [];
	const [numbers, days] = [readNumbers(sentence, publishedAt), findDays(sentence, publishedAt)];
	if (numbers.length + days.length === 0) return [];
	// The words are read for the few numbers that need them.
	const unitsOf = onceFor((of: Sentence) => readIdeaUnits(of, lexicons));
	const besides = (of: FigureNumber | null) =>
		numbers.flatMap((other) => (other === of || other.isNth ? [] : [`${otherNumber}${other.low}`]));
	const dates = days.map((day) => toDayClaim(sentence, day, { units: unitsOf(sentence), others: besides(null) }));
	const figures = numbers.flatMap((number) => {
		const read = readFigure(sentence, number, () => unitsOf(sentence));
		return read === null
			? []
			: [toClaim(sentence, number.from, read, { units: unitsOf(sentence), others: besides(number) })];
	});
	return [...figures, ...dates];
}

/** The numbers of a sentence, but those of dates, years, and of minutes behind hours. */
function readNumbers(sentence: Sentence, publishedAt: string | null): readonly FigureNumber[] {
	const ordinals = readOrdinals(sentence);
	const places = new Set([...findDateSigns(sentence, publishedAt), ...ordinals.map(({ from }) => from)]);
	const counting = findNumberStarts(sentence).flatMap((at) => {
		const quantity = places.has(at) || isWithinLength(sentence, at) ? null : readQuantity(sentence, at);
		return quantity === null || isYear(sentence, quantity) || isOne(sentence, quantity)
			? []
			: [{ ...quantity, isNth: false }];
	});
	return [...counting, ...ordinals];
}

function readOrdinals(sentence: Sentence): readonly FigureNumber[] {
	return sentence.signs.flatMap((_, at) => {
		const value = isCounterBehind(sentence, at) ? null : ordinalAt(sentence, at);
		return value === null ? [] : [{ low: value, high: value, isShare: false, from: at, to: at + 1, isNth: true }];
	});
}

/** "60家", "14天": what stands right behind digits in languages without spaces is what they count, but for "第60家". */
function isCounterBehind({ text, signs }: Sentence, at: number): boolean {
	const { start = 0, end = 0, digits = null } = signs[at] ?? {};
	const [before, behind] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 1)];
	return digits !== null && /^[\p{Script=Han}\p{Script=Hangul}]/u.test(behind) && !/^[第제]/u.test(before);
}

/** One is an article in most languages; but "one hour and 50 minutes" is a length. */
function isOne(sentence: Sentence, { low, high, from, to }: Quantity): boolean {
	return low === 1 && high === 1 && (readLength(sentence, from)?.to ?? 0) <= to + 1;
}

/** Before the numbers that stand beside a figure. */
const otherNumber = '=n';

/** A word of less weight is said everywhere: "say", "last". */
const tellingWeight = 0.55;

type Beside = { readonly units: readonly IdeaUnit[]; readonly others: readonly string[] };

function toClaim(sentence: Sentence, at: number, read: ReadFigure, { units, others }: Beside): Claim {
	const { text, signs } = sentence;
	const start = signs[at]?.start ?? 0;
	const around = units.filter((unit) => unit.start >= read.end || unit.end <= start);
	return {
		kind: 'figure',
		subject: read.unit,
		about: '',
		low: read.low,
		high: read.high,
		persons: [],
		scope: scopeOf(sentence, at),
		phrase: text.slice(startOfPhrase(sentence, at), read.end),
		figure: {
			nouns: nounsOf(read, around),
			around: [...ideasOf(around.filter(({ weight }) => weight >= tellingWeight)), ...new Set(others)],
			named: ideasOf(units.filter(({ isName }) => isName)),
		},
	};
}

function toDayClaim(sentence: Sentence, { from, to, low, high, isAhead }: FoundDay, beside: Beside): Claim {
	const { signs } = sentence;
	// "6月20日".
	const last = signs[to]?.isParted === false && means(signs[to], 'day') ? to : to - 1;
	const read = { unit: isAhead ? 'ahead' : 'recalled', nouns: [], low, high, end: signs[last]?.end ?? 0 } as const;
	return { ...toClaim(sentence, from, read, beside), scope: '' };
}

/** What a figure is of: a length of time is of the things around it. */
function nounsOf({ unit, nouns }: ReadFigure, around: readonly IdeaUnit[]): readonly string[] {
	if (unit !== 'nth' && unit !== 'thing') return ideasOf(around).filter(isConcrete);
	// "The eighth time they met" is a meeting.
	const isTime = nouns.some((noun) => standsFor(noun, 'times'));
	return ideasOf(isTime ? around : nouns);
}

/** Whether a word is of a thing that may last: a truce, a walkout. */
function isConcrete(idea: string): boolean {
	return /^#[cgf]-/u.test(idea);
}

/** Signs behind "since" in which its time stands. */
const sinceReach = 4;

/** Other years and months, and whether it is of this year: what is counted in another time is another number. */
function scopeOf(sentence: Sentence, at: number): string {
	const { signs, published } = sentence;
	const [from, to] = clauseAround(sentence, at);
	const isOfYear =
		meansWithin(sentence, from, to, 'this-year', 'year-start') ||
		yearsOf({ signs: signs.slice(from, to) }).includes(published.year);
	// "Since July, when twelve were killed" is of July; "the third since July" beside it is not.
	const isTold = meansWithin(sentence, from, to, 'clause');
	const isBeside = (place: number) =>
		!isTold && (place < from || place >= to) && meansWithin(sentence, place - sinceReach, place, 'since');
	const told = signs.filter((_, place) => !isBeside(place));
	return [timesOf({ signs: told, published }), isOfYear ? 'year' : ''].filter((part) => part !== '').join(' ');
}
