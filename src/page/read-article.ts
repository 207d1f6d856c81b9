import type { Article, Outlet } from '../core/types.ts';
import { findArticle } from './find-article.ts';
import { readPage } from './read-page.ts';

/**
 * Reads the article of a page, all in one place. Never changes the document.
 *
 * @param address - The address the page was opened under.
 * @param outlets - Whose name an address gives.
 * @returns The article; no blocks when the page has none.
 */
export function readArticle(page: Document, address: string, outlets: readonly Outlet[]): Article {
	return findArticle(readPage(page, address), outlets);
}
