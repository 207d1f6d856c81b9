import { onceFor } from '../once-for.ts';
import { hashText } from '../text/hash.ts';
import type { Concept } from './concept.ts';
import table from './concepts.json' with { type: 'json' };
import opposites from './opposites.json' with { type: 'json' };

/** An idea, and the words for it in each language. */
export type Row = { readonly concept: Concept; readonly forms: readonly string[] };

/** Marks before a row; "#3" is a number, whose digits stand for it in every language. */
const mark = /^(?:[~+%^]|#\d+\|)/u;
const kinds: Readonly<Record<string, Concept['kind']>> = { '~': 'plain', '+': 'staple', '%': 'degree', '^': 'idiom' };

/** Of an idea that is said beside all others. */
export const noOpposites: ReadonlySet<number> = new Set();
/** The table is read when the first lexicon is made: a script that starts may never need one. */
const linesOf = onceFor(({ rows }: typeof table): readonly string[] => Object.values(rows).flat());
const rowsOf = onceFor((all: readonly string[]): readonly Row[] => {
	const oppositesOf = readOpposites(all);
	return all.map((line, id) => toRow(line, { id, opposites: oppositesOf.get(id) ?? noOpposites }));
});

/** The table's rows; an idea's id is its row's place. */
export function conceptRows(): readonly Row[] {
	return rowsOf(linesOf(table));
}

/** Where the words of a language stand in a row; -1 for a language that the table does not know. */
export function columnOf(language: string): number {
	return table.languages.indexOf(language);
}

/** Another number for another table. */
export function toTableVersion(): number {
	return linesOf(table).reduce((hash, line) => hashText(line, hash), formatVersion);
}

/** Raised when words are read differently though the table is the same. */
const formatVersion = 7;

/** Ids of ideas, by the first English word of their rows; of a word that begins several rows, all. */
export function conceptIdsOf(words: readonly string[]): ReadonlySet<number> {
	const wanted = new Set(words);
	return new Set(
		conceptRows().flatMap(({ concept, forms }) => (wanted.has(forms[0]?.split(',')[0] ?? '') ? [concept.id] : [])),
	);
}

/** Verbs before somebody's words. */
const telling: readonly string[] = ['say', 'tell', 'ask', 'answer', 'write', 'promise', 'repeat', 'explain'];
const tellingIds = onceFor(conceptIdsOf);

/** Whether somebody's words may follow: "told", "asked". */
export function isTelling({ id }: Concept): boolean {
	return tellingIds(telling).has(id);
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
