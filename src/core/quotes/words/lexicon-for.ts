import type { Language, Languages } from '../language.ts';
import type { PeopleIndex } from '../mentions/people-index.ts';
import { type Lexicon, toLexicon } from './lexicon.ts';
import { tellLanguage } from './tell-language.ts';

const held = new WeakMap<PeopleIndex, Map<Language, Lexicon>>();

/**
 * The lexicon of a text's language, with the names that are known beforehand; made once for each people.
 *
 * @param key - BCP 47 primary subtag; null or not among the languages: told from the text.
 */
export function lexiconFor(key: string | null, text: string, people: PeopleIndex, languages: Languages): Lexicon {
	const language = languages.find((one) => one.key === key) ?? tellLanguage(text, languages);
	const made = held.get(people) ?? new Map<Language, Lexicon>();
	held.set(people, made);
	const known = made.get(language);
	if (known !== undefined) return known;
	const lexicon = toLexicon(language, people.list);
	made.set(language, lexicon);
	return lexicon;
}
