import { isCalled } from '../shared/is-announced.ts';
import type { Stretch } from '../shared/is-reported.ts';
import { isTold } from './german-mood.ts';

/** German "von «Scheckbuchdiplomatie» sprach", "man sei «zuversichtlich»". */
export function isSpokenOf({ paragraph: { tokens }, quote: { token } }: Stretch): boolean {
	if (isTold(tokens[token - 1])) return true;
	const of = /^eine[mr]?$/u.test(tokens[token - 1]?.text ?? '') ? token - 2 : token - 1;
	if (tokens[of]?.text !== 'von') return false;
	return [tokens[of - 1], tokens[of - 2], tokens[token + 1]].some((word) => isCalled(word));
}
