import { addToNumber, noNumber, valueOfNumber } from '../text/numbers.ts';
import type { Unit } from './unit.ts';
import { toMarks } from './unit-marks.ts';

/**
 * Makes one unit of a number that is told in several words: "forty million", "сорок миллионов" and "40 million" are
 * 40000000, and no longer alike to "forty dollars".
 *
 * @returns The units in order; numbers of one word stay as they are.
 */
export function joinNumbers(units: readonly Unit[]): readonly Unit[] {
	if (!units.some((unit, index) => readValue(unit) !== null && (unit.words > 1 || mayGoOn(units, index + 1))))
		return units;
	const joined: Unit[] = [];
	for (let at = 0; at < units.length; ) {
		const { length, value } = readNumber(units, at);
		const own = units.slice(at, at + Math.max(1, length));
		joined.push(...(isTold(own, length) ? [toNumberUnit(own, value)] : own));
		at += own.length;
	}
	return joined;
}

/** Whether a number is told in several words: some of them may be one phrase. */
function isTold([first]: readonly Unit[], length: number): boolean {
	return length > 1 || (length === 1 && first !== undefined && first.words > 1);
}

function mayGoOn(units: readonly Unit[], at: number): boolean {
	const isLink = links.has(units[at]?.key ?? '');
	return readValue(units[isLink ? at + 1 : at]) !== null;
}

const digits = /^\d+(?:\.\d+)?$/u;
const [zero, nine] = [0x30, 0x39];

/** Every word is asked, and few begin with a digit. */
function isDigits(key: string): boolean {
	const first = key.charCodeAt(0);
	return first >= zero && first <= nine && digits.test(key);
}

/** What a unit counts: in digits, or in words; null where it is no number. */
export function readValue(unit: Unit | undefined): number | null {
	if (unit === undefined) return null;
	if (isDigits(unit.key)) return Number(unit.key);
	for (const { value } of unit.concepts) if (value !== undefined) return value;
	return null;
}

/** What stands between hundreds and tens, or tens and ones: "three hundred and forty", "cuarenta y tres". */
const links: ReadonlySet<string> = new Set(['and', 'e', 'y']);

/** The number that begins at a unit, and how many units it takes: none where the unit is no number. */
function readNumber(units: readonly Unit[], from: number): { readonly length: number; readonly value: number } {
	let reading = noNumber;
	let length = 0;
	for (const [index, unit] of units.slice(from).entries()) {
		if (unit.sentence !== units[from]?.sentence) break;
		if (index === length && length > 0 && links.has(unit.key)) continue;
		const value = readValue(unit);
		const next = value === null ? null : addToNumber(reading, value, isDigits(unit.key));
		if (next === null) break;
		reading = next;
		length = index + 1;
	}
	return { length, value: valueOfNumber(reading) };
}

function toNumberUnit(units: readonly Unit[], value: number): Unit {
	const [first] = units;
	const last = units.at(-1);
	if (first === undefined || last === undefined) throw new Error('a number is told in one word at least');
	const own = {
		key: String(value),
		// "One thousand" is what "a thousand" is.
		concepts: units.flatMap(({ concepts }) => concepts).filter((concept) => concept.value === value),
		parts: [],
		name: '',
		root: '',
	};
	return {
		...first,
		...own,
		end: last.end,
		isTranslatable: true,
		pinned: 'number',
		marks: toMarks(own),
		weight: Math.max(...units.map(({ weight }) => weight)),
		words: units.reduce((sum, { words }) => sum + words, 0),
	};
}
