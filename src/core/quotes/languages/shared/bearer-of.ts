import type { Entity } from '../../mentions/link-entities.ts';
import type { Candidate } from '../../mentions/mention.ts';
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

/** Whom a surname alone meant last, of those who have it in an article. */
const called = new WeakMap<readonly Entity[], Entity>();

/**
 * Where the first of two surnames stands for its bearer too, whom the word meant before, else those named so far who
 * have no other: "Montenegro" is no "Montenegro Paz".
 */
export const bearerOfTwo: BearerOf = (candidate, ofSurname, ofFirst) => {
	const found = bearerOfOne(candidate, ofSurname) ?? bearerOfGiven(candidate, ofSurname, ofFirst);
	if (found !== undefined && ofSurname?.includes(found) === true) called.set(ofSurname, found);
	return found;
};

function bearerOfOne(candidate: Candidate, ofSurname: readonly Entity[] = []): Entity | undefined {
	const before = called.get(ofSurname);
	const ending = ` ${candidate.name.toLowerCase()}`;
	return nearest(
		before === undefined
			? ofSurname.filter(({ name, last }) => last >= 0 && name.toLowerCase().endsWith(ending))
			: [before],
		candidate,
	);
}

/** "Itzel Canché Uc" is "Canché" too, and "Marie Le-Goff" is "Goff". */
export function ofTwo(words: readonly string[]): readonly string[] {
	const parts = (words.at(-1) ?? '').split(/[-‑]/u).slice(1);
	return words.length === 3 ? [...parts, words[1] ?? ''] : parts;
}
