import type { Article } from '../core/types.ts';
import { findArticle } from './find-article.ts';
import { readPage } from './read-page.ts';

/**
 * Reads the article of a page, all in one place. Never changes the document.
 *
 * @param address - The address the page was opened under.
 * @returns The article; no blocks when the page has none.
 */
export function readArticle(page: Document, address: string): Article {
	return findArticle(readPage(page, address));
}
