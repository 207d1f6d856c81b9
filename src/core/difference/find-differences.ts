import { daysBetweenPeriods, toPeriod } from '../to-period.ts';
import type { Claim, Difference, DifferenceSide, Person, SourceClaims } from '../types.ts';
import type { ClaimKind } from './fact-text.ts';
import { findDateDifferences } from './find-date-differences.ts';
import { isOfItsDay, isUpdate, type Stated } from './is-update.ts';
import { areApart, keyOf } from './settle-claims.ts';

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
		const stated = { claim, source: own };
		const comparable = theirs.flatMap((source) => {
			const same = toNumbered(source).find((their) => keyOf(their) === keyOf(claim));
			const other = same === undefined ? null : { claim: same, source };
			return other !== null && isComparable(stated, other, people) && !isUpdate(stated, other) ? [other] : [];
		});
		return comparable.some((other) => differ(claim, other.claim)) ? [toDifference(stated, comparable)] : [];
	});
	return [...findDateDifferences(own, theirs), ...numbered];
}

function toNumbered({ claims }: SourceClaims): readonly Claim[] {
	return claims.filter(({ kind }) => kind !== 'date');
}

function differ(a: Claim, b: Claim): boolean {
	if (!areApart(a, b) || (a.kind === 'since' && !countsAlike(a, b))) return false;
	const [less, more] = a.low < b.low ? [a, b] : [b, a];
	return more.low >= less.high * (leastRatio[a.kind] ?? 0);
}

/** The first since one year and the second since another count from two events: both may be right. */
function countsAlike(a: Claim, b: Claim): boolean {
	return Math.trunc(a.low) === Math.trunc(b.low) || a.low % 1 === b.low % 1;
}

function isComparable(mine: Stated, theirs: Stated, people: readonly Person[]): boolean {
	const [a, b] = [mine.claim, theirs.claim];
	const [first, second] = [mine.source.publishedAt, theirs.source.publishedAt];
	if (!isOfOneTime(a.kind, first, second)) return false;
	if (a.kind === 'title') return holds(a, first, people) && holds(a, second, people);
	if (a.kind === 'count') return tellOfOneEvent(a, b);
	return a.persons.some((id) => b.persons.includes(id)) || impersonal.has(a.kind) || areNobodys(a, b);
}

/** Names that two texts share when they tell of one event: fewer are those of its country, or of the war. */
const sharedNames = 3;
/** Strong earthquakes are seldom: two names tell one. */
const sharedNamesOfQuake = 2;

function tellOfOneEvent({ names = [], about }: Claim, other: Claim): boolean {
	const shared = names.filter((name) => other.names?.includes(name)).length;
	return shared >= (about === 'magnitude' ? sharedNamesOfQuake : sharedNames);
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
	const day = publishedAt?.slice(0, 'yyyy-mm-dd'.length) ?? '';
	const roles = people.find((person) => person.id === id)?.roles ?? [];
	return roles.some(
		({ titles, from, to }) =>
			from !== null && from <= day && (to === null || day < to) && titles.some((title) => title.endsWith(` ${head}`)),
	);
}

function toDifference(own: Stated, others: readonly Stated[]): Difference {
	const all = [own, ...others];
	const isDated = isOfItsDay(own.claim) && all.some(({ source }) => dayOf(source) !== dayOf(own.source));
	const agreeing = others.filter(({ claim }) => !differ(own.claim, claim));
	const sides = others.filter(({ claim }) => differ(own.claim, claim)).map((other) => toSide(other, isDated));
	const key = keyOf(own.claim);
	return {
		id: `found ${key}`,
		topic: key,
		found: { kind: own.claim.kind, about: own.claim.about },
		sides: [
			{
				...toSide(own, isDated),
				sourceIds: [own.source.sourceId, ...agreeing.map(({ source }) => source.sourceId)],
			},
			...joinAlike(sides),
		],
		note: null,
	};
}

function toSide({ source, claim }: Stated, isDated: boolean): DifferenceSide {
	const day = dayOf(source);
	return { sourceIds: [source.sourceId], figure: claim.phrase, ...(isDated && day !== null ? { date: day } : {}) };
}

function dayOf({ publishedAt }: SourceClaims): string | null {
	return publishedAt?.slice(0, 'yyyy-mm-dd'.length) ?? null;
}

/** Sides that print the same words, as of the same day, are one. */
function joinAlike(sides: readonly DifferenceSide[]): readonly DifferenceSide[] {
	const byFigure = new Map<string, DifferenceSide>();
	for (const { sourceIds, ...side } of sides) {
		const key = [side.figure, side.date].join(' ');
		const known = byFigure.get(key)?.sourceIds ?? [];
		byFigure.set(key, { ...side, sourceIds: [...known, ...sourceIds] });
	}
	return [...byFigure.values()];
}
