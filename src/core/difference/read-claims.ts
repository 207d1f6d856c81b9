import { createMatchContext } from '../match/match-context.ts';
import type { Claim, Person, SourceClaims } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import { isChanging } from './counted-kinds.ts';
import { eventKinds } from './event-kinds.ts';
import type { ClaimKind, FactText } from './fact-text.ts';
import { findEventCounts } from './find-event-counts.ts';
import { findEventDates } from './find-event-dates.ts';
import { findEventNames } from './find-event-names.ts';
import { findFigures } from './find-figures.ts';
import { findMoneyClaims } from './find-money-claims.ts';
import { findNumberClaims } from './find-number-claims.ts';
import { findOrdinalClaims } from './find-ordinal-claims.ts';
import { findPlaceClaims } from './find-place-claims.ts';
import { findSinceClaims } from './find-since-claims.ts';
import { findTitleClaims, heads } from './find-title-claims.ts';
import { findVoteClaims } from './find-vote-claims.ts';
import { settleTalks } from './read-duration.ts';
import { readSentences, type Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';
import { settleClaims } from './settle-claims.ts';
import { findTollsAtPlaces, withPlaces } from './tolls-at-places.ts';
import { withSentence } from './with-sentence.ts';

/** Kinds of claims that are compared only between texts of one event. */
const needsEvent: ReadonlySet<ClaimKind> = new Set(['count', 'duration', 'money', 'age']);

/** Sentences in which news tells the toll of its event: later dead may be of another. */
const leadSentences = 10;
/** Sentences in which it names, and counts, what belongs to its event; later stands what happened before. */
const eventSentences = 25;

/**
 * Reads the facts a text states that can be held against another's.
 *
 * @param people - Whose names, and offices by day, are known.
 * @returns One claim for each fact; the days of events as often as they are told. Empty for a language without a table.
 */
export function readClaims(fact: FactText, people: readonly Person[]): SourceClaims {
	const { sourceId, publishedAt } = fact;
	const sentences = readSentences(fact, people);
	const readAll: ReadAll = (some, read) =>
		some.map((sentence) => read(sentence).map((claim) => (fact.isDigest ? claim : withSentence(claim, sentence))));
	const claims = readAll(sentences, (sentence) => [
		...findTitleClaims(sentence),
		...findNumberClaims(sentence),
		...findSinceClaims(sentence),
		...findOrdinalClaims(sentence, people),
		...findVoteClaims(sentence),
		...findPlaceClaims(sentence, publishedAt),
	]).flat();
	const title = readTitle(fact, people);
	const news = sentences.slice(0, eventSentences);
	const lead = news.slice(0, leadSentences);
	const counted = readAll(news, (sentence) => findEventCounts(sentence, publishedAt));
	const tolls = counted.map((counts) => counts.filter(isToll));
	const ofLead = tolls.slice(0, leadSentences).flatMap((found, at) => withPlaces(found, news[at], news[at - 1]));
	const counts = counted.flat().filter((claim) => !isToll(claim));
	const sums = readAll(news, findMoneyClaims).flat();
	const dates = readAll(sentences, (sentence) => findEventDates(sentence, publishedAt, people)).flat();
	const meant = claims.filter((claim) => isMeant(claim, { claims, sentences, fact }));
	const told = [...settleTalks(meant, sentences), ...counts, ...sums];
	const settled = [
		...withNames(settleClaims([...ofLead, ...findTollsAtPlaces(news, tolls)]), [...title, ...lead]),
		...withNames(settleClaims(told), [...title, ...news]),
	];
	const figures = fact.isDigest ? [] : readFigures(news, title, { publishedAt, people, readAll });
	return { sourceId, publishedAt, claims: [...figures, ...settled, ...withNames(dates, [...title, ...news])] };
}

/** Reads each of some sentences. */
type ReadAll = (
	sentences: readonly Sentence[],
	read: (sentence: Sentence) => readonly Claim[],
) => readonly (readonly Claim[])[];

type FigureInput = {
	readonly publishedAt: string | null;
	readonly people: readonly Person[];
	readonly readAll: ReadAll;
};

/** Figures that are kept of one text: bounds the cost of comparing. */
const mostFigures = 80;

/** The figures of a text, the first with the names of its event for all: claims are stored. */
function readFigures(
	news: readonly Sentence[],
	title: readonly Sentence[],
	{ publishedAt, people, readAll }: FigureInput,
): readonly Claim[] {
	const { lexicons } = createMatchContext(people);
	const figures = readAll(news, (sentence) => findFigures(sentence, lexicons, publishedAt)).flat();
	const [first, ...rest] = figures.slice(0, mostFigures);
	return first === undefined ? [] : [{ ...first, names: findEventNames([...title, ...news]) }, ...rest];
}

function isToll({ subject }: Claim): boolean {
	return isChanging(subject);
}

/** Names are looked for where a claim needs them: most texts count nothing of an event. */
function withNames(claims: readonly Claim[], sentences: readonly Sentence[]): readonly Claim[] {
	if (!claims.some(isOfEvent)) return claims;
	const names = findEventNames(sentences);
	return claims.map((claim) => (isOfEvent(claim) ? { ...claim, names } : claim));
}

function isOfEvent({ kind, subject, persons }: Claim): boolean {
	return (
		needsEvent.has(kind) ||
		(kind === 'place' && persons.length === 0) ||
		eventKinds.some(({ name, isOfText }) => isOfText && name === subject)
	);
}

type Made = {
	readonly claims: readonly Claim[];
	readonly sentences: readonly Sentence[];
	readonly fact: FactText;
};

/** A headline all of whose words have capitals tells no names. */
function readTitle(fact: FactText, people: readonly Person[]): readonly Sentence[] {
	return readSentences({ ...fact, text: fact.title ?? '', quoted: [] }, people).filter(({ signs }) =>
		signs.some(({ isCapital, digits }) => !isCapital && digits === null),
	);
}

/** "Former" that is printed once may be of another time, or supposed: "once he is former president". */
function isMeant(claim: Claim, { claims, sentences, fact }: Made): boolean {
	if (claim.kind !== 'title' || claim.low === 0 || fact.isDigest) return true;
	const same = claims.filter(
		({ kind, subject, low }) => kind === 'title' && subject === claim.subject && low === claim.low,
	);
	return same.length + countBare(sentences, claim) > 1;
}

/** How often somebody is called "the former president" without a name, in sentences that are about nobody else. */
function countBare(sentences: readonly Sentence[], { subject, persons }: Claim): number {
	const [person = ''] = persons;
	const head = heads.find((name) => subject.endsWith(name));
	return sentences.filter(({ signs, meant }) =>
		signs.some(
			(sign, at) => means(sign, 'former') && head !== undefined && meansNext(signs, at, head) && meant.has(person),
		),
	).length;
}

function meansNext(signs: readonly Sign[], at: number, head: Sense): boolean {
	const place = [at + 1, at + 2].find((next) => means(signs[next], head));
	return place !== undefined && (signs[place + 1]?.person ?? null) === null;
}
