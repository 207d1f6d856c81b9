import { hashText, mixHash } from '../text/hash.ts';
import type { Concept } from './concept.ts';
import { createScratch } from './scratch.ts';
import type { Unit } from './unit.ts';

/** How alike two different words of one idea are: less than the same word, for an idea has neighbours. */
const ideaLikeness = 0.8;
/** A word and a phrase that it is a part of. */
const partLikeness = 0.6;
/** Up to here only a part is alike: the likeness table rounds. */
export const mostOfPart = 0.7;
/** The same name in two spellings. */
const nameLikeness = 0.95;
/** One letter wrong, left out or too many: a typo, or an ending that stemming does not know. */
const typoLikeness = 0.8;
/** Letters below which one letter makes another word ("war", "was"). */
const shortestTypo = 6;

/** Below this information a word only ties others together, and stands everywhere: "of". */
export const littleWord = 0.3;

/**
 * What a unit can be alike by, as bits of one number: two units without a common bit are no more than a typo apart.
 * Most pairs of words are told apart by it.
 */
export function toSignature({ key, name, concepts, parts }: Pick<Unit, 'key' | 'name' | 'concepts' | 'parts'>): number {
	let signature = bitOf(hashText(key));
	if (name !== '') signature |= bitOf(hashText(name));
	for (const { id } of concepts) signature |= bitOf(mixHash(id));
	for (const { id } of parts) signature |= bitOf(mixHash(id));
	return signature;
}

/** One of 32. */
function bitOf(hash: number): number {
	return 1 << (hash & 31);
}

const scratch = createScratch(Float32Array);

/**
 * Row by row: the likeness of each unit of `a` to each of `b`, and a row of zeros. True, and perhaps longer, until the
 * next call.
 */
export function toLikenessTable(a: readonly Unit[], b: readonly Unit[], crossLanguage: boolean): Float32Array {
	const size = (a.length + 1) * b.length;
	const table = scratch(size).fill(0, 0, size);
	let at = 0;
	for (const unit of a) {
		for (const other of b) {
			if ((unit.signature & other.signature) !== 0) table[at] = likenessOf(unit, other, crossLanguage);
			else if (!crossLanguage && isTypo(unit.key, other.key)) table[at] = typoLikeness;
			at += 1;
		}
	}
	return table;
}

/** How far one unit stands for another, 0 to 1. Words of two languages that are spelled alike are not the same word. */
function likenessOf(a: Unit, b: Unit, crossLanguage: boolean): number {
	if (a.key === b.key && !(crossLanguage && isLittleWord(a))) return 1;
	// Between languages, no word is more alike than one of the same idea.
	if (meet(a.concepts, b.concepts)) return crossLanguage ? 1 : ideaLikeness;
	if (!crossLanguage && isTypo(a.key, b.key)) return typoLikeness;
	return likenessOfRest(a, b);
}

function likenessOfRest(a: Unit, b: Unit): number {
	if (a.name !== '' && a.name === b.name) return nameLikeness;
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
