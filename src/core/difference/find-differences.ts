import { toPeriod } from '../match/days-apart.ts';
import type { Difference, Person } from '../types.ts';
import type { Claim, ClaimKind, FactText } from './claim.ts';
import { findNumberClaims } from './find-number-claims.ts';
import { findSinceClaims } from './find-since-claims.ts';
import { findTitleClaims } from './find-title-claims.ts';
import { readSentences } from './read-sentence.ts';
import { areApart, settleClaims } from './settle-claims.ts';

/** Days between two articles up to which they tell of the same state of things. */
const nearDays: Readonly<Record<ClaimKind, number>> = {
	title: 60,
	since: 7,
	meetings: 30,
	calls: 30,
	duration: 3,
	deaths: 60,
	share: 60,
	age: 7,
};

/** How many times the other a figure of that kind must be: rounding and the days between are no difference. */
const leastRatio: Partial<Readonly<Record<ClaimKind, number>>> = { deaths: 2 };

/** What one source claims, with the day it was published. */
type Claimed = { readonly claims: ReadonlyMap<string, Claim>; readonly publishedAt: string | null };

/**
 * Finds facts that a text tells differently from others: counted meetings and calls, how long they lasted, dead, shares,
 * ages, titles, and since when something is the first of its kind. Compared are claims about the same thing that cannot
 * both be right; it misses many, and is meant to: what it shows must be a difference.
 *
 * @param people - Whose names, and offices by day, are known.
 * @returns One for each fact, the text's own side first; figures as the texts print them.
 */
export function findDifferences(
	own: FactText,
	others: readonly FactText[],
	people: readonly Person[],
): readonly Difference[] {
	const mine = toClaimed(own, people);
	if (mine.claims.size === 0) return [];
	const theirs = others.filter(({ sourceId }) => sourceId !== own.sourceId).map((text) => toClaimed(text, people));
	return [...mine.claims].flatMap(([key, claim]) => {
		const comparable = theirs.flatMap((other) => {
			const same = other.claims.get(key);
			return same !== undefined && isComparable(claim, same, mine, other, people) ? [same] : [];
		});
		return comparable.some((other) => differ(claim, other)) ? [toDifference(key, claim, comparable)] : [];
	});
}

/** The facts a text claims, by what they are held against. */
export function findClaims(text: FactText, people: readonly Person[]): ReadonlyMap<string, Claim> {
	return toClaimed(text, people).claims;
}

function toClaimed(text: FactText, people: readonly Person[]): Claimed {
	const { sourceId, publishedAt } = text;
	const claims = readSentences(text, people).flatMap((sentence) => [
		...findTitleClaims(sentence, sourceId),
		...findNumberClaims(sentence, sourceId),
		...findSinceClaims(sentence, sourceId),
	]);
	return { claims: settleClaims(claims.filter((claim) => isMeant(claim, claims, text))), publishedAt };
}

/** "Former" that is printed once may be of another time, or supposed: "once he is former president". */
function isMeant(claim: Claim, claims: readonly Claim[], { isDigest }: FactText): boolean {
	if (claim.kind !== 'title' || claim.low === 0 || isDigest) return true;
	return (
		claims.filter(({ kind, subject, low }) => kind === 'title' && subject === claim.subject && low === claim.low)
			.length > 1
	);
}

function differ(a: Claim, b: Claim): boolean {
	if (!areApart(a, b)) return false;
	const [less, more] = a.low < b.low ? [a, b] : [b, a];
	return more.low >= less.high * (leastRatio[a.kind] ?? 0);
}

function isComparable(a: Claim, b: Claim, mine: Claimed, theirs: Claimed, people: readonly Person[]): boolean {
	if (!isOfOneTime(a.kind, mine.publishedAt, theirs.publishedAt)) return false;
	if (a.kind === 'title') return holds(a, mine.publishedAt, people) && holds(a, theirs.publishedAt, people);
	return [...a.persons].some((id) => b.persons.has(id)) || (impersonal.has(a.kind) && isAbout(a, b));
}

/** Whether two articles were published so near to each other that a fact of this kind has not changed between them. */
export function isOfOneTime(kind: ClaimKind, first: string | null, second: string | null): boolean {
	const days = daysApart(first, second);
	return days !== null && days <= nearDays[kind];
}

/** Whole days between two dates, none where one lies in the other ("2025-08"); null when either is unknown. */
function daysApart(first: string | null, second: string | null): number | null {
	const [a, b] = [toPeriod(first), toPeriod(second)];
	return a === null || b === null ? null : Math.max(0, a.first - b.last, b.first - a.last);
}

/** Nobody need be named with these: they are of the war, a land, or the event all the coverage is about. */
const impersonal: ReadonlySet<ClaimKind> = new Set(['since', 'deaths', 'share']);

function isAbout(a: Claim, b: Claim): boolean {
	return a.kind !== 'since' || a.persons.size === 0 || b.persons.size === 0;
}

/**
 * Whether somebody held the office on a day, by the table. "President Clinton" is said of one who was, of his time: only
 * whom one source calls former while in office is told differently.
 */
function holds({ persons, subject }: Claim, publishedAt: string | null, people: readonly Person[]): boolean {
	const [id = ''] = persons;
	const head = subject.slice(id.length + 1).replaceAll('-', ' ');
	const day = publishedAt?.slice(0, 'yyyy-mm-dd'.length) ?? '';
	const roles = people.find((person) => person.id === id)?.roles ?? [];
	return roles.some(
		({ titles, from, to }) =>
			from !== null && from <= day && (to === null || day < to) && titles.some((title) => title.endsWith(` ${head}`)),
	);
}

function toDifference(key: string, own: Claim, others: readonly Claim[]): Difference {
	const agreeing = others.filter((other) => !differ(own, other));
	const sides = others.filter((other) => differ(own, other)).map(toSide);
	return {
		id: `found ${key}`,
		topic: key,
		found: { kind: own.kind, about: own.about },
		sides: [{ ...toSide(own), sourceIds: [own, ...agreeing].map(({ sourceId }) => sourceId) }, ...joinAlike(sides)],
		note: null,
	};
}

type Side = Difference['sides'][number];

function toSide({ sourceId, phrase }: Claim): Side {
	return { sourceIds: [sourceId], figure: phrase };
}

/** Sides that print the same words are one. */
function joinAlike(sides: readonly Side[]): readonly Side[] {
	const byFigure = new Map<string, Side>();
	for (const { figure, sourceIds } of sides) {
		const known = byFigure.get(figure)?.sourceIds ?? [];
		byFigure.set(figure, { figure, sourceIds: [...known, ...sourceIds] });
	}
	return [...byFigure.values()];
}
