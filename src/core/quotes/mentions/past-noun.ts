import type { Token } from '../words/read-tokens.ts';
import { firstName, isOf } from '../words/word-class.ts';
import type { Run } from './name-in-phrase.ts';
import { isParticle } from './name-particle.ts';
import type { Scan } from './scan-phrase.ts';

/**
 * A run of capitals without a noun that stands before a full name: "dei 5 Stelle Stefano Patuanelli".
 *
 * @param isNoun - Whether a word that is no first name is a noun, by itself and the word before it.
 */
export function pastNoun(
	{ tokens }: Scan,
	run: Run,
	isNoun: (first: Token, before: Token | undefined) => boolean = isCounted,
): Run {
	const first = tokens[run.from];
	const isLong = run.to - run.from >= 3 && !isParticle(tokens[run.from + 1]);
	if (first === undefined || !isLong || isOf(first, firstName)) return run;
	return isNoun(first, tokens[run.from - 1]) ? { from: run.from + 1, to: run.to } : run;
}

/** Whether a number stands before a word. */
export function isCounted(_first: Token, before: Token | undefined): boolean {
	return /^\d+$/u.test(before?.text ?? '');
}
