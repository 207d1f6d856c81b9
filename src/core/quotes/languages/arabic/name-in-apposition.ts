import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';
import { isNameWord } from '../uncased/name-word.ts';
import { arabicBounds, called } from './arabic-name.ts';
import { hasSuffix } from './has-suffix.ts';

/** Most words between a role and the comma behind it, and of a name between two commas. */
const longestRole = 5;
const longestName = 4;

/**
 * Who a role is, named between commas behind it: "قالت عاملة الإقليم، بشرى الودغيري، إن".
 *
 * @param from - What follows the role's noun.
 */
export function nameInApposition(scan: Scan, from: number): NameRun | null {
	const { tokens } = scan;
	const comma = tokens.slice(from, from + longestRole).findIndex(({ kind }) => kind !== 'word') + from;
	if (tokens[comma]?.text !== '،' || comma < from) return null;
	const isOne = oneOfThem.test(tokens[from - 1]?.text ?? '');
	const at = isOne ? comma + 1 : pastEpithets(tokens, comma + 1);
	const behind = tokens.slice(at, at + 1 + longestName);
	const length = behind.findIndex((token) => !isNameWord(token));
	const [given] = behind;
	if (length < 2 || given === undefined || !endsName(behind[length], at > comma + 1 || isOf(given, firstName)))
		return null;
	if (isNoGiven(given.text) && !isOne) return null;
	const { from: start } = arabicBounds(scan, at);
	return { from: start, to: at + length, person: null, sure: true };
}

/** A mark, or a preposition behind a name with a form of address or a first name: "الباحث، الدكتور سامر الحوراني من جامعة دمشق", "الخبير، هاني الحداد على ما". */
function endsName(token: Token | undefined, isSure: boolean): boolean {
	return /^[،:]$/u.test(token?.text ?? '') || (isSure && isOf(token, wordClass.preposition));
}

/** "تحدثت إحداهن، السعدية بلحاج،": who one of several is. */
const oneOfThem = /^[وف]?(?:أحد|إحدا)(?:هم|هن|هما)$/u;

/** Past what says somebody's name, where they are from, or another role: "المدرب، الفرنسي باتريك لوران،". */
function pastEpithets(tokens: Scan['tokens'], from: number): number {
	let at = from;
	while (at < from + mostEpithets && isEpithet(tokens[at])) at++;
	return at;
}

/** Most words between the comma and the name. */
const mostEpithets = 2;

function isEpithet(token: Token | undefined): boolean {
	if (token === undefined || called.test(token.text)) return token !== undefined;
	if (/^ال\p{L}{3,}ية?$/u.test(token.text)) return true;
	return token.text.startsWith('ال') && isOf(token, wordClass.place | wordClass.title | wordClass.honorific);
}

/** "الجهة المعنية", "ضاحكا": a noun with an article, an adverb. */
function isNoGiven(word: string): boolean {
	return /^ال|[اً]$|اً$/u.test(word) || hasSuffix(word);
}
