import { onceFor } from '../../../once-for.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { han } from './han.ts';

/** Longest foreign name, in signs. */
const longestForeign = 16;

/** What stands before a name and in none. */
const smallWord = /[的了是和与與及对對向在称稱]/u;

/** Two parts with a dot, which only foreign names have. */
const dottedName = /^\p{Script=Han}[\p{Script=Han}-]{1,6}[·・•‧]\p{Script=Han}{2}/u;

const foreignSignsOf = onceFor(({ table }: Lexicon): ReadonlySet<string> => new Set(table.foreignSigns));

/** Whether a name begins with two parts and a dot between. */
export function isDotted(name: string): boolean {
	return dottedName.test(name);
}

/** Where the signs end, from one on, that Chinese writes foreign names with; the same place where none stands. */
export function foreignEnd(signs: string, at: number, lexicon: Lexicon): number {
	if (smallWord.test(signs.charAt(at))) return at;
	const dotted = isDotted(signs.slice(at, at + longestForeign));
	let end = at;
	while (end < at + longestForeign && (isForeign(signs, end, lexicon, dotted) || isDot(signs, end, at))) end++;
	while (isDot(signs, end - 1, at)) end--;
	return end;
}

/** A sign of foreign names; in one with a dot also any before another one: "科罗廖夫". */
function isForeign(signs: string, at: number, lexicon: Lexicon, dotted: boolean): boolean {
	const foreignSigns = foreignSignsOf(lexicon);
	if (foreignSigns.has(signs.charAt(at))) return true;
	// A word begins here: "抵达" is none of the name, but known persons have "何塞" before a dot.
	if (lexicon.known.has(lexicon.fold(signs.slice(at, at + 2))) && !isDot(signs, at + 2, 0)) return false;
	return dotted && han.test(signs.charAt(at)) && (foreignSigns.has(signs.charAt(at + 1)) || isDot(signs, at + 1, 0));
}

function isDot(signs: string, at: number, start: number): boolean {
	return at > start && /[·・•‧-]/u.test(signs.charAt(at));
}
