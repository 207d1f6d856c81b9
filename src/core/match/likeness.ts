import { areCognates } from './cognate.ts';
import type { Concept } from './concept.ts';
import { findMeetings } from './find-meetings.ts';
import { createScratch } from './scratch.ts';
import type { Comparable, Unit } from './unit.ts';
import { shortestTypo } from './unit-marks.ts';
import { littleWord } from './weigh-unit.ts';

/** How alike two different words of one idea are: less than the same word, for an idea has neighbours. */
const ideaLikeness = 0.8;
/** A word and a phrase that it is a part of. */
const partLikeness = 0.6;
/** Up to here only a part is alike: the likeness table rounds. */
export const mostOfPart = 0.7;
/** The same name in two spellings. */
const nameLikeness = 0.95;
/** A word that two languages have from a third. */
const cognateLikeness = 0.9;
/** One letter wrong, left out or too many: a typo, or an ending that stemming does not know. */
const typoLikeness = 0.8;

const scratch = createScratch(Float32Array);

/**
 * Row by row: the likeness of each unit of `a` to each of `b`, and a row of zeros. True, and perhaps longer, until the
 * next call.
 */
export function toLikenessTable(a: Comparable, b: Comparable, crossLanguage: boolean): Float32Array {
	const width = b.units.length;
	const size = (a.units.length + 1) * width;
	const table = scratch(size).fill(0, 0, size);
	const { rows, columns, count } = findMeetings(a, b);
	for (let at = 0; at < count; at += 1) {
		const [row, column] = [rows[at] ?? 0, columns[at] ?? 0];
		const [unit, other] = [a.units[row], b.units[column]];
		if (unit !== undefined && other !== undefined) table[row * width + column] = likenessOf(unit, other, crossLanguage);
	}
	return table;
}

/** How far one unit stands for another, 0 to 1. Words of two languages that are spelled alike are not the same word. */
export function likenessOf(a: Unit, b: Unit, crossLanguage: boolean): number {
	if (a.key === b.key && !(crossLanguage && isLittleWord(a))) return 1;
	// Between languages, no word is more alike than one of the same idea.
	if (meet(a.concepts, b.concepts)) return crossLanguage ? 1 : ideaLikeness;
	if (!crossLanguage && isTypo(a.key, b.key)) return typoLikeness;
	return likenessOfRest(a, b, crossLanguage);
}

function likenessOfRest(a: Unit, b: Unit, crossLanguage: boolean): number {
	if (a.name !== '' && a.name === b.name) return nameLikeness;
	if (crossLanguage && areCognates(a.root, b.root)) return cognateLikeness;
	return isPartOf(a, b) || isPartOf(b, a) ? partLikeness : 0;
}

function isPartOf(word: Unit, phrase: Unit): boolean {
	return phrase.parts.length > 0 && meet(word.concepts, phrase.parts);
}

function isLittleWord({ key, weight }: Unit): boolean {
	return weight < littleWord || (key.length < 4 && /^\p{Script=Latin}/u.test(key));
}

function meet(a: readonly Concept[], b: readonly Concept[]): boolean {
	if (b.length === 0) return false;
	for (const concept of a) if (b.includes(concept)) return true;
	return false;
}

/** Whether one letter more, less or other makes one word the other. */
function isTypo(a: string, b: string): boolean {
	if (a.length < shortestTypo || b.length < shortestTypo || Math.abs(a.length - b.length) > 1) return false;
	let head = 0;
	while (head < a.length && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
	let i = head + Number(a.length >= b.length);
	let j = head + Number(b.length >= a.length);
	while (i < a.length && a.charCodeAt(i) === b.charCodeAt(j)) {
		i += 1;
		j += 1;
	}
	return i >= a.length && j >= b.length && !/\p{Nd}/u.test(a);
}
