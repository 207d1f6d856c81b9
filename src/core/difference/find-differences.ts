import { daysBetweenPeriods, toPeriod } from '../to-period.ts';
import type { Claim, Difference, DifferenceSide, Person, SourceClaims } from '../types.ts';
import { isChanging } from './counted-kinds.ts';
import type { ClaimKind } from './fact-text.ts';
import { findDateDifferences } from './find-date-differences.ts';
import { isOrdinal } from './find-ordinal-claims.ts';
import { areApart, keyOf } from './settle-claims.ts';
import { tellOfOneEvent } from './tell-of-one-event.ts';

const dayLength = 'yyyy-mm-dd'.length;

/** Days between two articles up to which they tell of the same state of things. */
const nearDays: Readonly<Record<Exclude<ClaimKind, 'date'>, number>> = {
	title: 60,
	since: 7,
	meetings: 30,
	calls: 30,
	duration: 7,
	deaths: 60,
	share: 60,
	age: 7,
	count: 3,
	money: 3,
};

/** How many times the other a figure of that kind must be: rounding and the days between are no difference. */
const leastRatio: Partial<Readonly<Record<ClaimKind, number>>> = { deaths: 2 };

/**
 * Finds facts that a text tells differently from others: the days of events, counted meetings and calls, how long they
 * lasted, dead, shares, ages, titles, and since when something is the first of its kind. Compared are claims about the
 * same thing that cannot both be right; it misses many, and is meant to: what it shows must be a difference.
 *
 * @param people - Whose names, and offices by day, are known.
 * @returns One for each fact, the text's own side first; figures as the texts print them.
 */
export function findDifferences(
	own: SourceClaims,
	others: readonly SourceClaims[],
	people: readonly Person[],
): readonly Difference[] {
	const theirs = others.filter(({ sourceId }) => sourceId !== own.sourceId);
	const numbered = toNumbered(own).flatMap((claim) => {
		const comparable = theirs.flatMap((other) => {
			const same = toNumbered(other).find((their) => keyOf(their) === keyOf(claim));
			return same !== undefined && isComparable(claim, same, own, other, people)
				? [{ claim: same, sourceId: other.sourceId }]
				: [];
		});
		return comparable.some((other) => differ(claim, other.claim)) ? [toDifference(own, claim, comparable)] : [];
	});
	return [...findDateDifferences(own, theirs), ...onceEach(numbered)];
}

/** A sum for "buying weapons" is of the purchase and of the weapons: told once. */
function onceEach(differences: readonly Difference[]): readonly Difference[] {
	const byWords = new Map<string, Difference>();
	for (const difference of differences) {
		const words = `${difference.found?.kind} ${difference.sides.map(({ figure }) => figure).join(' | ')}`;
		if (!byWords.has(words)) byWords.set(words, difference);
	}
	return [...byWords.values()];
}

function toNumbered({ claims }: SourceClaims): readonly Claim[] {
	return claims.filter(({ kind }) => kind !== 'date');
}

function differ(a: Claim, b: Claim): boolean {
	if (!areApart(a, b) || (a.kind === 'since' && !countsAlike(a, b))) return false;
	const [less, more] = a.low < b.low ? [a, b] : [b, a];
	const most = mostRatioOf(a);
	return more.low >= less.high * (leastRatio[a.kind] ?? 0) && (most === null || more.low <= less.high * most);
}

/** How many times the other a figure may be at most: farther apart they are a part and a whole, or of other things. */
const mostRatio = { money: 1.6, things: 2.5 };

function mostRatioOf({ kind, about }: Claim): number | null {
	if (kind === 'money') return mostRatio.money;
	return kind === 'count' && about === '' ? mostRatio.things : null;
}

/** The first since one year and the second since another count from two events: both may be right. */
function countsAlike(a: Claim, b: Claim): boolean {
	return Math.trunc(a.low) === Math.trunc(b.low) || a.low % 1 === b.low % 1;
}

function isComparable(
	a: Claim,
	b: Claim,
	mine: SourceClaims,
	theirs: SourceClaims,
	people: readonly Person[],
): boolean {
	if (!isOfOneTime(a.kind, mine.publishedAt, theirs.publishedAt)) return false;
	if (isOrdinal(a)) return isOfLastOne(a, b, mine, theirs);
	if (a.kind === 'title') return holds(a, mine.publishedAt, people) && holds(a, theirs.publishedAt, people);
	if (a.kind === 'money') return tellOfOneEvent(a, b);
	if (a.kind === 'count') return tellOfOneEvent(a, b) && !isOfAnotherHour(a, mine, theirs);
	if (a.kind === 'duration' && a.persons.length === 0 && b.persons.length === 0) return tellOfOneEvent(a, b);
	return areOfSame(a.persons, b.persons) || impersonal.has(a.kind) || areNobodys(a, b);
}

