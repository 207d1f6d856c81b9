import { foldWord } from '../text/fold.ts';
import { hashText } from '../text/hash.ts';
import { toOneSpelling } from '../text/one-spelling.ts';
import { stemWord } from '../text/stems.ts';
import { isFunctionWord } from '../text/tell-language.ts';
import { findWords } from '../text/words.ts';
import type { Person } from '../types.ts';
import { createCompounds } from './compound-words.ts';
import type { Concept } from './concept.ts';
import { columnOf, conceptRows, noOpposites, toTableVersion } from './concept-rows.ts';
import { inflect, themesOf } from './inflect.ts';
import { littleWordsOf } from './little-word.ts';
import { createLongerWords } from './longer-words.ts';
import type { Token } from './read-words.ts';

/** Finds ideas by the stems of a word or phrase. */
export type Lexicon = {
	/**
	 * @param lookup - The parts of the stems that are looked up, parted by spaces.
	 * @param stems - The stems themselves, in the same way: they tell apart words that begin alike.
	 */
	readonly find: (lookup: string, stems: string) => readonly Concept[];
	/**
	 * Ideas of a single word: by its stem, or those of a known one that it is a form of, which no name is. A little word
	 * is a form of little words alone: "стал" is no steel.
	 */
	readonly findWord: (word: Pick<Token, 'text' | 'stem'>, isName: boolean) => readonly Concept[];
	/** Ideas of the two words that a single one is made of. */
	readonly findParts: (word: string) => readonly Concept[];
	/**
	 * The second words of the phrases that begin with a word, each with the words of the longest; undefined when none
	 * does. All words as they are looked up.
	 */
	readonly phrasesFrom: (first: string) => ReadonlyMap<string, number> | undefined;
};

/** Makes the lexicon of a language; kept by the caller, for it is costly to make. */
export type Lexicons = {
	readonly of: (language: string) => Lexicon;
	/** Another number for other ideas or persons: what was indexed by those is to be indexed anew. */
	readonly version: () => number;
};

/** The lexicons without any person's name. */
export const plainLexicons: Lexicons = createLexicons([]);

/**
 * @param people - Persons whose names are one idea in every script.
 */
export function createLexicons(people: readonly Person[]): Lexicons {
	const made = new Map<string, Lexicon>();
	let version: number | undefined;
	// One idea in all languages: ideas are told apart by what they are, not by what is in them.
	const names = people.map((person, index) => ({ concept: toNameConcept(person, index), forms: toNameForms(person) }));
	return {
		of: (language) => {
			const known = made.get(language) ?? createLexicon(language, names);
			made.set(language, known);
			return known;
		},
		version: () => (version ??= toVersion(people)),
	};
}

function toVersion(people: readonly Person[]): number {
	return people.reduce(
		(hash, { id, name, aliases }) => hashText([id, name, ...aliases].join(), hash),
		toTableVersion(),
	);
}

/** A form as the table has it, with its stems in full. */
type Entry = { readonly stems: string; readonly concepts: Concept[] };

type NamedPerson = { readonly concept: Concept; readonly forms: readonly NameForm[] };
/** A name as printed, and its words, which are the same in every language. */
type NameForm = { readonly form: string; readonly words: readonly string[] };

function toNameConcept({ id: person }: Person, index: number): Concept {
	return { id: conceptRows().length + index, kind: 'name', person, opposites: noOpposites };
}

