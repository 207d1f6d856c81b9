import { onceFor } from '../../../once-for.ts';
import type { Person } from '../../../types.ts';
import { type DeclinedNames, namesBy } from '../../mentions/people-index.ts';

/**
 * Names known beforehand in whatever spelling a paper has: two words are one where they are the same once folded.
 *
 * @param fold - A word without what papers spell differently.
 */
export function namesByFold(fold: (word: string) => string): DeclinedNames {
	const namesOf = onceFor((people: readonly Person[]) => namesBy(people, fold));
	return {
		beginWith: (people, { text }) => namesOf(people).get(fold(text)) ?? [],
		isFormOf: (printed, word) => fold(printed) === fold(word),
	};
}
