import { onceFor } from '../once-for.ts';
import type { Unit } from './unit.ts';
import { littleWord } from './weigh-unit.ts';

/** Marks of units and the places of these, in parallel. */
export type Marks = { readonly marks: Uint16Array; readonly places: Uint16Array };

/** A statement's units as numbers: what is asked of thousands of statements for each page. */
export type MarkedUnits = {
	readonly units: readonly Unit[];
	readonly telling: Marks;
	readonly tellingEnds: Marks;
	/** Of words that other languages may have: looked for between languages alone. */
	readonly roots: Marks;
	/** Of words that only tie others together. */
	readonly little: Marks;
	readonly littleEnds: Marks;
	readonly weights: Float64Array;
	/** Numbers of the sentences the units stand in. */
	readonly sentences: Uint16Array;
	/** 1 for a little word, else 0. */
	readonly isLittle: Float64Array;
	/** Their weights, else 0. */
	readonly littleWeights: Float64Array;
};

/** Made once for each statement. */
export const markedUnits: (units: readonly Unit[]) => MarkedUnits = onceFor((units) => {
	const isLittle = ({ weight }: Unit): boolean => weight < littleWord;
	const isTelling = (unit: Unit): boolean => !isLittle(unit);
	return {
		units,
		telling: toMarks(units, isTelling, 'own'),
		tellingEnds: toMarks(units, isTelling, 'ends'),
		roots: toMarks(units, isTelling, 'roots'),
		little: toMarks(units, isLittle, 'own'),
		littleEnds: toMarks(units, isLittle, 'ends'),
		weights: Float64Array.from(units, ({ weight }) => weight),
		sentences: Uint16Array.from(units, ({ sentence }) => sentence),
		isLittle: Float64Array.from(units, (unit) => Number(isLittle(unit))),
		littleWeights: Float64Array.from(units, (unit) => (isLittle(unit) ? unit.weight : 0)),
	};
});

function toMarks(units: readonly Unit[], isIn: (unit: Unit) => boolean, kind: keyof Unit['marks']): Marks {
	const [marks, places]: readonly [number[], number[]] = [[], []];
	for (const [place, unit] of units.entries()) {
		if (!isIn(unit)) continue;
		for (const mark of unit.marks[kind]) {
			marks.push(mark);
			places.push(place);
		}
	}
	return { marks: Uint16Array.from(marks), places: Uint16Array.from(places) };
}
