import type { Article, Block } from './types.ts';

/** What stands between two blocks of an article's text: a paragraph break no sentence runs over. */
export const blockBreak = '\n\n';

const inText: ReadonlySet<Block['kind']> = new Set(['heading', 'paragraph', 'list', 'quotation', 'update']);

/**
 * The article's running text: what quotes are found in and their spans point into.
 *
 * Captions, standfirst and correction notices are kept on the article but are no part of it.
 *
 * @returns The texts of the blocks in order, joined by {@link blockBreak}; empty for no block.
 */
export function toArticleText(article: Pick<Article, 'blocks'>): string {
	return article.blocks
		.filter((block) => inText.has(block.kind))
		.map((block) => block.text)
		.join(blockBreak);
}

/** The block of an article's text that stands at an offset into it. */
export function blockAt(text: string, offset: number): string {
	const start = text.lastIndexOf(blockBreak, offset);
	const end = text.indexOf(blockBreak, offset);
	return text.slice(start < 0 ? 0 : start + blockBreak.length, end < 0 ? undefined : end);
}

/**
 * The article as a person reads it: the standfirst, which is kept apart from the running text, and then that text.
 *
 * No span points into it: quotes are found in {@link toArticleText}.
 */
export function toReadableText(article: Pick<Article, 'blocks'>): string {
	const standfirst = article.blocks.filter((block) => block.kind === 'standfirst').map((block) => block.text);
	return [...standfirst, toArticleText(article)].join(blockBreak);
}
