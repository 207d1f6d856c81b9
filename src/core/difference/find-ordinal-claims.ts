import type { Claim } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import { timesOf } from './read-scope.ts';
import { meansWithin, type Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

/** "Second" is the first that tells how many there were; a first one is said to be the first since something. */
const ordinals: readonly Sense[] = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const [lowest, both] = [2, 2];
/** Signs after an ordinal among which it is said of what: "third phone call", "troisième entretien téléphonique". */
const thingReach = 2;
/** Signs behind a call or meeting among which the year it is counted in is named. */
const yearReach = 3;

/** What the scope of a count by ordinals begins with: a call counted in a year is none of all calls. */
const counted = 'nth';

/** Whether a claim is of the one call or meeting that it counts, and no longer true after the next one. */
export function isOrdinal({ scope }: Claim): boolean {
	return scope.startsWith(counted);
}

/**
 * How many calls or meetings of two persons there were, by the number of the last one: "their third call this year".
 *
 * Nothing is read of plans, of what is recalled from another time, nor where it is counted from a day or within some
 * weeks: each text may count from its own.
 */
export function findOrdinalClaims(sentence: Sentence): readonly Claim[] {
	const found = sentence.signs.flatMap((sign, at) => (means(sign, ...ordinals) ? [at] : []));
	const [at] = found;
	// Two ordinals tell of more than one event.
	if (at === undefined || found.length > 1 || sentence.meant.size !== both) return [];
	if (timesOf(sentence) !== '' || meansWithin(sentence, 0, sentence.signs.length, 'planned')) return [];
	const thing = findThing(sentence, at);
	return thing === null ? [] : toClaim(sentence, at, thing);
}

type Thing = { readonly kind: 'calls' | 'meetings'; readonly at: number };

/** The call or meeting right behind an ordinal. */
function findThing({ signs }: Sentence, ordinal: number): Thing | null {
	for (let at = ordinal + 1; at <= ordinal + thingReach && signs[at]?.isParted === false; at += 1) {
		if (means(signs[at], 'call')) return { kind: 'calls', at };
		if (means(signs[at], 'meeting')) return { kind: 'meetings', at };
	}
	return null;
}

function toClaim(sentence: Sentence, ordinal: number, { kind, at }: Thing): readonly Claim[] {
	const { signs, text } = sentence;
	const end = endOfClause(sentence, at + 1);
	const year = signs.findIndex((sign, place) => place > at && place < at + 1 + yearReach && means(sign, 'this-year'));
	const isOfYear = year !== -1 && year < end;
	// Whatever else follows may narrow the count: "in two weeks", "since the war began", "of his term".
	if (end > (isOfYear ? year + 1 : at + 1)) return [];
	const value = lowest + ordinals.findIndex((name) => means(signs[ordinal], name));
	// "A second call" may be the second of the day.
	if (value === lowest && !isOfYear) return [];
	return [
		{
			kind,
			subject: '',
			about: '',
			low: value,
			high: value,
			persons: [...sentence.meant].toSorted(),
			scope: isOfYear ? `${counted} year` : counted,
			phrase: text.slice(signs[ordinal]?.start ?? 0, signs[isOfYear ? year : at]?.end ?? 0),
		},
	];
}

/** The first place from one on where a comma, dash or full stop stands before a sign. */
function endOfClause({ signs }: Sentence, from: number): number {
	const end = signs.findIndex((sign, at) => at >= from && sign.isParted);
	return end === -1 ? signs.length : end;
}
