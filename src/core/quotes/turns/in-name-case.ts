import type { Lexicon } from '../words/lexicon.ts';
import { wordClass } from '../words/word-class.ts';

/** Most letters that stand for a body, as one word. */
const longestAcronym = 3;

/** A name that a label prints in capitals as news prints it: "JAKE TAPPER" → "Jake Tapper"; "BBC" and "MSNBC" stay. */
export function inNameCase(name: string, { classOf }: Lexicon): string {
	const low = name.toLowerCase();
	if (/\p{Ll}/u.test(name) || name.length <= longestAcronym || (classOf(low) & wordClass.organisation) !== 0)
		return name;
	return low.replaceAll(/(?<![\p{L}\p{M}])(?:mc|o['’])?\p{L}/gu, (start) =>
		start.replaceAll(/^.|.$/gu, (letter) => letter.toUpperCase()),
	);
}
