import * as lists from './abbreviation-lists.ts';
import { readAbbreviations } from './read-abbreviations.ts';

const own: Readonly<Record<string, string>> = {
	en: lists.englishAbbreviations,
	de: lists.germanAbbreviations,
	fr: lists.frenchAbbreviations,
	es: lists.spanishAbbreviations,
	it: lists.italianAbbreviations,
	pt: lists.portugueseAbbreviations,
	pl: lists.polishAbbreviations,
	ru: lists.russianAbbreviations,
	uk: lists.ukrainianAbbreviations,
	tr: lists.turkishAbbreviations,
	vi: lists.vietnameseAbbreviations,
	nl: lists.dutchAbbreviations,
};

const tables = new Map<string, ReadonlySet<string>>();

/**
 * The abbreviations of a language after which a full stop ends no sentence.
 *
 * @param language - BCP 47 primary subtag; one without a list has those of every language.
 * @returns As `abbreviation-lists.ts` has them.
 */
export function abbreviationsOf(language: string): ReadonlySet<string> {
	const held = tables.get(language);
	if (held !== undefined) return held;
	const table = readAbbreviations(Object.hasOwn(own, language) ? own[language] : undefined);
	tables.set(language, table);
	return table;
}
