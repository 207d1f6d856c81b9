import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';

/** Endings of the third person that a verb behind a dash may have. */
const third = /^\p{Ll}{2,}(?:[aeoóò]|ou|[ei]u)$/u;

/** Whether a verb that no list has stands behind a dash, with its subject: "—Yo también —suspira el médico". */
export function isDashVerb(_stretch: string, [verb = '', next = '']: readonly string[], lexicon: Lexicon): boolean {
	if (!third.test(verb) || lexicon.classOf(verb) !== 0) return false;
	const { determiner, honorific, he, she } = wordClass;
	return /^\p{Lu}/u.test(next) || (lexicon.classOf(next) & (determiner | honorific | he | she)) !== 0;
}
