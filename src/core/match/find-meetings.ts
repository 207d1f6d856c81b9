import { onceFor } from '../once-for.ts';
import type { Unit } from './unit.ts';
import { markCount } from './unit-marks.ts';

/** Places of units of two statements, in parallel; true until the next call, and perhaps longer than the count. */
export type Meetings = {
	readonly rows: readonly number[];
	readonly columns: readonly number[];
	readonly count: number;
};

/** The marks of some units and the places of these, in parallel. */
type Marked = { readonly marks: Uint16Array; readonly places: Uint16Array };
type MarkedUnits = { readonly own: Marked; readonly ends: Marked };

const toMarkedUnits = onceFor(
	(units: readonly Unit[]): MarkedUnits => ({
		own: toMarked(units.map(({ marks }) => marks.own)),
		ends: toMarked(units.map(({ marks }) => marks.ends)),
	}),
);

function toMarked(marks: readonly (readonly number[])[]): Marked {
	return {
		marks: Uint16Array.from(marks.flat()),
		places: Uint16Array.from(marks.flatMap((own, place) => own.map(() => place))),
	};
}

/** Units that others are looked for among: by mark the entry that has it, by entry the one before it with that mark. */
type Entries = { readonly last: Uint16Array; readonly before: Uint16Array; readonly places: Uint16Array };

/** Entries are numbered from 1: more than the longest statement has. */
const mostEntries = 0x10000;
const entries: Entries = {
	last: new Uint16Array(markCount),
	before: new Uint16Array(mostEntries),
	places: new Uint16Array(mostEntries),
};
let entered: readonly Unit[] = [];
const [rows, columns]: readonly [number[], number[]] = [[], []];

/**
 * The units of two statements that have a mark in common: all that are alike, and a few others. Where they have several,
 * they are told several times.
 *
 * Of many statements compared with one, that one is best the second.
 */
export function findMeetings(a: readonly Unit[], b: readonly Unit[], crossLanguage: boolean): Meetings {
	if (b !== entered) enter(b);
	const { own, ends } = toMarkedUnits(a);
	const count = lookUp(own, 0);
	// Words of two languages that are spelled alike are not the same word.
	return { rows, columns, count: crossLanguage ? count : lookUp(ends, count) };
}

function enter(units: readonly Unit[]): void {
	const before = toMarkedUnits(entered);
	for (const { marks } of [before.own, before.ends]) for (const mark of marks) entries.last[mark] = 0;
	const { own, ends } = toMarkedUnits(units);
	addEntries(ends, addEntries(own, 1));
	entered = units;
}

function addEntries({ marks, places }: Marked, first: number): number {
	for (let at = 0; at < marks.length; at += 1) {
		const mark = marks[at] ?? 0;
		entries.before[first + at] = entries.last[mark] ?? 0;
		entries.places[first + at] = places[at] ?? 0;
		entries.last[mark] = first + at;
	}
	return first + marks.length;
}

function lookUp({ marks, places }: Marked, from: number): number {
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
