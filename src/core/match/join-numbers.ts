import { toSignature } from './likeness.ts';
import type { Unit } from './unit.ts';

/** Smallest number that multiplies what is said before it ("three hundred"). */
const smallestScale = 100;

/**
 * Makes one unit of a number that is told in several words: "forty million", "сорок миллионов" and "40 million" are
 * 40000000, and no longer alike to "forty dollars".
 *
 * @returns The units in order; numbers of one word stay as they are.
 */
export function joinNumbers(units: readonly Unit[]): readonly Unit[] {
	if (!units.some((unit, index) => readValue(unit) !== null && readValue(units[index + 1]) !== null)) return units;
	const joined: Unit[] = [];
	for (let at = 0; at < units.length; ) {
		const { length, value } = readNumber(units, at);
		const own = units.slice(at, at + Math.max(1, length));
		joined.push(...(length > 1 ? [toNumberUnit(own, value)] : own));
		at += own.length;
	}
	return joined;
}

const digits = /^\d+(?:\.\d+)?$/u;

function readValue(unit: Unit | undefined): number | null {
	if (unit === undefined) return null;
	if (digits.test(unit.key)) return Number(unit.key);
	return unit.concepts.find(({ value }) => value !== undefined)?.value ?? null;
}

/** What is read of a number: whole thousands or millions, and what stands after them. */
type Reading = { readonly total: number; readonly rest: number };

const unread: Reading = { total: 0, rest: 0 };

/** The number that begins at a unit, and how many units it takes: none where the unit is no number. */
function readNumber(units: readonly Unit[], from: number): { readonly length: number; readonly value: number } {
	let reading = unread;
	let at = from;
	for (const unit of units.slice(from)) {
		const value = unit.sentence === units[from]?.sentence ? readValue(unit) : null;
		const next = value === null ? null : addTo(reading, value, digits.test(unit.key));
		if (next === null) break;
		reading = next;
		at += 1;
	}
	return { length: at - from, value: reading.total + reading.rest };
}

/** Null where the word begins another number: "two, three"; "in 2014, 300 soldiers". */
function addTo({ total, rest }: Reading, value: number, isInDigits: boolean): Reading | null {
	if (isScale(value) && total + rest > 0) return multiply({ total, rest }, value);
	if (rest === 0) return total === 0 || value < lastScale(total) ? { total, rest: value } : null;
	return !isInDigits && fits(rest, value) ? { total, rest: rest + value } : null;
}

/** From here on a scale also stands after a fraction of itself: "1.5 billion". */
const largeScale = 1000;

/** What a scale makes of the number before it: "five thousand", "three hundred thousand", "五千亿". */
function multiply({ total, rest }: Reading, scale: number): Reading | null {
	if (total > 0 && scale > total) return { total: (total + rest) * scale, rest: 0 };
	if (rest === 0 || (scale <= rest && scale < largeScale)) return null;
	return scale === smallestScale ? { total, rest: rest * scale } : { total: total + rest * scale, rest: 0 };
}

function isScale(value: number): boolean {
	return value >= smallestScale && /^10+$/u.test(String(value));
}

/** The unit that a sum of thousands or millions was counted in. */
function lastScale(total: number): number {
	return 10 ** (/0*$/u.exec(String(total))?.[0].length ?? 0);
}

/** Tens after hundreds, ones after tens. */
function fits(rest: number, value: number): boolean {
	if (!Number.isInteger(rest)) return false;
	if (rest % 100 === 0) return value < 100;
	return rest % 10 === 0 && value < 10 && rest % 100 >= 20;
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
	};
	return {
		...first,
		...own,
		end: last.end,
		isTranslatable: true,
		pinned: 'number',
		signature: toSignature(own),
		weight: Math.max(...units.map(({ weight }) => weight)),
		words: units.reduce((sum, { words }) => sum + words, 0),
	};
}
