import { onceFor } from '../../../once-for.ts';
import type { Person } from '../../../types.ts';
import { wordsOfName } from '../../mentions/people-index.ts';

/** The words of all names of some people, as the table has them: in their base form. */
export const wordsOfNames = onceFor(
	(people: readonly Person[]): ReadonlySet<string> =>
		new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOfName))),
);
