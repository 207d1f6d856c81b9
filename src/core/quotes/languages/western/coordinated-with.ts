import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import type { Reading } from './may-speak.ts';

/** Most words between two quotations that "and" joins: "« … » et d’un « … »". */
const longestJoint = 3;

/**
 * Who said the quotation that "and" joins another one to: "elle a évoqué des « fables » et un « brouillard »".
 *
 * @returns Null where more than small words are between.
 */
export function coordinatedWith({ paragraph: { tokens }, quote, before }: Reading): Speaker | null {
	if (before === null || before.quote.paragraph !== quote.paragraph) return null;
	const way = tokens.slice(before.quote.token + 1, quote.token);
	const [first] = way;
	const isJoint = isOf(first, wordClass.and) && !/^(?:mais|ma|mas|pero|sino)$/u.test(first?.text ?? '');
	return isJoint && way.length <= longestJoint && way.slice(1).every(isSmall) ? before.speaker : null;
}

function isSmall(token: Token): boolean {
	return isOf(token, wordClass.determiner | wordClass.preposition | wordClass.that);
}
