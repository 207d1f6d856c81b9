import type { AppositionRules } from '../../mentions/find-appositions.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** What a clause-maker may be besides: "de la Mujer". */
const named = wordClass.determiner | wordClass.preposition | wordClass.possessive;

/** What makes a clause of the words between a role and a name. */
const clausal = wordClass.have | wordClass.be | wordClass.he | wordClass.she | wordClass.it | wordClass.relative;

/** Where names are not told by their place alone: a role with a comma behind it is named by what follows. */
export const westernAppositions: AppositionRules = {
	isPlacing: ({ text, classes }) => text === 'a' || (classes & wordClass.preposition) !== 0,
	isNamedBehind: (before: Token | undefined) => before?.kind === 'word' && (before.first || !before.capital),
	isClausal: (word) => isOf(word, clausal) && !isOf(word, named),
};
