import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { isObliqueNoun } from './declined-case.ts';

/** How far before whom it cites the verb of an outlet stands, in tokens: "приводит слова главного тренера Чемпионат". */
const verbReach = 4;

/** Endings of a nominative that no surname in the genitive has. */
const nominative = /[бвгґджзклмнпрстфхцчшщоbcdfgjklłmnprstwz]$/u;

/** "цитирует Пескова РИА Новости", "приводит слова тренера Чемпионат": whether an outlet begins that cites whom stands before it. */
export function isOutletBehind({ tokens, people, lexicon }: Scan, at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	const isBody = isOf(token, wordClass.organisation);
	if (isBody && people.findName(tokens, at - 1, lexicon)?.length === 1) return true;
	if (token?.capital !== true || !isOf(before, wordClass.title | wordClass.person) || !isObliqueNoun(before, lexicon))
		return false;
	const cites = lexicon.listed('cite');
	const isCited = tokens.slice(Math.max(0, at - verbReach), at - 1).some(({ text }) => cites.has(text));
	return isCited && (isBody || (nominative.test(token.text) && people.findName(tokens, at, lexicon) === null));
}
