import { onceFor } from '../once-for.ts';
import { findWords } from '../text/words.ts';
import type { Person } from '../types.ts';

/** The words of a person's titles, in every language: "us", "republican", "президент". */
export const toTitleWords: (person: Person) => ReadonlySet<string> = onceFor(
	({ roles }: Person): ReadonlySet<string> =>
		new Set(roles.flatMap(({ titles }) => titles.flatMap((title) => findWords(title).map(({ text }) => text)))),
);
