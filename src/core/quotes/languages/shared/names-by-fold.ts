import { onceFor } from '../../../once-for.ts';
import type { Person } from '../../../types.ts';
import { type Alias, append, type DeclinedNames, wordsOfName } from '../../mentions/people-index.ts';

/**
 * Names known beforehand in whatever spelling a paper has: two words are one where they are the same once folded.
 *
 * @param fold - A word without what papers spell differently.
 */
export function namesByFold(fold: (word: string) => string): DeclinedNames {
	const namesOf = onceFor((people: readonly Person[]): ReadonlyMap<string, readonly Alias[]> => {
		const names = new Map<string, Alias[]>();
		for (const person of people)
			for (const name of new Set([person.name, ...person.aliases])) {
				const words = wordsOfName(name);
				append(names, fold(words[0] ?? ''), { words, person });
			}
		return names;
	});
	return {
		beginWith: (people, { text }) => namesOf(people).get(fold(text)) ?? [],
		isFormOf: (printed, word) => fold(printed) === fold(word),
	};
}
