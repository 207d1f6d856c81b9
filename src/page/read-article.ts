import { toArticleText } from '../core/article-text.ts';
import type { Agency, Article, Outlet } from '../core/types.ts';
import { articleRange } from './body/article-range.ts';
import { isCutOff } from './is-cut-off.ts';
import { readPageFacts } from './metadata/page-facts.ts';
import { readCanonical, withoutFragment } from './metadata/read-address.ts';
import { readByline } from './metadata/read-byline.ts';
import { readCredit } from './metadata/read-credit.ts';
import { readDates } from './metadata/read-dates.ts';
import { readLanguage } from './metadata/read-language.ts';
import { readOutlet } from './metadata/read-outlet.ts';
import { readTitle, statedTitles } from './metadata/read-title.ts';
import { readBlocks } from './read-blocks.ts';
import { readKind } from './read-kind.ts';
import { readRelated } from './read-related.ts';
import { collectBlocks } from './walk/collect-blocks.ts';

/**
 * Reads the article of a page. Never changes the document.
 *
 * @param address - The address the page was opened under.
 * @param outlets - Whose name an address gives.
 * @param agencies - Whose name a credit line gives; empty: credit lines are kept, and no agency is told from them.
 * @returns The article; no blocks when the page has none.
 */
export function readArticle(
	page: Document,
	address: string,
	outlets: readonly Outlet[],
	agencies: readonly Agency[] = [],
): Article {
	const facts = readPageFacts(page, address);
	const all = collectBlocks(page);
	const { blocks, own, head, firstLine, credits } = readBlocks(articleRange(all, statedTitles(page, facts)), facts);
	const language = readLanguage(page, facts, toArticleText({ blocks }));
	const title = readTitle(page, facts, firstLine);
	const byline = readByline(page, facts, head);
	const dates = readDates(page, facts, head, address, page.documentElement?.getAttribute('lang') ?? language);
	const related = readRelated(
		all.filter((block) => !own.has(block)),
		title,
	);
	return {
		address: withoutFragment(address),
		url: readCanonical(page, facts, address),
		outlet: readOutlet(facts, address, outlets),
		title,
		byline,
		...readCredit(credits, blocks, byline, agencies),
		...dates,
		language,
		kind: readKind({ facts, address, title, blocks, relatedCount: related.length, dated: dates.publishedAt !== null }),
		blocks,
		related,
		cutOff: isCutOff(all, own, facts),
	};
}
