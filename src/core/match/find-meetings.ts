import { type MarkedUnits, type Marks, markedUnits } from './marked-units.ts';
import type { Unit } from './unit.ts';
import { markCount } from './unit-marks.ts';

/** Places of units of two statements, in parallel; true until the next call, and perhaps longer than the count. */
export type Meetings = {
	readonly rows: readonly number[];
	readonly columns: readonly number[];
	readonly count: number;
};

/** What units are looked for among: by mark the entry that has it last, by entry the one before it with that mark. */
type Entries = { readonly last: Uint16Array; readonly before: Uint16Array; readonly places: Uint16Array };

/** Entries are numbered from 1: more than the longest statement has. */
const mostEntries = 0x10000;
const telling = createEntries();
const little = createEntries();
const roots = createEntries();
let entered: MarkedUnits | null = null;
const [rows, columns]: readonly [number[], number[]] = [[], []];

function createEntries(): Entries {
	return {
		last: new Uint16Array(markCount),
		before: new Uint16Array(mostEntries),
		places: new Uint16Array(mostEntries),
	};
}

/**
 * The units of two statements that have a mark in common: all that are alike, and a few others. Where they have several,
 * they are told several times.
 *
 * Of many statements compared with one, that one is best the second.
 */
export function findMeetings(a: readonly Unit[], b: readonly Unit[], crossLanguage: boolean): Meetings {
	const own = markedUnits(a);
	const count = lookUp(own.little, little, findTelling(own, markedUnits(b), crossLanguage));
	return { rows, columns, count: crossLanguage ? count : lookUp(own.littleEnds, little, count) };
}

/** The same without those of two little words: statements have many of them in common, and they tell nothing. */
export function findTellingMeetings(a: MarkedUnits, b: MarkedUnits, crossLanguage: boolean): Meetings {
	return { rows, columns, count: findTelling(a, b, crossLanguage) };
}

function findTelling(own: MarkedUnits, others: MarkedUnits, crossLanguage: boolean): number {
	if (others !== entered) enter(others);
	let count = lookUp(own.telling, telling, 0);
	count = lookUp(own.telling, little, count);
	count = lookUp(own.little, telling, count);
	// Words of two languages that are spelled alike are not the same word, but for learned ones.
	if (crossLanguage) return lookUp(own.roots, roots, count);
	count = lookUp(own.tellingEnds, telling, count);
	count = lookUp(own.tellingEnds, little, count);
	return lookUp(own.littleEnds, telling, count);
}

function enter(units: MarkedUnits): void {
	if (entered !== null) {
		clearEntries(telling, [entered.telling, entered.tellingEnds]);
		clearEntries(little, [entered.little, entered.littleEnds]);
		clearEntries(roots, [entered.roots]);
	}
	addEntries(telling, units.tellingEnds, addEntries(telling, units.telling, 1));
	addEntries(little, units.littleEnds, addEntries(little, units.little, 1));
	addEntries(roots, units.roots, 1);
	entered = units;
}

function clearEntries({ last }: Entries, all: readonly Marks[]): void {
	for (const { marks } of all) for (const mark of marks) last[mark] = 0;
}

function addEntries(entries: Entries, { marks, places }: Marks, first: number): number {
	for (let at = 0; at < marks.length; at += 1) {
		const mark = marks[at] ?? 0;
		entries.before[first + at] = entries.last[mark] ?? 0;
		entries.places[first + at] = places[at] ?? 0;
		entries.last[mark] = first + at;
	}
	return first + marks.length;
}

function lookUp({ marks, places }: Marks, entries: Entries, from: number): number {
	let count = from;
	for (let at = 0; at < marks.length; at += 1) {
		for (let entry = entries.last[marks[at] ?? 0] ?? 0; entry > 0; entry = entries.before[entry] ?? 0) {
			rows[count] = places[at] ?? 0;
			columns[count] = entries.places[entry] ?? 0;
			count += 1;
		}
	}
	return count;
}
