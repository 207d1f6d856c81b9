import type { Frame, Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import { agrees, isPerson } from '../../speakers/find-protagonist.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Asked } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { age, introductionOf, rolesIn } from './introductions.ts';
import { anybody, isRole } from './role-noun.ts';

/** How many mentions before a description are looked at, and below one that opens a report. */
const reach = 60;

/** How many paragraphs above somebody without a name is still the one who is meant. */
const introducedBack = 3;

/**
 * Those named or introduced before a description with all its words, else right above it without party or place.
 *
 * @param words - The description without its article.
 */
export function holdersOf({ frame, all }: Asked, description: Speaker, words: readonly Token[]): readonly Speaker[] {
	const { index, paragraph } = description;
	const before = all.slice(Math.max(0, index - reach), index);
	const found = holdersAmong(frame, before, rolesIn(words));
	if (found.length > 0 || words.at(-1)?.capital === true) return found;
	const near = before.filter((other) => other.paragraph >= paragraph - 1);
	return holdersAmong(frame, near, rolesIn(words.filter(({ capital }) => !capital)));
}

/** Those of some who are named or introduced with some words. */
function holdersAmong(frame: Frame, some: readonly Speaker[], words: readonly string[]): readonly Speaker[] {
	return some.filter((other) => {
		const introduced = introductionOf(frame, other);
		return words.every((word) => introduced.has(word)) && (isPerson(other) || isSomebodyNew(frame, other));
	});
}

/** Paragraphs of a report that may speak of somebody who is named below them. */
const leads = 3;

/** The one who is named with a role below the opening of a report that gives it alone: "A mother has said …". */
export function namedBelow({ frame, all }: Asked, description: Speaker, tokens: readonly Token[]): Speaker | null {
	const { paragraph, index, from, to, gender } = description;
	const noun = tokens[to - 1];
	if (paragraph >= leads || !/^(?:an?|its)$/u.test(tokens[from]?.text ?? '') || !isRole(noun)) return null;
	const next = frame.paragraphs[1]?.speakers[0];
	if (paragraph + from === 0 && next?.from === 0 && isPerson(next) && agrees(next, gender) && hasAge(frame, next))
		return next;
	if (anybody.test(noun?.text ?? '')) return null;
	const holders = holdersAmong(frame, all.slice(index + 1, index + 1 + reach), rolesIn(tokens.slice(to - 1, to)));
	return holders.every(isPerson) ? onlyOne(holders) : null;
}

/** "Anna Reed, 57, of Oxton": how a report of a court goes on. */
function hasAge(frame: Frame, speaker: Speaker): boolean {
	return [...introductionOf(frame, speaker)].some((word) => age.test(word));
}

/** The one of some who have a role: null where several are named, or somebody without a name stands too far above. */
export function oneOf(holders: readonly Speaker[], { paragraph }: Speaker): Speaker | null {
	const introduced = holders.filter(({ entity }) => entity === null);
	const named = holders.filter(isPerson);
	const last = introduced.at(-1);
	if (named.length === 0) return last !== undefined && paragraph - last.paragraph <= introducedBack ? last : null;
	// "A judge said …": who is named behind it is the one, for news leads without a name.
	if ((last?.index ?? -1) > (named[0]?.index ?? 0)) return null;
	return onlyOne(named) ?? onlyOne(named.filter((other) => other.paragraph === paragraph && other.kind !== 'nominal'));
}

/** The last mention where all are of one person. */
export function onlyOne(named: readonly Speaker[]): Speaker | null {
	return areOneEntity(named) ? (named.at(-1) ?? null) : null;
}

/** "a manager", "one manager", "another". */
function isSomebodyNew(frame: Frame, mention: Speaker): boolean {
	const { entity, from, kind } = mention;
	return entity === null && kind === 'nominal' && paragraphOf(frame, mention).tokens[from]?.text !== 'the';
}
