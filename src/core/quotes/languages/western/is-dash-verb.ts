import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';

/** Endings of the third person that a verb behind a dash may have. */
const third = /^\p{Ll}{2,}(?:[aeoóò]|ou|[ei]u)$/u;

/** Whether a verb that no list has stands behind a dash, with its subject: "—Yo también —suspira el médico". */
export function isDashVerb(_stretch: string, words: readonly string[], lexicon: Lexicon): boolean {
	const [verb = '', next = ''] = withoutReflexive(words);
	if (!third.test(verb) || lexicon.classOf(verb) !== 0) return false;
	const { determiner, honorific, he, she } = wordClass;
	return /^\p{Lu}/u.test(next) || (lexicon.classOf(next) & (determiner | honorific | he | she)) !== 0;
}

/** "—se inquieta un cliente", "— inquieta-se um cliente" without the pronoun of the verb. */
function withoutReflexive([first = '', ...rest]: readonly string[]): readonly string[] {
	return /^s[ei]$/u.test(first) ? rest : [first.replace(/-se$/u, ''), ...rest];
}
