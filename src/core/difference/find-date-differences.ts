import { millisecondsOfADay } from '../days-between.ts';
import { toPeriod } from '../to-period.ts';
import type { Claim, Difference, DifferenceSide, SourceClaims } from '../types.ts';
import { type EventKind, eventKinds, seats } from './event-kinds.ts';
import { tellOfOneEvent } from './tell-of-one-event.ts';
import { type Stated, toSide } from './to-side.ts';

/** Fewest days between two days one of which was counted back from publication: the other may be of another zone. */
const leastCounted = 2;
/** Most days between them: further apart, the weekday may be of the week before or after. */
const mostCounted = 4;
/** A plan is of one event where its days are no farther apart. */
const mostDaysPlanned = 10;
/** The same, where one names but a month. */
const mostDaysOfMonths = 92;
/** Days between two articles that tell of one plan: it may be changed from day to day. */
const samePlanDays = 1;
/** An event at a place where the two seldom are is the same in another month or year: so many days. */
const mostDaysAtPlace = 800;

/**
 * Finds events that one text dates to other days than another: the same kind of event, the same persons, no other place,
 * and days too near to be of two events. Where a text tells of several that may be meant, nothing is said.
 *
 * @returns One for each event of the first text, its own side first.
 */
export function findDateDifferences(own: SourceClaims, others: readonly SourceClaims[]): readonly Difference[] {
	const mine = toDated(own);
	return mine
		.flatMap((claim) => {
			if (mine.some((other) => other !== claim && mayBeOne(claim, other) && areApart(claim, other))) return [];
			const compared = others.flatMap((other) => compare({ claim, mine, own }, other) ?? []);
			const told = (same: boolean) => compared.flatMap(({ stated, isSame }) => (isSame === same ? [stated] : []));
			const [agreeing, apart] = [told(true), told(false)];
			return apart.length === 0 ? [] : [toDifference({ claim, sourceId: own.sourceId }, agreeing, apart)];
		})
		.filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at);
}

type Asked = { readonly claim: Claim; readonly mine: readonly Claim[]; readonly own: SourceClaims };
type Compared = { readonly stated: Stated; readonly isSame: boolean };

/** What another source tells of an event; null when it does not, or not for certain. */
function compare({ claim, mine, own }: Asked, other: SourceClaims): Compared | null {
	const same = toDated(other).filter((theirs) => mayBeOne(claim, theirs));
	const agreeing = same.find((theirs) => !areApart(claim, theirs));
	if (agreeing !== undefined) return { stated: { claim: agreeing, sourceId: other.sourceId }, isSame: true };
	const [theirs] = same;
	if (theirs === undefined || same.some((another) => areApart(theirs, another))) return null;
	// Another event of theirs may be told here too.
	if (mine.some((another) => another !== claim && mayBeOne(another, theirs) && !areApart(another, theirs))) return null;
	return isCertain(claim, theirs) && couldKnow(own, other, claim, theirs)
		? { stated: { claim: theirs, sourceId: other.sourceId }, isSame: false }
		: null;
}

function toDated({ claims }: SourceClaims): readonly Claim[] {
	return claims.filter(({ kind }) => kind === 'date');
}

function kindOf({ subject }: Claim): EventKind | undefined {
	return eventKinds.find(({ name, planned }) => name === subject || planned === subject);
}

function isAhead(claim: Claim): boolean {
	return kindOf(claim)?.planned === claim.subject;
}

/** Whether two dates may be of one event. */
function mayBeOne(a: Claim, b: Claim): boolean {
	const kind = kindOf(a);
	if (kind === undefined || a.subject !== b.subject || a.scope !== b.scope) return false;
	if (a.persons.join() !== b.persons.join() || !(isPlannedAnywhere(a) || sharePlace(a, b, kind))) return false;
	if (kind.isOfText && !tellOfOneEvent(a, b)) return false;
	return areNear(a, b, kind);
}

