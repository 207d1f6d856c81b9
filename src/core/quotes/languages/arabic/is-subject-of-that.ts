import { isOf, wordClass } from '../../words/word-class.ts';
import type { Stretch } from '../shared/is-reported.ts';

/** Most words of a name that is the subject of its clause. */
const longestName = 3;

/** "أوضح أن «تحالف الراغبين» سيجتمع": a name behind "that" and before its verb, no words of whoever says so. */
export function isSubjectOfThat({ paragraph: { tokens }, quote: { token }, words }: Stretch): boolean {
	if (words.split(/\s+/u).length > longestName || !isOf(tokens[token - 1], wordClass.that)) return false;
	return /^س?[يت]\p{L}{2,}/u.test(tokens[token + 1]?.text ?? '');
}