function createLexicon(language: string, names: readonly NamedPerson[]): Lexicon {
	const entries = new Map<string, Entry[]>();
	const phrases = new Map<string, Map<string, number>>();
	const longer = createLongerWords(language);
	const little = littleWordsOf(language);
	const isLittle = (word: string): boolean => little.has(word) || isFunctionWord(word, language);
	/** Ideas that the table has a little word for: of those alone another little word may be a form. */
	const littleIdeas = new Set<Concept>();
	const add = (form: string, concept: Concept, words = toFormWords(form)): void => {
		const stems = words.map((word) => stemWord(toOneSpelling(word, language), language));
		const lookups = stems.map((stem) => toLookup(stem, language));
		const [first, second] = lookups;
		if (first === undefined) return;
		if (second !== undefined) addPhrase(phrases, [first, second], stems.length);
		addEntry(entries, lookups.join(' '), { stems: stems.join(' '), concepts: [concept] });
		if (stems.length > 1) return;
		const word = toOneSpelling(foldWord(form), language);
		longer?.add([word, ...stems, ...themesOf(word, language)], concept);
		if (isLittle(word)) littleIdeas.add(concept);
	};
	addRows(language, add);
	for (const { concept, forms } of names) for (const { form, words } of forms) add(form, concept, words);
	const find: Lexicon['find'] = (lookup, stems) => nearestConcepts(entries.get(lookup) ?? [], stems);
	const findForm: Lexicon['findWord'] = ({ text, stem }, isName) => {
		const byForm = longer?.isFirst === true ? longer.find(text) : [];
		if (byForm.length > 0) return byForm;
		const byStem = find(toLookup(stem, language), stem);
		return byStem.length > 0 || isName || longer === null ? byStem : longer.find(text);
	};
	return {
		phrasesFrom: (first) => phrases.get(first),
		find,
		findParts: createCompounds(language, (word) => longer?.find(word) ?? []),
		findWord: (word, isName) => {
			const found = findForm(word, isName);
			return isLittle(word.text) ? found.filter((concept) => littleIdeas.has(concept)) : found;
		},
	};
}

function addPhrase(
	phrases: Map<string, Map<string, number>>,
	[first, second]: readonly [string, string],
	length: number,
): void {
	const known = phrases.get(first) ?? new Map<string, number>();
	phrases.set(first, known.set(second, Math.max(known.get(second) ?? 0, length)));
}

function addEntry(entries: Map<string, Entry[]>, lookup: string, entry: Entry): void {
	const known = entries.get(lookup);
	if (known === undefined) return void entries.set(lookup, [entry]);
	const same = known.find(({ stems }) => stems === entry.stems);
	if (same === undefined) known.push(entry);
	else same.concepts.push(...entry.concepts.filter((concept) => !same.concepts.includes(concept)));
}

/** What the word nearest to the one asked for stands for: "unterschrieben" is a signature, "Unterschiede" are none. */
function nearestConcepts(entries: readonly Entry[], stems: string): readonly Concept[] {
	const [only, ...others] = entries;
	if (only === undefined || others.length === 0) return only?.concepts ?? [];
	const strange = entries.map((entry) => countStrange(entry.stems, stems));
	const least = Math.min(...strange);
	return [...new Set(entries.filter((_, index) => strange[index] === least).flatMap(({ concepts }) => concepts))];
}

/** Letters of two words after the part that they begin with alike. */
function countStrange(a: string, b: string): number {
	let alike = 0;
	while (alike < a.length && a.charCodeAt(alike) === b.charCodeAt(alike)) alike += 1;
	return a.length + b.length - 2 * alike;
}

function addRows(language: string, add: (form: string, concept: Concept) => void): void {
	const column = columnOf(language);
	for (const { concept, forms } of conceptRows()) {
		const own = forms[column] ?? '';
		const printed = own.split(',').flatMap((form) => [form, ...inflect(form, language)]);
		for (const form of printed) add(form, concept);
		if (concept.kind === 'number') add(forms[forms.length - 1] ?? '', concept);
	}
}

function toNameForms({ name, aliases }: Person): readonly NameForm[] {
	return [name, ...aliases].map((form) => ({ form, words: toFormWords(form) }));
}

/** Words of a form as those of a text are told, so that one finds the other. */
function toFormWords(form: string): readonly string[] {
	return findWords(form).map(({ text }) => text);
}

/** Letters by which words of languages with many endings are looked up: their light stems still differ at the end. */
const lookupLength = 7;

/** The part of a stem that a lexicon is asked for. */
export function toLookup(stem: string, language: string): string {
	return language === 'en' || language === 'vi' ? stem : stem.slice(0, lookupLength);
}
