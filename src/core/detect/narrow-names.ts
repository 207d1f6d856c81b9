import type { Leader, StoryNames } from '../types.ts';
import { toSmall } from './letters.ts';

/** Names in Latin letters sort before this. */
export const afterLatin = '\u0370';

/**
 * The names of a story that a text might hold: a quick look that misses none, and may keep one that stands in "trumpet".
 *
 * Plain search, as most pages are searched once: to compile a pattern costs more.
 */
export function narrowNames(text: string, { leaders, pairs, signs }: StoryNames): StoryNames {
	const small = toSmall(text);
	const held = signs.filter((sign) => small.includes(sign));
	const isIn = (form: string) => {
		// Few texts have letters of more than one script: what is not in theirs need not be looked for.
		if (form >= afterLatin && !held.some((sign) => form.toLowerCase().includes(sign))) return false;
		return small.includes(form.toLowerCase());
	};
	const narrow = (leader: Leader): Leader => ({ ...leader, forms: leader.forms.filter(isIn) });
	return { leaders: [narrow(leaders[0]), narrow(leaders[1])], pairs: pairs.filter(isIn), signs: held };
}

/** Whether names hold any form by which a leader could be found. */
export function canName({ leaders, pairs }: StoryNames, leader: number): boolean {
	return pairs.length > 0 || leaders[leader]?.forms.length !== 0;
}
