import { isCalled } from '../shared/is-announced.ts';
import type { Stretch } from '../shared/is-reported.ts';

/** German "von «Scheckbuchdiplomatie» sprach", "man sei «zuversichtlich»". */
export function isSpokenOf({ paragraph: { tokens }, quote: { token } }: Stretch): boolean {
	if (told.test(tokens[token - 1]?.text ?? '')) return true;
	const of = /^eine[mr]?$/u.test(tokens[token - 1]?.text ?? '') ? token - 2 : token - 1;
	if (tokens[of]?.text !== 'von') return false;
	return [tokens[of - 1], tokens[of - 2], tokens[token + 1]].some((word) => isCalled(word));
}

/** Verbs in the mood of what somebody said. */
const told = /^(?:sei|seien|habe|werde|bleibe|bestehe|gebe|herrsche|drohe|fehle|brauche|bedeute)$/u;
