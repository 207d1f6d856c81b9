import type { MentionRules } from '../../mentions/mention-rules.ts';
import { nearest } from '../../mentions/nearest-entity.ts';

type BearerOf = NonNullable<MentionRules['bearerOf']>;

/** "Tülay Baran … Baran": whoever has a surname that is also a first name of the other gender, where nobody else is so called. */
export const bearerOfGiven: BearerOf = (candidate, ofSurname, ofFirst) => {
	const isBare = candidate.end - candidate.start === candidate.name.length;
	return (
		nearest(ofSurname, candidate) ??
		nearest(ofFirst, candidate) ??
		(isBare ? nearest(ofSurname, { ...candidate, gender: null }) : undefined)
	);
};

/**
 * Where the first of two surnames stands for its bearer too, whom the word alone meant last, else those named so far who
 * have no other: "Montenegro" is no "Montenegro Paz".
 */
export const bearerOfTwo: BearerOf = (candidate, ofSurname = [], ofFirst) => {
	const word = candidate.name.toLowerCase();
	const called = ofSurname.filter(({ alone }) => alone === word);
	const without = ofSurname.filter(({ name, last }) => last >= 0 && name.toLowerCase().endsWith(` ${word}`));
	return nearest(called.length > 0 ? called : without, candidate) ?? bearerOfGiven(candidate, ofSurname, ofFirst);
};

/** "Itzel Canché Uc" is "Canché" too. */
export function ofTwo(words: readonly string[]): readonly string[] {
	return words.length === 3 ? words.slice(1, 2) : [];
}
