import type { Sign } from './read-signs.ts';

/** "And" in the languages of the tables. */
const forms = /^(?:and|or|und|et|y|e|i|и|та|і|và|和|و|ve|और)$/u;

/** Whether it is an "and": what follows it counts something else. */
export function isConjunction(sign: Sign | undefined): boolean {
	return sign !== undefined && forms.test(sign.text);
}
