import { onceFor } from '../once-for.ts';
import type { Person } from '../types.ts';
import { createLexicons, type Lexicons, plainLexicons } from './lexicon.ts';
import spoken from './spoken-languages.json' with { type: 'json' };

/** What matching knows beside the statements. */
export type MatchContext = {
	/** Phrases and translations, with the names of the persons of the story. */
	readonly lexicons: Lexicons;
	/** The languages a person speaks in public, by the person's id; wordings in another one are translations. */
	readonly spokenBy: ReadonlyMap<string, ReadonlySet<string>>;
};

/** For statements of nobody in particular. */
export const plainContext: MatchContext = { lexicons: plainLexicons, spokenBy: new Map() };

const languageOf: ReadonlyMap<string, string> = new Map(Object.entries(spoken));

/**
 * What matching knows of a story's persons: their names are one in every script, and what they are quoted with in
 * another language than their country's, or another they speak, is a translation. Made once for each list: the names of hundreds of persons
 * are stemmed anew for every language that is met.
 *
 * @param people - The story's persons.
 */
export const createMatchContext: (people: readonly Person[]) => MatchContext = onceFor(makeContext);

function makeContext(people: readonly Person[]): MatchContext {
	const spokenBy = new Map<string, ReadonlySet<string>>();
	for (const { id, country, speaks } of people) {
		const language = languageOf.get(country ?? '');
		const languages = [...(language === undefined ? [] : [language]), ...(speaks ?? [])];
		if (languages.length > 0) spokenBy.set(id, new Set(languages));
	}
	return { lexicons: createLexicons(people), spokenBy };
}
