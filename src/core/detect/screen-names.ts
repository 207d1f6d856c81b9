import { onceFor } from '../once-for.ts';
import type { StoryNames } from '../types.ts';
import { toSmall } from './letters.ts';

/**
 * Which leaders a text might name: a quick look that misses none and may see one in "trumpet".
 *
 * @returns For each leader of the story, whether one of its forms is anywhere in the text.
 */
export function screenNames(text: string, names: StoryNames): readonly boolean[] {
	const small = toSmall(text);
	return smallFormsOf(names).map((forms) => forms.some((form) => small.includes(form)));
}

const smallFormsOf = onceFor(({ leaders, pairs }: StoryNames) =>
	leaders.map(({ forms }) => [...forms, ...pairs].map((form) => form.toLowerCase())),
);
