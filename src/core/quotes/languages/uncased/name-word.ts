import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName } from '../../words/word-class.ts';

/** Most words of a person's name. */
export const longestName = 4;

/** Whether a word may stand in a name: no class but that of a name. */
export function isNameWord(token: Token | undefined): token is Token {
	return token !== undefined && token.kind === 'word' && (token.classes & ~firstName) === 0 && !/^\d/u.test(token.text);
}

/** Whether a word may stand in a name where the language lists words that stand in none. */
export function mayBeName({ lexicon }: Pick<Scan, 'lexicon'>, token: Token | undefined): boolean {
	return isNameWord(token) && !lexicon.listed('plain').has(lexicon.fold(token.text));
}

/** Whether a word is the last of a name that the article gives in full. */
export function isHeldName({ tokens, names }: Scan, at: number): boolean {
	const token = tokens[at];
	return isNameWord(token) && (token.classes & firstName) === 0 && names.has(token.text);
}
