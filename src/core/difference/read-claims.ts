import type { Claim, Person, SourceClaims } from '../types.ts';
import type { FactText } from './fact-text.ts';
import { findEventDates } from './find-event-dates.ts';
import { findNumberClaims } from './find-number-claims.ts';
import { findSinceClaims } from './find-since-claims.ts';
import { findTitleClaims } from './find-title-claims.ts';
import { readSentences } from './read-sentence.ts';
import { settleClaims } from './settle-claims.ts';

/**
 * Reads the facts a text states that can be held against another's.
 *
 * @param people - Whose names, and offices by day, are known.
 * @returns One claim for each fact; the days of events as often as they are told. Empty for a language without a table.
 */
export function readClaims(fact: FactText, people: readonly Person[]): SourceClaims {
	const { sourceId, publishedAt } = fact;
	const sentences = readSentences(fact, people);
	const claims = sentences.flatMap((sentence) => [
		...findTitleClaims(sentence),
		...findNumberClaims(sentence),
		...findSinceClaims(sentence),
	]);
	const dates = sentences.flatMap((sentence) => findEventDates(sentence, publishedAt, people));
	const settled = settleClaims(claims.filter((claim) => isMeant(claim, claims, fact)));
	return { sourceId, publishedAt, claims: [...settled, ...dates] };
}

/** "Former" that is printed once may be of another time, or supposed: "once he is former president". */
function isMeant(claim: Claim, claims: readonly Claim[], { isDigest }: FactText): boolean {
	if (claim.kind !== 'title' || claim.low === 0 || isDigest) return true;
	return (
		claims.filter(({ kind, subject, low }) => kind === 'title' && subject === claim.subject && low === claim.low)
			.length > 1
	);
}
