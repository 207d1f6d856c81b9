import { daysBetweenPeriods, toPeriod } from '../to-period.ts';
import type { Claim, Person, SourceClaims } from '../types.ts';
import { isChanging } from './counted-kinds.ts';
import type { ClaimKind } from './fact-text.ts';
import { isOrdinal } from './find-ordinal-claims.ts';
import { areOfOneChamber } from './find-vote-claims.ts';
import { areApart } from './settle-claims.ts';
import { printsFigureOf, tellOfOneEvent } from './tell-of-one-event.ts';

const dayLength = 'yyyy-mm-dd'.length;

/** Days between two articles up to which they tell of the same state of things. */
const nearDays: Readonly<Record<Exclude<ClaimKind, 'date' | 'figure'>, number>> = {
	title: 60,
	since: 7,
	meetings: 30,
	calls: 30,
	place: 1,
	duration: 7,
	deaths: 60,
	share: 60,
	age: 7,
	count: 3,
	money: 3,
};

/** Whether two claims under one key are of the same: of one event, of the same persons, and of one time. */
export function isComparable(
	a: Claim,
	b: Claim,
	mine: SourceClaims,
	theirs: SourceClaims,
	people: readonly Person[],
): boolean {
	if (!isOfOneTime(a.kind, mine.publishedAt, theirs.publishedAt) || areElsewhere(a, b)) return false;
	return isOfSame(a, b, mine, theirs, people);
}

function isOfSame(a: Claim, b: Claim, mine: SourceClaims, theirs: SourceClaims, people: readonly Person[]): boolean {
	if (isOrdinal(a)) return isOfLastOne(a, b, mine, theirs);
	if (a.kind === 'title') return holds(a, mine.publishedAt, people) && holds(a, theirs.publishedAt, people);
	if (isOfEvent(a, people)) return tellOfOneEvent(a, b);
	if (a.kind === 'count') return isOneCount(a, b, mine, theirs);
	if (a.kind === 'duration' && (a.persons.length === 0 || b.persons.length === 0)) return tellOfOneEvent(a, b);
	return areOfSame(a.persons, b.persons) || impersonal.has(a.kind) || areNobodys(a, b);
}

/** Whether only the event tells of what it is: a sum, the age of one whose name many have, the next round of nobody in particular. */
function isOfEvent({ kind, subject, persons }: Claim, people: readonly Person[]): boolean {
	if (kind === 'place') return persons.length === 0;
	return kind === 'money' || (kind === 'age' && !people.some(({ id }) => id === subject));
}

/** Whether both say where, and neither names the other's place. */
function areElsewhere({ places: ones = [] }: Claim, { places: others = [] }: Claim): boolean {
	return ones.length > 0 && others.length > 0 && !ones.some((place) => others.includes(place));
}

/** Whether both count the same thing of one event, of which neither prints the other's number too. */
function isOneCount(a: Claim, b: Claim, mine: SourceClaims, theirs: SourceClaims): boolean {
	if (areApart(a, b) && (printsToo(mine, a, b) || printsToo(theirs, b, a))) return false;
	if (a.about === 'votes' && !areOfOneChamber(a, b)) return false;
	return tellOfOneEvent(a, b) && !isOfAnotherHour(a, mine, theirs) && !isLaterToll(a, b, mine, theirs);
}

/** Whether a claim is a number of something known, not a day, nor a figure told by the words around it. */
export function isNumbered({ kind }: Claim): boolean {
	return kind !== 'date' && kind !== 'figure';
}

/** Whether a text prints the number of another's claim too, and not of something that it counts besides. */
export function printsToo({ claims }: SourceClaims, own: Claim, their: Claim): boolean {
	const isOfOther = claims.some(
		(other) => isNumbered(other) && other.subject !== own.subject && !areApart(other, their),
	);
	return !isOfOther && printsFigureOf(own, their);
}

/** Days between two articles that count up to the same call: another may follow soon. */
const sameCallDays = 1;

function isOfLastOne(a: Claim, b: Claim, mine: SourceClaims, theirs: SourceClaims): boolean {
	const days = daysBetweenPeriods(toPeriod(mine.publishedAt), toPeriod(theirs.publishedAt));
	if (days === null || days > sameCallDays || a.persons.join() !== b.persons.join()) return false;
	return a.persons.length > 0 || tellOfOneEvent(a, b);
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
	if (first === null || second === null) return false;
	const [isDay, isDayOfOther] = [first, second].map(({ length }) => length <= dayLength);
	// Of a day alone it may be any hour.
	if (isDay !== isDayOfOther) return true;
	if (isDay) return false;
	return Math.abs(Date.parse(first) - Date.parse(second)) > sameHours * millisecondsPerHour;
}

/** Whether the article of a later day tells more: a toll rises. */
function isLaterToll(a: Claim, b: Claim, mine: SourceClaims, theirs: SourceClaims): boolean {
	if (!isChanging(a.subject)) return false;
	const days = (toPeriod(mine.publishedAt)?.first ?? 0) - (toPeriod(theirs.publishedAt)?.first ?? 0);
	return (days > 0 && a.low > b.high) || (days < 0 && b.low > a.high);
}

/** Whether two articles were published so near to each other that a fact of this kind has not changed between them. */
export function isOfOneTime(kind: ClaimKind, first: string | null, second: string | null): boolean {
	const days = daysBetweenPeriods(toPeriod(first), toPeriod(second));
	return kind !== 'date' && kind !== 'figure' && days !== null && days <= nearDays[kind];
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
