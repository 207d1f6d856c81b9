import type { PeopleIndex } from '../mentions/people-index.ts';
import { type LanguageTable, type Lexicon, toLexicon } from '../words/lexicon.ts';
import en from './en.json' with { type: 'json' };

const tables: Readonly<Record<string, LanguageTable>> = { en };

const held = new WeakMap<PeopleIndex, Map<string, Lexicon>>();

/**
 * The lexicon of a text's language, with the names that are known beforehand.
 *
 * @param language - BCP 47 primary subtag; null or unknown: told from the text's letters.
 */
export function lexiconFor(language: string | null, _text: string, people: PeopleIndex): Lexicon {
	const key = language !== null && language in tables ? language : 'en';
	const made = held.get(people) ?? new Map<string, Lexicon>();
	held.set(people, made);
	const known = made.get(key);
	if (known !== undefined) return known;
	const lexicon = toLexicon(key, tables[key] ?? en);
	made.set(key, lexicon);
	return lexicon;
}
