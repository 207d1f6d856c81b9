import { conceptRows } from '../match/concept-rows.ts';
import type { Unit } from '../match/unit.ts';

/** A word that weighs less only ties others together. */
const leastWeight = 0.45;
/** Sounds from which a name is compared by them, and so between scripts. */
const shortestName = 3;

/** Before a person's id, and before a name's sounds. */
const [person, sounds] = ['@', '='];
/** Between what one word may stand for. */
export const alternative = '/';

/**
 * What a word stands for, the same in every language: its ideas by their first English words, a person, a name's sounds;
 * the word itself last, with its language. Names of ideas and not their numbers, for a claim is stored, and the table grows.
 *
 * @returns Parted by `/`; empty for a number, and for a word that tells nothing.
 */
export function toIdeas({ concepts, name, key, weight, pinned }: Unit, language: string): string {
	if (weight < leastWeight || pinned === 'number') return '';
	const ideas = concepts.map((concept) =>
		concept.kind === 'name' ? `${person}${concept.person}` : (conceptRows()[concept.id]?.forms[0]?.split(',')[0] ?? ''),
	);
	const heard = name.length < shortestName ? [] : [`${sounds}${name}`];
	return [...ideas, ...heard, `${language}:${key}`].filter((idea) => idea !== '').join(alternative);
}

/** Those of some words that others stand for too: one word once, however many ideas it shares. */
export function sharedIdeas(ideas: readonly string[], others: readonly string[]): readonly string[] {
	const known = new Set(others.flatMap((idea) => idea.split(alternative)));
	return ideas.filter((idea) => idea.split(alternative).some((one) => known.has(one)));
}
