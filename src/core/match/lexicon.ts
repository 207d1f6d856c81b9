import { onceFor } from '../once-for.ts';
import { foldWord } from '../text/fold.ts';
import { toOneSpelling } from '../text/one-spelling.ts';
import { stemWord } from '../text/stems.ts';
import { findWords } from '../text/words.ts';
import type { Person } from '../types.ts';
import type { Concept } from './concept.ts';
import table from './concepts.json' with { type: 'json' };
import { inflect } from './inflect.ts';
import { createLongerWords } from './longer-words.ts';
import opposites from './opposites.json' with { type: 'json' };

/** Finds ideas by the stems of a word or phrase. */
export type Lexicon = {
	/**
	 * @param lookup - The parts of the stems that are looked up, parted by spaces.
	 * @param stems - The stems themselves, in the same way: they tell apart words that begin alike.
	 */
	readonly find: (lookup: string, stems: string) => readonly Concept[];
	/** Ideas of a word that is not found: those of a known one that it begins with, where the language adds endings so. */
	readonly findLonger: (word: string) => readonly Concept[];
	/**
	 * The second words of the phrases that begin with a word, each with the words of the longest; undefined when none
	 * does. All words as they are looked up.
	 */
	readonly phrasesFrom: (first: string) => ReadonlyMap<string, number> | undefined;
};

/** Makes the lexicon of a language; kept by the caller, for it is costly to make. */
export type Lexicons = { readonly of: (language: string) => Lexicon };

type Row = { readonly concept: Concept; readonly forms: readonly string[] };

/** Marks before a row; "#3" is a number, whose digits stand for it in every language. */
const mark = /^(?:[~+^]|#\d+\|)/u;
const kinds: Readonly<Record<string, Concept['kind']>> = { '~': 'plain', '+': 'staple', '^': 'idiom' };

const none: ReadonlySet<number> = new Set();
/** The table is read when the first lexicon is made: a script that starts may never need one. */
const linesOf = onceFor(({ rows }: typeof table): readonly string[] => Object.values(rows).flat());
const rowsOf = onceFor((all: readonly string[]): readonly Row[] => {
	const oppositesOf = readOpposites(all);
	return all.map((line, id) => toRow(line, { id, opposites: oppositesOf.get(id) ?? none }));
});

/** Verbs before somebody's words, by the first English word of their rows. */
const telling: ReadonlySet<string> = new Set(['say', 'tell', 'ask', 'answer', 'write', 'promise', 'repeat', 'explain']);

const tellingIdsOf = onceFor(
	(rows: readonly Row[]): ReadonlySet<number> =>
		new Set(rows.flatMap(({ concept, forms }) => (telling.has(forms[0]?.split(',')[0] ?? '') ? [concept.id] : []))),
);

/** Whether somebody's words may follow: "told", "asked". */
export function isTelling({ id }: Concept): boolean {
	return tellingIdsOf(rowsOf(linesOf(table))).has(id);
}

/** The lexicons without any person's name. */
export const plainLexicons: Lexicons = createLexicons([]);

/**
 * @param people - Persons whose names are one idea in every script.
 */
export function createLexicons(people: readonly Person[]): Lexicons {
	const made = new Map<string, Lexicon>();
	// One idea in all languages: ideas are told apart by what they are, not by what is in them.
	const names = people.map((person, index) => ({ person, concept: toNameConcept(person, index) }));
	return {
		of: (language) => {
			const known = made.get(language) ?? createLexicon(language, names);
			made.set(language, known);
			return known;
		},
	};
}

/** A form as the table has it, with its stems in full. */
type Entry = { readonly stems: string; readonly concepts: Concept[] };

type NamedPerson = { readonly person: Person; readonly concept: Concept };

function toNameConcept({ id: person }: Person, index: number): Concept {
	return { id: linesOf(table).length + index, kind: 'name', person, opposites: none };
}

function createLexicon(language: string, names: readonly NamedPerson[]): Lexicon {
	const entries = new Map<string, Entry[]>();
	const phrases = new Map<string, Map<string, number>>();
	const longer = createLongerWords(language);
	const add = (form: string, concept: Concept): void => {
		const stems = toStems(form, language);
		const lookups = stems.map((stem) => toLookup(stem, language));
		const [first, second] = lookups;
		if (first === undefined) return;
		if (second !== undefined) addPhrase(phrases, [first, second], stems.length);
		addEntry(entries, lookups.join(' '), { stems: stems.join(' '), concepts: [concept] });
		if (stems.length === 1) longer?.add([foldWord(form), ...stems], concept);
	};
	addRows(language, add);
	for (const { person, concept } of names) {
		for (const form of [person.name, ...person.aliases]) add(form, concept);
	}
	return {
		phrasesFrom: (first) => phrases.get(first),
		find: (lookup, stems) => nearestConcepts(entries.get(lookup) ?? [], stems),
		findLonger: (word) => longer?.find(word) ?? [],
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
	const column = table.languages.indexOf(language);
	for (const { concept, forms } of rowsOf(linesOf(table))) {
		const own = forms[column] ?? '';
		const printed = own.split(',').flatMap((form) => [form, ...inflect(form, language)]);
		for (const form of printed) add(form, concept);
		if (concept.kind === 'number') add(forms[forms.length - 1] ?? '', concept);
	}
}

/** Stems of a form as the words of a text are stemmed, so that one finds the other. */
function toStems(form: string, language: string): readonly string[] {
	return findWords(form).map(({ text }) => stemWord(toOneSpelling(text, language), language));
}

/** Letters by which words of languages with many endings are looked up: their light stems still differ at the end. */
const lookupLength = 7;

/** The part of a stem that a lexicon is asked for. */
export function toLookup(stem: string, language: string): string {
	return language === 'en' || language === 'vi' ? stem : stem.slice(0, lookupLength);
}

/** By a row's place, the places of those it is never said for; the pairs name rows by their first English word. */
function readOpposites(lines: readonly string[]): ReadonlyMap<number, ReadonlySet<number>> {
	const placesOf = new Map<string, number[]>();
	for (const [place, line] of lines.entries()) {
		const first = line.replace(mark, '').split(/[,|]/u)[0] ?? '';
		placesOf.set(first, [...(placesOf.get(first) ?? []), place]);
	}
	const found = new Map<number, Set<number>>();
	const add = (from: string, to: string): void => {
		for (const place of placesOf.get(from) ?? []) {
			const known = found.get(place) ?? new Set<number>();
			for (const other of placesOf.get(to) ?? []) known.add(other);
			found.set(place, known);
		}
	};
	for (const [one = '', other = ''] of opposites.pairs) {
		add(one, other);
		add(other, one);
	}
	return found;
}

function toRow(line: string, own: Pick<Concept, 'id' | 'opposites'>): Row {
	const sign = mark.exec(line)?.[0] ?? '';
	const forms = line.slice(sign.length).split('|');
	const digits = sign.slice(1, -1);
	if (sign.startsWith('#')) {
		return { concept: { ...own, kind: 'number', value: Number(digits) }, forms: [...forms, digits] };
	}
	return { concept: { ...own, kind: kinds[sign] ?? 'idea' }, forms };
}
