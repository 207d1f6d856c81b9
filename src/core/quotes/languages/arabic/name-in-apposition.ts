import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { isNameWord } from '../uncased/name-word.ts';
import { arabicBounds, called, hasSuffix } from './arabic-name.ts';

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
	const at = called.test(tokens[comma + 1]?.text ?? '') ? comma + 2 : comma + 1;
	const behind = tokens.slice(at, at + 1 + longestName);
	const length = behind.findIndex((token) => !isNameWord(token));
	const [given] = behind;
	if (length < 2 || behind[length]?.text !== '،' || given === undefined || isNoGiven(given.text)) return null;
	const { from: start } = arabicBounds(scan, at);
	return { from: start, to: at + length, person: null, sure: true };
}

/** "الجهة المعنية", "ضاحكا": a noun with an article, an adverb. */
function isNoGiven(word: string): boolean {
	return /^ال|[اً]$|اً$/u.test(word) || hasSuffix(word);
}
