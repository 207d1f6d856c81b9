import { isFunctionWord } from '../text/tell-language.ts';
import type { Claim } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import { places } from './event-kinds.ts';
import { capitals } from './find-event-names.ts';
import { meansWithin, printed, type Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

const both = 2;
/** Signs between a meeting and its place. */
const placeReach = 8;

/** Signs before a meeting among which stands whose aides meet. */
const aideReach = 3;

/** Where two persons are to meet, by the sentence that plans it; none where it names more than one place. */
export function findPlaceClaims(sentence: Sentence): readonly Claim[] {
	const { signs, meant } = sentence;
	const has = (...senses: readonly Sense[]) => meansWithin(sentence, 0, signs.length, ...senses);
	if (meant.size !== both || !has('planned') || !has('meeting', 'met') || has('not-this')) return [];
	const meetings = signs.flatMap((sign, at) => (means(sign, 'meeting', 'met') ? [at] : []));
	const found = signs.flatMap((_, at) => {
		const place = placeAt(sentence, at);
		return place === null ? [] : [{ place, at }];
	});
	const [told] = found;
	const meeting = meetings.find((at) => told !== undefined && Math.abs(told.at - at) <= placeReach);
	if (told === undefined || meeting === undefined || found.some(({ place }) => place !== told.place)) return [];
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
			persons: [...meant].toSorted(),
			scope: '',
			phrase: printed(sentence, [meeting, told.at]),
		},
	];
}

/** The place at a sign; a capital stands for those who govern there unless a little word is before it: "in Moscow". */
function placeAt({ signs, language }: Sentence, at: number): Sense | null {
	const sign = signs[at];
	const place = places.find((sense) => means(sign, sense)) ?? null;
	if (place === null || !capitals.includes(place)) return place;
	const before = signs[at - 1];
	return before !== undefined && !sign?.isParted && isFunctionWord(before.text, language) ? place : null;
}
