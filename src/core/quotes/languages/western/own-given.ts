import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { givenRun } from '../shared/name-behind-role.ts';

/** A full name behind a role, but nobody whose the role is: "la collègue de Bernard Cotin", "la vedova di Carlo Riva". */
export function ownGiven(scan: Scan, from: number): NameRun | null {
	const { tokens, lexicon } = scan;
	const [role, of] = tokens.slice(from - 2, from);
	const isOwned =
		lexicon.signs.get(of?.text ?? '') === 'f' &&
		isOf(role, wordClass.title | wordClass.person) &&
		(role?.capital !== true || role.first);
	return isOwned || plain.test(of?.text ?? '') ? null : givenRun(scan, from);
}

/** Prepositions behind which somebody else stands than whose the role is: "a déclaré le comédien à Marc Fougerol". */
const plain = /^(?:à|a|ad|con|com|avec|par|por|pour|para|chez|sobre|sur|su)$/u;
