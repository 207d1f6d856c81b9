import type { Claim } from '../types.ts';
import { sharedIdeas } from './to-ideas.ts';

/** How many times the other a figure may be at most, by its unit: farther apart they are of two things. */
const mostRatio: Readonly<Record<string, number>> = {
	time: 3,
	limit: 2,
	nth: 1.6,
	thing: 1.6,
	money: 1.6,
	measure: 1.6,
	share: 2.1,
};
/** The same of small numbers: two and three, three and five. */
const mostRatioOfFew = 1.7;
const few = 10;
/** The same of days. */
const mostDaysApart = 14;
/** Without a thing so much more must agree. */
const leastOfUnit = 3;
/** Another place or person counts as much against it. */
const namesApart = 2;

/** Whether a figure counts a thing, and is not only of a unit, as a length of time is. */
export function isCounting({ subject }: Claim): boolean {
	return subject === 'nth' || subject === 'thing';
}

const wholeInPercent = 100;

/** Whether two shares make up a whole: they may be of its two parts, "54 percent against" and "46 percent for". */
export function arePartsOfOneWhole(a: Claim, b: Claim): boolean {
	if (unitOf(a) !== 'share' || unitOf(b) !== 'share') return false;
	return a.low + b.low <= wholeInPercent && wholeInPercent <= a.high + b.high;
}

/** Whether a figure is a day, or a month. */
function isDay({ subject }: Claim): boolean {
	return subject === 'ahead' || subject === 'recalled';
}

/** The kind of unit a figure has: of a sum its currency left out. */
export function unitOf({ subject }: Claim): string {
	return subject.split(' ', 1)[0] ?? '';
}

/** What two figures both count. */
export function sharedNouns({ figure: a }: Claim, { figure: b }: Claim): readonly string[] {
	return sharedIdeas(a?.nouns ?? [], b?.nouns ?? []);
}

/** In how much of what their sentences say two figures agree, in words; 0 where they are of two things. */
export function likenessOf(a: Claim, b: Claim): number {
	if (a.subject !== b.subject || a.scope !== b.scope || !areNear(a, b)) return 0;
	if (!isDay(a) && areDaysApart(a, b)) return 0;
	const isOfOneThing = sharedNouns(a, b).length > 0;
	const ideas = sharedIdeas(wordsOf(a), wordsOf(b));
	if (!isOfOneThing && (isCounting(a) || (a.subject === 'time' && ideas.length < leastOfUnit))) return 0;
	return Math.max(0, ideas.length + sharedBesides(a, ideas) - (areNamesApart(a, b) ? namesApart : 0));
}

/** The same measure, the same other time, and the place or thing of what is to come, are something that two figures share too. */
function sharedBesides(figure: Claim, ideas: readonly string[]): number {
	const isTold = isDay(figure) && ideas.some((idea) => /#(?:at|[cfg])-/u.test(idea));
	return [unitOf(figure) === 'measure', figure.scope !== '', isTold].filter(Boolean).length;
}

/** Whether two figures are so near that they may be of the same. */
function areNear(a: Claim, b: Claim): boolean {
	const [less, more] = a.low < b.low ? [a, b] : [b, a];
	if (isDay(a)) return more.low - less.high <= mostDaysApart;
	const most = more.low < few ? mostRatioOfFew : 1;
	return more.low <= less.high * Math.max(most, mostRatio[unitOf(a)] ?? 1);
}

function wordsOf({ figure }: Claim): readonly string[] {
	return figure === undefined ? [] : [...new Set([...figure.nouns, ...figure.around])];
}

/** Weekdays, as the words around a figure name them. */
const weekday = /^#w\d/u;

/** Whether both sentences name weekdays, and no day is in both: what was so on Tuesday may be otherwise on Thursday. */
function areDaysApart({ figure: a }: Claim, { figure: b }: Claim): boolean {
	const [days, others] = [a, b].map((figure) => figure?.around.filter((idea) => weekday.test(idea)) ?? []);
	if (days === undefined || others === undefined || days.length === 0 || others.length === 0) return false;
	return sharedIdeas(days, others).length === 0;
}

/** Whether both sentences name somebody or some place, and nobody and no place is in both. */
function areNamesApart({ figure: a }: Claim, { figure: b }: Claim): boolean {
	const [names, others] = [a?.named ?? [], b?.named ?? []];
	return names.length > 0 && others.length > 0 && sharedIdeas(names, others).length === 0;
}
