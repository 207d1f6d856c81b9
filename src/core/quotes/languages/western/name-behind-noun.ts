import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';

/** The name in capitals behind a noun, or behind what somebody is something of. */
export function nameBehindNoun({ tokens, lexicon }: Scan, from: number, to: number): NameRun | null {
	const noun = tokens[from - 1];
	if (noun === undefined) return null;
	return lexicon.signs.get(noun.text) === 'f' ? nameOfThree(from, to) : nameBehind(noun, from, to);
}

/** "ministro delle Imprese Adolfo Urso": of three capitals behind "of" the last two. */
function nameOfThree(from: number, to: number): NameRun | null {
	return to - from < 3 ? null : { from: to - 2, to, person: null, sure: true };
}

/** "presidente dei senatori Pd Francesco Boccia": of two capitals behind a noun both, of three the last two. */
function nameBehind(noun: Token, from: number, to: number): NameRun | null {
	if (noun.classes !== 0 || to - from < 2) return null;
	return { from: to - from === 3 ? to - 2 : from, to, person: null, sure: true };
}
