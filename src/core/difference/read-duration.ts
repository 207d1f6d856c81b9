import type { Claim } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import type { ClaimKind } from './fact-text.ts';
import { isWithinLength, readLength } from './read-length.ts';
import type { Quantity } from './read-quantity.ts';
import { timesOf } from './read-scope.ts';
import { clauseAround, meansWithin, type Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

/** Signs around a length of time among which stands what lasted so long. */
const lastingReach = 9;
/** A stated length is rounded to a quarter of an hour or so: "three hours" are 2.7 to 3.3. */
const roundedShare = 0.1;

/** The same of one that is told with its minutes: "four hours and 20 minutes". */
const exactShare = 0.03;
const [minutesPerHour, half] = [60, 30];

function roundingOf(minutes: number): number {
	return minutes > minutesPerHour && minutes % half !== 0 ? exactShare : roundedShare;
}

/** A claim without who states it, with the signs it takes up. */
export type MadeClaim = Pick<Claim, 'kind' | 'subject' | 'about' | 'low' | 'high' | 'scope'> & {
	readonly from: number;
	readonly to: number;
};

/** "spoke for 90 minutes by phone", "two-and-a-half-hour meeting". */
export function readDuration(sentence: Sentence, at: number): MadeClaim | null {
	const found = readLength(sentence, at);
	if (found === null || isWithinLength(sentence, at)) return null;
	// What lasted so long earlier, or together with another, is another thing.
	if (meansWithin(sentence, 0, sentence.signs.length, 'earlier', 'in-all')) return null;
	const subject = findSubject(sentence, at, found);
	if (subject === null || isDistance(sentence, at, found.to)) return null;
	// "Almost two hours" is as wide as it says.
	const spread = found.low === found.high ? 1 + roundingOf(found.low) : 1;
	return {
		...toMade('duration', subject, found),
		about: subject === 'call' ? 'call' : 'meeting',
		low: found.low / spread,
		high: found.high * spread,
		scope: timesAround(sentence, at),
		from: at,
		to: found.to,
	};
}

/** Signs behind "since" in which its time stands: "since the start of January". */
const sinceReach = 4;

/**
 * The times a length is of: in a sentence that plans something, those of its own clause. "The fourth since January" is of
 * no January.
 */
function timesAround(sentence: Sentence, at: number): string {
	const { signs, published } = sentence;
	const isPlan = meansWithin(sentence, 0, signs.length, 'planned');
	const [from, to] = isPlan ? clauseAround(sentence, at) : [0, signs.length];
	const told = signs.filter(
		(_, place) => place >= from && place < to && !meansWithin(sentence, place - sinceReach, place, 'since'),
	);
	return timesOf({ signs: told, published });
}

/** What lasted so long: as the clause says, else what stands around it. */
function findSubject(sentence: Sentence, at: number, { to: end }: Quantity): string | null {
	const [first, last] = clauseAround(sentence, at);
	const [from, to] = sentenceClauseAround(sentence, at);
	const reach = [Math.max(from, at - lastingReach), Math.min(to, end + lastingReach)] as const;
	const near = [Math.max(first, from), Math.min(last, to)] as const;
	const isTold = meansWithin(sentence, ...near, 'call', 'meeting', 'met', 'press');
	return findLasting(sentence, ...(isTold ? near : reach));
}

/** The signs between the semicolons and colons around a place, the last one excluded. */
function sentenceClauseAround({ text, signs }: Sentence, at: number): readonly [from: number, to: number] {
	const opens = (place: number) => /[;:；：]/u.test(text.slice(signs[place - 1]?.end ?? 0, signs[place]?.start ?? 0));
	const from = signs.findLastIndex((_, place) => place > 0 && place <= at && opens(place));
	const to = signs.findIndex((_, place) => place > at && opens(place));
	return [Math.max(0, from), to === -1 ? signs.length : to];
}

/** Signs before a length among which it is said to have ended then. */
const endReach = 4;

/** "Two hours before the meeting", "an hour ago", "within an hour": no length of it. */
function isDistance(sentence: Sentence, from: number, to: number): boolean {
	const { signs } = sentence;
	// "Ended after three hours", "were over in 40 minutes", "after three hours of talks".
	const isOf = means(signs[to], 'meeting', 'call') || (!signs[to]?.isParted && means(signs[to + 1], 'meeting', 'call'));
	const isEnd = isOf || meansWithin(sentence, from - endReach, from, 'ended');
	return (
		(means(signs[from - 1], 'within', 'not-on') && !isEnd) ||
		// "For 40 minutes by phone".
		(means(signs[to], 'not-on', 'not-on-after') && !means(signs[to + 1], 'call')) ||
		/^(?:ago|later|earlier)$/u.test(signs[to]?.text ?? '')
	);
}

/** What lasted where a sentence says only that they spoke. */
const talk = 'talk';

/**
 * Of claims whose sentence says only that they spoke those that are of a call: the text has the word for one in by far
 * more sentences than for a meeting. In the news of a meeting they may have spoken by phone all the same.
 */
export function settleTalks(claims: readonly Claim[], sentences: readonly Sentence[]): readonly Claim[] {
	const countOf = (...senses: readonly Sense[]) =>
		sentences.filter(({ signs }) => signs.some((sign) => means(sign, ...senses))).length;
	const isCall = isMostly(countOf('call'), countOf('meeting', 'met'));
	return claims.flatMap((claim) => {
		if (claim.subject !== talk) return [claim];
		return isCall ? [{ ...claim, subject: 'call', about: 'call' }] : [];
	});
}

/** How many times as often as the other. */
const clearly = 2;

function isMostly(count: number, other: number): boolean {
	return count > 0 && count >= clearly * other;
}

function findLasting(sentence: Sentence, from: number, to: number): string | null {
	const has = (...senses: readonly Sense[]) => meansWithin(sentence, from, to, ...senses);
	if (has('press')) return null;
	// "Spent four hours with Putin".
	const isWith = has('spent') && sentence.persons.size > 1;
	const [call, meeting] = [has('call'), has('meeting', 'met') || isWith];
	if (!call && !meeting && has('spoke')) return talk;
	if (call === meeting) return null;
	return call ? 'call' : has('alone') ? 'meeting alone' : 'meeting';
}

/** A claim of one quantity, about nothing in particular. */
export function toMade(kind: ClaimKind, subject: string, { low, high, from, to }: Quantity): MadeClaim {
	return { kind, subject, about: '', low, high, scope: '', from, to };
}
