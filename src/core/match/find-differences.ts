import { findSentences } from '../text/sentences.ts';
import type { Difference } from '../types.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { toComparable, type Unit } from './units.ts';

/** A text that states facts, in English: other languages are not read yet. */
export type FactText = { readonly sourceId: string; readonly text: string; readonly language: string | null };

/** A number a text states, with what it counts. */
type Claim = {
	readonly sourceId: string;
	readonly amount: Amount;
	/** The word that is counted ("times", "people"), or the whole that a share is of. */
	readonly counted: string;
	/** What else its sentence tells: keys and ideas. */
	readonly context: ReadonlySet<string>;
	/** From the number to what it counts, as printed. */
	readonly phrase: string;
	readonly sentence: string;
};

/** Things that both sentences must tell beside the number: two sentences about one matter share more than a name. */
const leastShared = 3;
/** Share of the shorter sentence's things that the longer one must tell. */
const leastShare = 0.6;
/** Words after a number among which the counted one is. */
const reach = 3;
/** Claims of one text that are compared: bounds the cost on long texts. */
const mostClaims = 200;
/** Information from which a word says what a sentence is about. */
const telling = 0.5;

/**
 * Finds figures that two sources give differently: the same thing counted in sentences about the same matter, and
 * numbers that cannot both be right. Misses many, and is meant to: what it shows must be a difference.
 *
 * @returns Each with both figures as printed, no verdict.
 */
export function findDifferences(a: FactText, others: readonly FactText[]): readonly Difference[] {
	const own = findClaims(a);
	const found = others.flatMap(findClaims).flatMap((other) => {
		const claim = own.find((candidate) => disagree(candidate, other));
		return claim === undefined ? [] : [toDifference(claim, other)];
	});
	return [...new Map(found.map((difference) => [difference.id, difference])).values()];
}

function findClaims({ sourceId, text, language }: FactText): readonly Claim[] {
	if ((language ?? 'en') !== 'en') return [];
	const sentences = findSentences(text, 'en').map(({ start, end }) => text.slice(start, end));
	return sentences.flatMap((sentence) => readClaims(sentence, sourceId)).slice(0, mostClaims);
}

/** A word, or the sign "%", as it stands in a sentence. */
type Piece = { readonly text: string; readonly start: number; readonly end: number };

function readClaims(sentence: string, sourceId: string): readonly Claim[] {
	const { units } = toComparable({ text: sentence, language: 'en' });
	const pieces = toPieces(sentence);
	const words = pieces.map(({ text }) => text);
	const claims: Claim[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const amount = readAmount(words.slice(at, at + reach), words.slice(Math.max(0, at - 2), at));
		if (amount === null || isYear(amount)) continue;
		const [first, last] = [pieces[at], pieces[at + amount.words - 1]];
		const counted = findCounted(units, last?.end ?? 0);
		if (first === undefined || counted === null) continue;
		const context = toContext(units, { start: first.start, end: counted.end });
		const phrase = sentence.slice(first.start, counted.end);
		claims.push({ sourceId, amount, counted: toThings(counted)[0] ?? '', context, phrase, sentence });
		at += amount.words - 1;
	}
	return claims;
}

function toPieces(sentence: string): readonly Piece[] {
	return [...sentence.matchAll(/\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}]+|%/gu)].map(({ 0: found, index }) => ({
		text: found.toLowerCase().replaceAll(/,(?=\d{3})/gu, ''),
		start: index,
		end: index + found.length,
	}));
}

/** A bare number of four digits in these centuries is a date more often than a count. */
function isYear({ low, high, isShare }: Amount): boolean {
	return !isShare && low === high && low >= 1900 && low <= 2100;
}

/** The telling word next after the number. */
function findCounted(units: readonly Unit[], from: number): Unit | null {
	const following = units.filter(({ start }) => start >= from).slice(0, reach);
	return following.find(({ weight, key }) => weight >= telling && !/^\p{Nd}/u.test(key)) ?? null;
}

function toContext(
	units: readonly Unit[],
	counted: { readonly start: number; readonly end: number },
): ReadonlySet<string> {
	const others = units.filter(
		({ start, end, weight }) => weight >= telling && (end <= counted.start || start >= counted.end),
	);
	return new Set(others.map((unit) => toThings(unit)[0] ?? ''));
}

/** An idea where the word has one, else the word. */
function toThings({ concepts, key }: Unit): readonly string[] {
	return concepts.length > 0 ? concepts.map(({ id }) => `idea ${id}`) : [key];
}

function disagree(a: Claim, b: Claim): boolean {
	if (a.sourceId === b.sourceId || a.counted !== b.counted || a.amount.isShare !== b.amount.isShare) return false;
	if (a.amount.low <= b.amount.high && b.amount.low <= a.amount.high) return false;
	const shared = [...a.context].filter((thing) => b.context.has(thing)).length;
	const least = Math.min(a.context.size, b.context.size);
	return shared >= leastShared && shared >= least * leastShare;
}

function toDifference(a: Claim, b: Claim): Difference {
	return {
		id: `figure ${a.counted} ${a.phrase} ${b.sourceId} ${b.phrase}`,
		topic: a.sentence,
		sides: [
			{ sourceIds: [a.sourceId], figure: a.phrase },
			{ sourceIds: [b.sourceId], figure: b.phrase },
		],
		note: null,
	};
}
