import type { Claim } from '../types.ts';
import { sharedIdeas } from './to-ideas.ts';

/** How many times the other a figure may be at most, by its unit: farther apart they are of two things. */
const mostRatio: Readonly<Record<string, number>> = { time: 3, limit: 2, nth: 1.6 };
/** The same of small numbers: two and three, three and five. */
const mostRatioOfFew = 1.7;
const few = 10;
/** Without a thing so much more must agree. */
const leastOfUnit = 3;
/** Another place or person counts as much against it. */
const namesApart = 2;

/** Whether a figure counts a thing, and is not only of a unit, as a length of time is. */
export function isCounting({ subject }: Claim): boolean {
	return subject === 'nth';
}

/** What two figures both count. */
export function sharedNouns({ figure: a }: Claim, { figure: b }: Claim): readonly string[] {
	return sharedIdeas(a?.nouns ?? [], b?.nouns ?? []);
}

/** In how much of what their sentences say two figures agree, in words; 0 where they are of two things. */
export function likenessOf(a: Claim, b: Claim): number {
	if (a.subject !== b.subject || a.scope !== b.scope || !areNear(a, b) || areDaysApart(a, b)) return 0;
	const isOfOneThing = sharedNouns(a, b).length > 0;
	const shared = sharedIdeas(wordsOf(a), wordsOf(b)).length;
	if (!isOfOneThing && (isCounting(a) || shared < leastOfUnit)) return 0;
	// The same other time is something that they share too.
	return Math.max(0, shared + Number(a.scope !== '') - (areNamesApart(a, b) ? namesApart : 0));
}

/** Whether two figures are so near that they may be of the same. */
function areNear(a: Claim, b: Claim): boolean {
	const [less, more] = a.low < b.low ? [a, b] : [b, a];
	const most = more.low < few ? mostRatioOfFew : 1;
	return more.low <= less.high * Math.max(most, mostRatio[a.subject] ?? 1);
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
