import type { FrameQuote } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';

/** Whether a colon leads into a quotation. */
export function isLedIn(tokens: readonly Token[], { token }: Pick<FrameQuote, 'token'>): boolean {
	return tokens[token - 1]?.text === ':';
}

/** The place of the last comma from one token to before another; less than the first where there is none. */
export function lastComma(tokens: readonly Token[], from: number, to: number): number {
	return tokens.slice(from, to).findLastIndex(({ text }) => text === ',') + from;
}
