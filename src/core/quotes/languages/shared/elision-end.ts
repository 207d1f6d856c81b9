import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';

const capitalStart = /^\p{Lu}/u;

/**
 * Where the word begins that an elided one is written together with: "l'homme".
 *
 * @param before - What stands before them: "D'Ambrosio" behind a first name is one word.
 * @returns In UTF-16 units, behind the apostrophe; 0 where none is elided, and for a word that the table has whole: "d'après".
 */
export function elisionEnd(run: string, { classOf, listed }: Lexicon, before: Token | undefined): number {
	const apostrophe = run.search(/[’']/u);
	if (!listed('elisions').has(run.slice(0, Math.max(0, apostrophe)).toLowerCase())) return 0;
	const isInName = before?.capital === true && capitalStart.test(run) && capitalStart.test(run.slice(apostrophe + 1));
	return isInName || classOf(run.toLowerCase().replaceAll('’', "'")) !== 0 ? 0 : apostrophe + 1;
}
