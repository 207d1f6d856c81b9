import { toArticleText } from '../core/article-text.ts';
import { findOutlet } from '../core/outlet/find-outlet.ts';
import type { Article, Outlet } from '../core/types.ts';
import { articleRange } from './body/article-range.ts';
import { isCutOff } from './is-cut-off.ts';
import { readPageFacts } from './metadata/page-facts.ts';
import { readCanonical, withoutFragment } from './metadata/read-address.ts';
import { readByline } from './metadata/read-byline.ts';
import { readCredit } from './metadata/read-credit.ts';
import { readDates } from './metadata/read-dates.ts';
import { readLanguage } from './metadata/read-language.ts';
import { readTitle, statedTitles } from './metadata/read-title.ts';
import { readBlocks } from './read-blocks.ts';
import { readEmbedded } from './read-embedded.ts';
import { readKind, statesLive } from './read-kind.ts';
import { readRelated } from './read-related.ts';
import { collectBlocks, collectHiddenBlocks } from './walk/collect-blocks.ts';

/**
 * Reads the article of a page. Never changes the document.
 *
 * @param address - The address the page was opened under.
 * @param outlets - Whose name an address gives; what a page calls itself proves nothing.
 * @returns The article; no blocks when the page has none. Its agency is told later, from credit and byline (`tellAgency`):
 * the table of agencies is too long to load into every page.
 */
export function readArticle(page: Document, address: string, outlets: readonly Outlet[]): Article {
	const facts = readPageFacts(page, address);
	const shown = collectBlocks(page);
	const all = shown.some(({ prose }) => prose > 0) ? shown : [...shown, ...collectHiddenBlocks(page)];
	const titles = statedTitles(page, facts);
	const {
		blocks: shownBlocks,
		own,
		head,
		firstLine,
		credits,
	} = readBlocks(articleRange(all, titles), {
		facts,
		live: statesLive(facts, address, titles),
		titles,
	});
	const blocks = shownBlocks.length > 0 ? shownBlocks : readEmbedded(page, facts);
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
		outlet: findOutlet(outlets, address)?.name ?? null,
		title,
		byline,
		credit: readCredit(credits, blocks),
		agency: null,
		...dates,
		language,
		kind: readKind({
			facts,
			address,
			title,
			blocks,
			relatedCount: related.length,
			dated: dates.publishedAt !== null,
			signed: byline !== null,
		}),
		blocks,
		related,
		cutOff: isCutOff(all, own, facts),
	};
}
