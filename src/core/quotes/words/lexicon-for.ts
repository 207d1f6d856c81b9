import { onceFor } from '../../once-for.ts';
import type { Person } from '../../types.ts';
import type { Language, Languages } from '../language.ts';
import { type Lexicon, toLexicon } from './lexicon.ts';
import { tellLanguage } from './tell-language.ts';

const lexiconsOf = onceFor((people: readonly Person[]) =>
	onceFor((language: Language): Lexicon => toLexicon(language, people)),
);

/**
 * The lexicon of a text's language, with the names that are known beforehand; made once for each people.
 *
 * @param key - BCP 47 primary subtag; null or not among the languages: told from the text.
 */
export function lexiconFor(key: string | null, text: string, people: readonly Person[], languages: Languages): Lexicon {
	return lexiconsOf(people)(languages.find((one) => one.key === key) ?? tellLanguage(text, languages));
}
