import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** "إنزاغي مدرب الهلال": a role right behind an Arabic name, and whose. */
export function endOfArabicRole(tokens: readonly Token[], from: number): number {
	const role = tokens[from];
	if (role?.kind !== 'word' || (role.classes & wordClass.title) === 0) return from;
	return tokens[from + 1]?.text.startsWith('ال') === true ? from + 2 : from + 1;
}
