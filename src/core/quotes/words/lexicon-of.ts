import { onceFor } from '../../once-for.ts';
import type { Person } from '../../types.ts';
import type { Language } from '../language.ts';
import { type Lexicon, toLexicon } from './lexicon.ts';

const lexiconsOf = onceFor((people: readonly Person[]) =>
	onceFor((language: Language): Lexicon => toLexicon(language, people)),
);

/** The lexicon of a language, with the names that are known beforehand; made once for each people. */
export function lexiconOf(language: Language, people: readonly Person[]): Lexicon {
	return lexiconsOf(people)(language);
}
