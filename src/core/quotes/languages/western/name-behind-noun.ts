import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';

/** The name in capitals behind a noun, or behind what somebody is something of. */
export function nameBehindNoun({ tokens, lexicon }: Scan, from: number, to: number): NameRun | null {
	const noun = tokens[from - 1];
	if (noun === undefined) return null;
	return lexicon.signs.get(noun.text) === 'f' ? nameOfThree(tokens, from, to) : nameBehind(noun, from, to);
}

/** "ministro delle Imprese Adolfo Urso": of three capitals behind "of" those from the first name on, else the last two. */
function nameOfThree(tokens: readonly Token[], from: number, to: number): NameRun | null {
	const body = tokens.slice(from, to).findIndex((token) => !isOf(token, wordClass.organisation));
	// "Escola Estadual Machado": one capital behind an organisation goes with it.
	if (to - from < 3 || (body > 0 && to - from - body < 2)) return null;
	const given = tokens.slice(from + 1, to - 1).findIndex((token) => isOf(token, firstName));
	if (given === -1 && tokens.slice(to - 2, to).some(({ text }) => adjective.test(text))) return null;
	return { from: given === -1 ? lastTwo(tokens, to) : from + 1 + given, to, person: null, sure: true };
}

/** "del Estado Mayor Conjunto", "do Tribunal Superior Eleitoral": endings of adjectives that names of bodies go on with. */
const adjective = /(?:[^e]al|ari[oa]|ior|unt[oa]|ic[oa]|iv[oa]|ense|ese|ad[oa]s|eral)$/u;

/** Where the last two words of a run begin, an article of the surname not counted: "Istruzione Renato Del Vecchio". */
export function lastTwo(tokens: readonly Token[], to: number): number {
	const isSmall = isOf(tokens[to - 2], wordClass.determiner | wordClass.preposition);
	return isSmall ? to - 3 : to - 2;
}

/** "presidente dei senatori Pd Francesco Boccia": of two capitals behind a noun both, of three the last two. */
function nameBehind(noun: Token, from: number, to: number): NameRun | null {
	if (noun.classes !== 0 || to - from < 2) return null;
	return { from: to - from === 3 ? to - 2 : from, to, person: null, sure: true };
}
