import { onceFor } from '../../../once-for.ts';
import type { Person } from '../../../types.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';

const firstWords = onceFor(
	(people: readonly Person[]): ReadonlySet<string> =>
		new Set(people.flatMap(({ roles }) => roles.flatMap(({ titles }) => titles.map(firstWord)))),
);

function firstWord(title: string): string {
	return title.split(' ', 1)[0] ?? '';
}

/** Whether the title of an office that somebody known holds begins with a word, whatever word it is. */
export function beginsOffice({ people }: Scan, { text }: Token): boolean {
	return firstWords(people.known).has(text);
}
