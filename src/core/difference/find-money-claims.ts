import type { Claim } from '../types.ts';
import { type Sense, senseNames } from './claim-lexicon.ts';

import { timesOf } from './read-scope.ts';
import { meansWithin, type Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';
import { readSum, type Sum, withSign } from './read-sum.ts';

/** Signs around a sum among which stands what it is for. */
const purposeReach = 9;
/** Signs around a sum where words make it one that is only aimed at, or more of it. */
const targetReach = 4;
/** A smaller sum is a price, of which a text has many; but for a cap on prices. */
const smallestSum = 1_000_000;
/** Sums are rounded to two digits. */
const rounding = 0.03;

const purposes: readonly Sense[] = senseNames.filter((sense) => sense.startsWith('f-'));
/**
 * The sums of money a sentence states, each with what it is for: "$90 billion worth of weapons".
 *
 * Without a word for it in the same clause a sum is of nothing; one that is aimed at, or added, is another.
 */
export function findMoneyClaims(sentence: Sentence): readonly Claim[] {
	return sentence.numbers.flatMap((at) => {
		const sum = readSum(sentence, at);
		if (sum === null) return [];
		if (meansWithin(sentence, at - targetReach, sum.to + targetReach, 'target', 'more-of', 'each', 'part')) return [];
		// Each side counts its trade in its own way, and says so.
		if (meansWithin(sentence, 0, sentence.signs.length, 'statistics')) return [];
		const named = purposesOf(sentence, sum).filter((purpose) => sum.low >= smallestSum || purpose === cap);
		return toSubjects(named).map((subject) => toClaim(sentence, sum, subject));
	});
}

/** The one price that is set, and not another every hour. */
const cap: Sense = 'f-cap';
/** What one paper calls aid another calls arms, or a package of them. */
const support: readonly Sense[] = ['f-aid', 'f-weapons', 'f-package'];

function toSubjects(named: readonly Sense[]): readonly string[] {
	const subjects = named.map((purpose) => purpose.slice('f-'.length));
	return named.some((purpose) => support.includes(purpose)) ? [...subjects, 'support'] : subjects;
}

function toClaim(sentence: Sentence, { low, high, from, to, currency }: Sum, subject: string): Claim {
	return {
		kind: 'money',
		subject: `${currency} ${subject}`,
		about: '',
		low: low * (1 - rounding),
		high: high * (1 + rounding),
		persons: [],
		scope: pastTimesOf(sentence),
		phrase: withSign(sentence, from, to),
	};
}

/** What a sum was of: a year ahead says when it will be spent. */
function pastTimesOf(sentence: Sentence): string {
	const { year } = sentence.published;
	return timesOf(sentence)
		.split(' ')
		.filter((time) => !(Number(time) > year))
		.join(' ');
}

/** What a sum may be for: the words of its clause that stand near. */
function purposesOf({ signs: words }: Sentence, { from, to }: Sum): readonly Sense[] {
	let [first, last] = [from, to];
	while (first > 0 && from - first < purposeReach && !words[first]?.isParted) first -= 1;
	while (last < words.length && last - to < purposeReach && !words[last]?.isParted) last += 1;
	return purposes.filter((purpose) => words.slice(first, last).some((sign) => means(sign, purpose)));
}
