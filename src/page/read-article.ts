import { toArticleText } from '../core/article-text.ts';
import type { Article, Outlet } from '../core/types.ts';
import { readPageFacts } from './metadata/page-facts.ts';
import { readCanonical, withoutFragment } from './metadata/read-address.ts';
import { readByline } from './metadata/read-byline.ts';
import { readDates } from './metadata/read-dates.ts';
import { readLanguage } from './metadata/read-language.ts';
import { readOutlet } from './metadata/read-outlet.ts';
import { readTitle } from './metadata/read-title.ts';
import { readBlocks } from './read-blocks.ts';
import { collectBlocks } from './walk/collect-blocks.ts';

/**
 * Reads the article of a page. Never changes the document.
 *
 * @param address - The address the page was opened under.
 * @param outlets - Whose name an address gives.
 * @returns The article; no blocks when the page has none.
 */
export function readArticle(page: Document, address: string, outlets: readonly Outlet[]): Article {
	const facts = readPageFacts(page, address);
	const all = collectBlocks(page);
	const { blocks, head, firstLine } = readBlocks(all, facts);
	const language = readLanguage(page, facts, toArticleText({ blocks }));
	return {
		address: withoutFragment(address),
		url: readCanonical(page, facts, address),
		outlet: readOutlet(facts, address, outlets),
		title: readTitle(page, facts, firstLine),
		byline: readByline(page, facts, head),
		credit: null,
		agency: null,
		...readDates(page, facts, head, address, page.documentElement?.getAttribute('lang') ?? language),
		language,
		kind: 'unknown',
		blocks,
		related: [],
		cutOff: false,
	};
}
