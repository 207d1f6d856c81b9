import type { Person } from '../../../types.ts';
import type { Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { suffixes } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';
import { isWomansName } from './is-womans-name.ts';

/** Fewest words of a name that something may be cut off before or behind it. */
const shortest = 2;

/** Where somebody is from, as English prints it before a name. */
export const demonym =
	/^(?:[a-z]{2,}(?:[bdghlmnrstvz]ian|ean|yan|uan|[lnt]ese|guese|eli|aqi|tani|eri)|(?:amer|afr|mex|domin)ican|moroccan|cuban|german|dutch|french|[a-z]+[cs]h(?:wo)?man|(?:span|brit|engl|scott|ir|pol|swed|dan|finn|turk)ish|welsh|greek|czech|swiss|thai|slovak|afghan|briton|scot|dane|finn|pole|turk|(?:swede|spaniard)s?)$/u;

/** "Co-author", "Third-grader": only its first part has the capital of a sentence. */
const compound = /^\p{Lu}\p{L}*-\p{Ll}/u;

/** Endings of trades that no first name has: "Fisherman Rory Blaine". */
export const trade = /(?:.{6}man|.(?:woman|wright|keeper|master|fighter|ist))$/u;

/** The name in a run of English capitals, a role or origin before it and letters behind it left off: "Driver Winston Hale". */
export function withoutRole({ tokens, text }: Scan, run: Run): Run {
	let { from, to } = run;
	const last = tokens[to - 1];
	// "The European Broadcasting Union" is from nowhere.
	if (isOf(last, wordClass.organisation)) return run;
	while (to - from > 1 && isRole(text, tokens[from], to - from - 1)) from++;
	if (to - from > shortest && last !== undefined && isLetters(text.slice(last.start, last.end))) to--;
	return { from, to };
}

/**
 * Whether a capital before a known surname is another's first name: one of the list, or an unknown word where the article
 * never prints the person's own: "Ngozi Johnson".
 */
export function isOthersFirst({ tokens, surnames, lowerCase }: Scan, at: number, { name }: Person): boolean {
	const [before, first] = [tokens[at - 1], tokens[at]];
	const { classes = 0, text = '' } = first ?? {};
	if ((classes & firstName) !== 0) return (classes & wordClass.title) === 0;
	// "In Doha Trump said" names a town.
	if (first !== undefined && isWomansName(first)) return !isOf(before, wordClass.preposition);
	const own = name.slice(0, name.indexOf(' ')).toLowerCase();
	if (classes !== 0 || surnames.has(own) || lowerCase.has(text) || before?.capital === true) return false;
	return !demonym.test(text) && !/(?:ing|ly|ed)$/u.test(text);
}

/** Letters that are printed behind a name: "Simon Ellacott KC". */
function isLetters(word: string): boolean {
	return word.slice(0, 2) === word.slice(0, 2).toUpperCase() && suffixes.has(word.toLowerCase());
}

/** "Driver", "Co-author", "Conductor" where they open a sentence; "Italian" before two names. */
function isRole(text: string, token: Token | undefined, behind: number): boolean {
	if (token === undefined || isOf(token, firstName | wordClass.organisation | wordClass.place)) return false;
	if (token.first && isOf(token, wordClass.person)) return true;
	if (trade.test(token.text)) return true;
	if (behind < shortest) return false;
	if (token.first && /[eo]r$/u.test(token.text)) return true;
	return demonym.test(token.text) || (token.first && compound.test(text.slice(token.start, token.end)));
}