/** Whether two dates are too near to be of two events of their kind. */
function areNear(a: Claim, b: Claim, kind: EventKind): boolean {
	const gap = daysApart(a, b);
	if (kind.isOfText) return gap <= kind.mostDays;
	if (isAhead(a)) return gap <= (isDay(a) && isDay(b) ? mostDaysPlanned : mostDaysOfMonths);
	if (kind.isOnce) return gap <= kind.mostDays;
	return isDay(a) && isDay(b) ? gap <= kind.mostDays || isOneMeeting(a, b, gap) : isOneMeeting(a, b, gap);
}

/** Whether it is a plan that may be told with another place too: of one day and the same two there is one. */
function isPlannedAnywhere(claim: Claim): boolean {
	return isAhead(claim) && kindOf(claim)?.tie.length === 0;
}

function sharePlace(a: Claim, b: Claim, { tie }: EventKind): boolean {
	const [one, other] = [a.dated?.places ?? [], b.dated?.places ?? []];
	if (tie.length > 0) return one.join() === other.join();
	return one.length === 0 || other.length === 0 || one.some((place) => other.includes(place));
}

/** Whether it is the one meeting of two persons at a place that is neither's seat. */
function isOneMeeting(a: Claim, b: Claim, gap: number): boolean {
	const shared = (a.dated?.places ?? []).filter((place) => b.dated?.places.includes(place) ?? false);
	const isAway = shared.length > 0 && !shared.some((place) => seats.some((seat) => seat === place));
	const isStated = a.dated?.isCounted === false && b.dated?.isCounted === false;
	return a.subject === 'meeting' && isAway && isStated && gap <= mostDaysAtPlace;
}

function isDay({ low, high }: Claim): boolean {
	return low === high;
}

function daysApart(a: Claim, b: Claim): number {
	return Math.max(0, a.low - b.high, b.low - a.high);
}

function areApart(a: Claim, b: Claim): boolean {
	return daysApart(a, b) > 0;
}

/** Whether both days are sure, or too far apart for another zone, or another week, to make them two. */
function isCertain(a: Claim, b: Claim): boolean {
	if (a.dated?.isCounted === false && b.dated?.isCounted === false) return true;
	const gap = daysApart(a, b);
	return gap >= leastCounted && gap <= mostCounted;
}

/** Whether both were published when either day was past: else each may tell of its own day's event. */
function couldKnow(own: SourceClaims, other: SourceClaims, a: Claim, b: Claim): boolean {
	if (kindOf(a)?.mayBeAhead === true) return true;
	const published = [own, other].map(({ publishedAt }) => toPeriod(publishedAt)?.last ?? 0);
	if (isAhead(a)) return Math.max(...published) - Math.min(...published) <= samePlanDays;
	return Math.min(...published) >= Math.max(a.low, b.low);
}

function toDatedSide(stated: readonly [Stated, ...Stated[]]): DifferenceSide {
	return { ...toSide(stated), date: toDate(stated[0].claim) };
}

/** As exact as it is known: a day, a month, a year. */
function toDate({ low, high }: Claim): string {
	const day = new Date(low * millisecondsOfADay).toISOString();
	if (low === high) return day.slice(0, 'yyyy-mm-dd'.length);
	return day.slice(0, high - low < 31 ? 'yyyy-mm'.length : 'yyyy'.length);
}

function toDifference(own: Stated, agreeing: readonly Stated[], apart: readonly Stated[]): Difference {
	const { claim } = own;
	const key = ['date', claim.subject, ...claim.persons, ...(claim.dated?.places ?? []), claim.scope]
		.filter((part) => part !== '')
		.join(' ');
	return {
		id: `found ${key} ${toDate(claim)}`,
		topic: key,
		found: { kind: 'date', about: claim.about },
		sides: [toDatedSide([own, ...agreeing]), ...apart.map((stated) => toDatedSide([stated]))],
		note: null,
	};
}
