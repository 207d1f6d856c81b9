import { isFunctionWord } from '../text/tell-language.ts';
import type { Claim } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import { places } from './event-kinds.ts';
import { capitals } from './find-event-names.ts';
import { readDatesAhead } from './read-dates-ahead.ts';
import { clauseAround, meansWithin, printed, type Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

const both = 2;
/** Signs between a meeting and its place. */
const placeReach = 8;

/** Signs before a meeting among which stands whose aides meet. */
const aideReach = 3;

/**
 * Where two persons, or those of the talks that a text is about, are to meet, by the sentence that plans it; none where it
 * names more than one place.
 */
export function findPlaceClaims(sentence: Sentence, publishedAt: string | null): readonly Claim[] {
	const { signs, meant } = sentence;
	const has = (...senses: readonly Sense[]) => meansWithin(sentence, 0, signs.length, ...senses);
	if (!has('planned') || !has('meeting', 'met', 'round')) return [];
	const following = findFollowing(sentence);
	const [next] = following;
	if (next !== undefined) {
		const within = clauseAround(sentence, next);
		return toClaims(sentence, { meetings: following, persons: [], within, scope: dayOf(sentence, publishedAt) });
	}
	if (meant.size !== both || has('not-this')) return [];
	const meetings = signs.flatMap((sign, at) => (means(sign, 'meeting', 'met') ? [at] : []));
	return toClaims(sentence, { meetings, persons: [...meant].toSorted(), within: [0, signs.length], scope: '' });
}

/** Meetings a sentence plans, whose they are, and the signs among which their place stands. */
type Plan = {
	readonly meetings: readonly number[];
	readonly persons: readonly string[];
	readonly within: readonly [from: number, to: number];
	readonly scope: string;
};

/** Signs between "next" and the meeting that is meant by it. */
const nextReach = 2;

/** The places of "the next round", "bir sonraki toplantı": of the talks that a text is about there is one; not "next week". */
function findFollowing(sentence: Sentence): readonly number[] {
	const { signs } = sentence;
	return signs.flatMap((sign, at) => {
		const next = [at - 1, at - nextReach, at + 1].find((place) => means(signs[place], 'next'));
		const isNext = next !== undefined && !meansWithin(sentence, next, at, 't-week', 't-month', 't-year', 't-day');
		const [from, to] = clauseAround(sentence, at);
		const isOfPersons = signs.slice(from, to).some(({ person }) => person !== null);
		return isNext && means(sign, 'meeting', 'round') && !sign.isParted && !isOfPersons ? [at] : [];
	});
}

/** The one day a sentence plans something for, days since 1970; empty where it names none, or several. */
function dayOf(sentence: Sentence, publishedAt: string | null): string {
	const days = readDatesAhead(sentence, publishedAt).filter(({ low, high }) => low === high);
	const [day] = days;
	return day === undefined || days.some(({ low }) => low !== day.low) ? '' : String(day.low);
}

function toClaims(sentence: Sentence, { meetings, persons, within, scope }: Plan): readonly Claim[] {
	const found = sentence.signs.flatMap((_, at) => {
		const place = at >= within[0] && at < within[1] ? placeAt(sentence, at) : null;
		return place === null ? [] : [{ place, at }];
	});
	const [told] = found;
	const meeting = meetings.find((at) => told !== undefined && Math.abs(told.at - at) <= placeReach);
	if (told === undefined || meeting === undefined || found.some(({ place }) => place !== told.place)) return [];
	if (sentence.signs.slice(...within).some(({ text }) => negation.test(text))) return [];
	// "Their envoys will meet".
	if (meansWithin(sentence, meeting - aideReach, told.at, 'aide')) return [];
	const value = places.indexOf(told.place);
	return [
		{
			kind: 'place',
			subject: 'next-meeting',
			about: 'next-meeting',
			low: value,
			high: value,
			persons,
			scope,
			phrase: printed(sentence, [meeting, told.at]),
		},
	];
}

/** "Will not be held in Geneva". */
const negation = /^(?:not|never|nicht|kein\p{L}*|pas|no|non|não|nie|не|không|değil|नहीं|لن|لا)$/u;

/** The place at a sign; a capital stands for those who govern there unless a little word is before it: "in Moscow". */
function placeAt({ signs, language }: Sentence, at: number): Sense | null {
	const sign = signs[at];
	const place = places.find((sense) => means(sign, sense)) ?? null;
	if (place === null || !capitals.includes(place)) return place;
	const before = signs[at - 1];
	return before !== undefined && !sign?.isParted && isFunctionWord(before.text, language) ? place : null;
}
