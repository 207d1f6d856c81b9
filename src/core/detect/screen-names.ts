import type { StoryNames } from '../types.ts';
import { toSmall } from './letters.ts';

const smallForms = new WeakMap<StoryNames, readonly (readonly string[])[]>();

/**
 * Which leaders a text might name: a quick look that misses none and may see one in "trumpet".
 *
 * @returns For each leader of the story, whether one of its forms is anywhere in the text.
 */
export function screenNames(text: string, names: StoryNames): readonly boolean[] {
	const small = toSmall(text);
	return smallFormsOf(names).map((forms) => forms.some((form) => small.includes(form)));
}

function smallFormsOf(names: StoryNames): readonly (readonly string[])[] {
	const held = smallForms.get(names);
	if (held !== undefined) return held;
	const made = names.leaders.map(({ forms }) => [...forms, ...names.pairs].map((form) => form.toLowerCase()));
	smallForms.set(names, made);
	return made;
}