/** Days between two articles that count up to the same call: another may follow soon. */
const sameCallDays = 1;

function isOfLastOne(a: Claim, b: Claim, mine: SourceClaims, theirs: SourceClaims): boolean {
	const days = daysBetweenPeriods(toPeriod(mine.publishedAt), toPeriod(theirs.publishedAt));
	return days !== null && days <= sameCallDays && a.persons.join() === b.persons.join();
}

/** The talks of two are not those of one of them with a third; who is named alone is one of the two. */
function areOfSame(persons: readonly string[], others: readonly string[]): boolean {
	const [fewer, more] = persons.length < others.length ? [persons, others] : [others, persons];
	return fewer.length > 0 && fewer.every((id) => more.includes(id));
}

/** Hours within which a toll is held to be the same. */
const sameHours = 3;
const millisecondsPerHour = 3_600_000;

/** Whether a number that rises and falls with the hours is told by articles of different hours. */
function isOfAnotherHour({ subject }: Claim, mine: SourceClaims, theirs: SourceClaims): boolean {
	if (!isChanging(subject)) return false;
	const [first, second] = [mine.publishedAt, theirs.publishedAt];
	// A day alone is parsed as its midnight.
	if (first === null || second === null || first.length <= dayLength || second.length <= dayLength) return false;
	return Math.abs(Date.parse(first) - Date.parse(second)) > sameHours * millisecondsPerHour;
}

/** Whether two articles were published so near to each other that a fact of this kind has not changed between them. */
export function isOfOneTime(kind: ClaimKind, first: string | null, second: string | null): boolean {
	const days = daysBetweenPeriods(toPeriod(first), toPeriod(second));
	return kind !== 'date' && days !== null && days <= nearDays[kind];
}

/** The first summit of two states is nobody's. */
function areNobodys(a: Claim, b: Claim): boolean {
	return a.kind === 'since' && a.persons.length === 0 && b.persons.length === 0;
}

/** Nobody need be named with these: they are of the war, or of a land. */
const impersonal: ReadonlySet<ClaimKind> = new Set(['deaths', 'share']);

/**
 * Whether somebody held the office on a day, by the table. "President Clinton" is said of one who was, of his time: only
 * whom one source calls former while in office is told differently.
 */
function holds({ persons, subject }: Claim, publishedAt: string | null, people: readonly Person[]): boolean {
	const [id = ''] = persons;
	const head = subject.slice(id.length + 1).replaceAll('-', ' ');
	const day = publishedAt?.slice(0, dayLength) ?? '';
	const roles = people.find((person) => person.id === id)?.roles ?? [];
	return roles.some(
		({ titles, from, to }) =>
			from !== null && from <= day && (to === null || day < to) && titles.some((title) => title.endsWith(` ${head}`)),
	);
}

type Stated = { readonly claim: Claim; readonly sourceId: string };

function toDifference({ sourceId }: SourceClaims, own: Claim, others: readonly Stated[]): Difference {
	const agreeing = others.filter((other) => !differ(own, other.claim));
	const key = keyOf(own);
	return {
		id: `found ${key}`,
		topic: key,
		found: { kind: own.kind, about: own.about },
		sides: [
			{ figure: own.phrase, sourceIds: [sourceId, ...agreeing.map((other) => other.sourceId)] },
			...toSides(others.filter((other) => differ(own, other.claim))),
		],
		note: null,
	};
}

/** Those who tell the same, in whatever words, are one side: "12 banks" and "twelve banks". */
function toSides(others: readonly Stated[]): readonly DifferenceSide[] {
	const byValue = new Map<string, DifferenceSide>();
	for (const { sourceId, claim } of others) {
		const value = `${claim.low} ${claim.high}`;
		const side = byValue.get(value) ?? { figure: claim.phrase, sourceIds: [] };
		byValue.set(value, { ...side, sourceIds: [...side.sourceIds, sourceId] });
	}
	return [...byValue.values()];
}
