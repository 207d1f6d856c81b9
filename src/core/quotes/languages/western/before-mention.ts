import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** The place of the token before a mention and its article: the comma of "Sala, la segretaria". */
export function beforeMention(tokens: readonly Token[], { from }: { readonly from: number }): number {
	return isOf(tokens[from - 1], wordClass.determiner) ? from - 2 : from - 1;
}
