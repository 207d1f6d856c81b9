import type { Article, Outlet } from '../core/types.ts';

/**
 * Reads the article of a page. Never changes the document.
 *
 * @param address - The address the page was opened under.
 * @param outlets - Whose name an address gives.
 * @returns The article; no blocks when the page has none.
 */
export function readArticle(page: Document, address: string, _outlets: readonly Outlet[]): Article {
	const paragraphs = [...page.querySelectorAll('article p, main p')];
	return {
		address,
		url: address,
		outlet: null,
		title: page.querySelector('h1')?.textContent?.trim() ?? page.title,
		byline: null,
		credit: null,
		agency: null,
		publishedAt: null,
		updatedAt: null,
		language: page.documentElement.getAttribute('lang'),
		kind: 'unknown',
		blocks: paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph.textContent.trim() })),
		related: [],
		cutOff: false,
	};
}
