import type { Comparable, Unit } from './unit.ts';
import { markCount } from './unit-marks.ts';
import { isLittle } from './weigh-unit.ts';

/** Places of units of two statements, in parallel; true until the next call, and perhaps longer than the count. */
export type Meetings = {
	readonly rows: readonly number[];
	readonly columns: readonly number[];
	readonly count: number;
};

/** What units are looked for among: by mark the entry that has it last, by entry the one before it with that mark. */
type Entries = {
	readonly last: Uint16Array;
	readonly before: Uint16Array;
	readonly places: Uint16Array;
	count: number;
};

/** Entries are numbered from 1: more than the longest statement has. */
const mostEntries = 0x10000;
const telling = createEntries();
const little = createEntries();
const roots = createEntries();
let entered: readonly Unit[] = [];
const [rows, columns]: readonly [number[], number[]] = [[], []];
let count = 0;

function createEntries(): Entries {
	return {
		last: new Uint16Array(markCount),
		before: new Uint16Array(mostEntries),
		places: new Uint16Array(mostEntries),
		count: 0,
	};
}

/**
 * The units of two statements that have a mark in common: all that are alike, and a few others. Where they have several,
 * they are told several times.
 */
export function findMeetings(a: Comparable, b: Comparable): Meetings {
	return find(a, b, true);
}

/** The same without those of two little words: statements have many of them in common, and they tell nothing. */
export function findTellingMeetings(a: Comparable, b: Comparable): Meetings {
	return find(a, b, false);
}

function find(a: Comparable, b: Comparable, areAllTold: boolean): Meetings {
	if (b.units !== entered) {
		if (a.units === entered) return turn(find(b, a, areAllTold));
		enter(b.units);
	}
	count = 0;
	const crossLanguage = a.language !== b.language;
	for (let place = 0; place < a.units.length; place += 1) {
		const unit = a.units[place];
		if (unit !== undefined) lookUpUnit(unit, place, { crossLanguage, besides: areAllTold || !isLittle(unit) });
	}
	return { rows, columns, count };
}

/** Units are alike both ways: those that were entered last are looked among whichever statement they are of. */
function turn({ rows, columns, count }: Meetings): Meetings {
	return { rows: columns, columns: rows, count };
}

/** @param besides - Whether it is looked for among little words too. */
function lookUpUnit(
	unit: Unit,
	place: number,
	{ crossLanguage, besides }: { readonly crossLanguage: boolean; readonly besides: boolean },
): void {
	const { own, ends, roots: ofRoot } = unit.marks;
	lookUp(own, telling, place);
	if (besides) lookUp(own, little, place);
	// Words of two languages that are spelled alike are not the same word, but for learned ones.
	if (crossLanguage) {
		if (!isLittle(unit)) lookUp(ofRoot, roots, place);
		return;
	}
	lookUp(ends, telling, place);
	if (besides) lookUp(ends, little, place);
}

function enter(units: readonly Unit[]): void {
	leave();
	for (let place = 0; place < units.length; place += 1) {
		const unit = units[place];
		if (unit === undefined) continue;
		const { own, ends, roots: ofRoot } = unit.marks;
		const entries = isLittle(unit) ? little : telling;
		addEntries(entries, own, place);
		addEntries(entries, ends, place);
		if (entries === telling) addEntries(roots, ofRoot, place);
	}
	entered = units;
}

/** Forgets the units that were looked for among before. */
function leave(): void {
	for (const unit of entered) {
		const { own, ends, roots: ofRoot } = unit.marks;
		const entries = isLittle(unit) ? little : telling;
		clearEntries(entries, own);
		clearEntries(entries, ends);
		clearEntries(roots, ofRoot);
	}
	for (const entries of [telling, little, roots]) entries.count = 0;
}

function clearEntries({ last }: Entries, marks: readonly number[]): void {
	for (const mark of marks) last[mark] = 0;
}

function addEntries(entries: Entries, marks: readonly number[], place: number): void {
	for (const mark of marks) {
		entries.count += 1;
		entries.before[entries.count] = entries.last[mark] ?? 0;
		entries.places[entries.count] = place;
		entries.last[mark] = entries.count;
	}
}

function lookUp(marks: readonly number[], { last, before, places }: Entries, place: number): void {
	for (const mark of marks) {
		for (let entry = last[mark] ?? 0; entry > 0; entry = before[entry] ?? 0) {
			rows[count] = place;
			columns[count] = places[entry] ?? 0;
			count += 1;
		}
	}
}
