import { foldWord } from '../text/fold.ts';
import { stemWord } from '../text/stems.ts';
import { findWords } from '../text/words.ts';
import type { Person } from '../types.ts';
import table from './concepts.json' with { type: 'json' };

/** An idea that words of several languages stand for. */
export type Concept = {
	readonly id: number;
	/**
	 * How much it tells: `plain` ideas are in every speech, `staple`s in every speech about war and peace, `idiom`s in
	 * few; `name`s are of persons of the story.
	 */
	readonly kind: 'idea' | 'plain' | 'staple' | 'idiom' | 'number' | 'name';
};

/** Finds ideas by the stems of a word or phrase, parted by spaces. */
export type Lexicon = {
	readonly find: (stems: string) => readonly Concept[];
	/** Words of the longest phrase that begins with a stem; 0 when none does. */
	readonly longestFrom: (stem: string) => number;
};

/** Makes the lexicon of a language; kept by the caller, for it is costly to make. */
export type Lexicons = { readonly of: (language: string) => Lexicon };

type Row = { readonly concept: Concept; readonly forms: readonly string[] };

/** Marks before a row; "#3" is a number, whose digits stand for it in every language. */
const kinds: Readonly<Record<string, Concept['kind']>> = { '~': 'plain', '+': 'staple', '^': 'idiom' };

const rows: readonly Row[] = Object.values(table.rows).flat().map(toRow);
const columns: ReadonlyMap<string, number> = new Map(table.languages.map((language, index) => [language, index]));

/** The lexicons without any person's name. */
export const plainLexicons: Lexicons = createLexicons([]);

/**
 * @param people - Persons whose names are one idea in every script.
 */
export function createLexicons(people: readonly Person[]): Lexicons {
	const made = new Map<string, Lexicon>();
	return {
		of: (language) => {
			const known = made.get(language) ?? createLexicon(language, people);
			made.set(language, known);
			return known;
		},
	};
}

function createLexicon(language: string, people: readonly Person[]): Lexicon {
	const concepts = new Map<string, Concept[]>();
	const lengths = new Map<string, number>();
	const add = (form: string, concept: Concept): void => {
		const stems = toStems(form, language);
		const [first] = stems;
		if (first === undefined) return;
		lengths.set(first, Math.max(lengths.get(first) ?? 0, stems.length));
		const key = stems.join(' ');
		const known = concepts.get(key);
		if (known === undefined) concepts.set(key, [concept]);
		else if (!known.includes(concept)) known.push(concept);
	};
	addRows(language, add);
	for (const [index, person] of people.entries()) {
		const concept: Concept = { id: rows.length + index, kind: 'name' };
		for (const form of [person.name, ...person.aliases]) add(form, concept);
	}
	const none: readonly Concept[] = [];
	return { longestFrom: (stem) => lengths.get(stem) ?? 0, find: (stems) => concepts.get(stems) ?? none };
}

function addRows(language: string, add: (form: string, concept: Concept) => void): void {
	const column = columns.get(language);
	for (const { concept, forms } of rows) {
		const own = column === undefined ? '' : (forms[column] ?? '');
		for (const form of own.split(',')) add(form, concept);
		if (concept.kind === 'number') add(forms[forms.length - 1] ?? '', concept);
	}
}

/** Stems of a form as the words of a text are stemmed, so that one finds the other. */
export function toStems(form: string, language: string): readonly string[] {
	return findWords(form).map(({ text }) => toLookup(stemWord(foldWord(text), language), language));
}

/** Letters by which words of languages with many endings are looked up: their light stems still differ at the end. */
const lookupLength = 7;

/** The part of a stem that a lexicon is asked for. */
export function toLookup(stem: string, language: string): string {
	return language === 'en' || language === 'vi' ? stem : stem.slice(0, lookupLength);
}

function toRow(line: string, id: number): Row {
	const [, mark = '', rest = ''] = /^([~+^]|#\d+\|)?(.*)$/u.exec(line) ?? [];
	const forms = rest.split('|');
	if (mark.startsWith('#')) return { concept: { id, kind: 'number' }, forms: [...forms, mark.slice(1, -1)] };
	return { concept: { id, kind: kinds[mark] ?? 'idea' }, forms };
}
