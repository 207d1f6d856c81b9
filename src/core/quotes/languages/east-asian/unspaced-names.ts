import type { Person } from '../../../types.ts';
import { wordsOfName } from '../../mentions/people-index.ts';

const unspaced = /^[\p{Script=Han}\p{Script=Katakana}ー・·]+$/u;

/** The names of people in scripts that do not part their words. */
export function unspacedNames(people: readonly Person[]): readonly string[] {
	return people.flatMap(({ aliases }) => aliases.filter((name) => unspaced.test(name)).flatMap(wordsOfName));
}
