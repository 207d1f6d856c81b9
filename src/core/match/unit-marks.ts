import { hashText, mixHash } from '../text/hash.ts';
import { shortestRoot } from './cognate.ts';
import type { Unit } from './unit.ts';

/** Letters below which one letter makes another word ("war", "was"). */
export const shortestTypo = 6;
/** Letters of a beginning and of an end: of two words that are one letter apart, one of both is the same. */
const endLetters = shortestTypo / 2;

/** Numbers of which two units that are alike have one in common. */
export type Marks = {
	/** Of what the unit is: its word, name and ideas. */
	readonly own: readonly number[];
	/** Of how its word begins and ends. */
	readonly ends: readonly number[];
	/** Of how other languages begin it. */
	readonly roots: readonly number[];
};

/** Marks are below this number: two things that share one by chance cost a look. */
export const markCount = 0x10000;
/** Keep what is no word apart from the hashes of words. */
const seeds = { name: 1, idea: 2, head: 3, tail: 4, root: 5 };

/** What a unit is found by where units alike are looked for. */
export function toMarks({
	key,
	name,
	root,
	concepts,
	parts,
}: Pick<Unit, 'key' | 'name' | 'root' | 'concepts' | 'parts'>): Marks {
	const ideas = [...concepts, ...parts].map(({ id }) => mixHash(id + seeds.idea));
	const roots = root === '' ? [] : [hashText(root.slice(0, shortestRoot), seeds.root)];
	const own = [hashText(key), ...(name === '' ? [] : [hashText(name, seeds.name)]), ...ideas];
	return {
		own: [...new Set(own.map(toMark))],
		ends: key.length < shortestTypo ? [] : endMarks(key).map(toMark),
		roots: roots.map(toMark),
	};
}

function endMarks(key: string): readonly number[] {
	return [hashText(key.slice(0, endLetters), seeds.head), hashText(key.slice(-endLetters), seeds.tail)];
}

/** The higher bits of a hash are the better mixed ones. */
function toMark(hash: number): number {
	return (hash ^ (hash >>> 16)) & (markCount - 1);
}
