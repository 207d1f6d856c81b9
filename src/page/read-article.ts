import { toArticleText } from '../core/article-text.ts';
import { findOutlet } from '../core/outlet/find-outlet.ts';
import type { Article, Outlet } from '../core/types.ts';
import { articleRange } from './body/article-range.ts';
import { isCutOff } from './is-cut-off.ts';
import { isTranslated } from './metadata/is-translated.ts';
import { readPageFacts } from './metadata/page-facts.ts';
import { readCanonical, withoutFragment } from './metadata/read-address.ts';
import { readByline } from './metadata/read-byline.ts';
import { readCredit } from './metadata/read-credit.ts';
import { readDates } from './metadata/read-dates.ts';
import { languageOf, readLanguage } from './metadata/read-language.ts';
import { readNotes } from './metadata/read-notes.ts';
import { readTitle, statedTitles } from './metadata/read-title.ts';
import { type Known, readBlocks } from './read-blocks.ts';
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
	const titles = statedTitles(page, facts);
	const { all, blocks, own, head, firstLine, credits } = readBody(page, address, { facts, titles });
	const text = toArticleText({ blocks });
	const translated = isTranslated(page, address);
	// A translation keeps what the page states of itself in its own language.
	const language = (translated ? languageOf(text) : null) ?? readLanguage(page, facts, text);
	const title = readTitle(page, facts, firstLine);
	const byline = readByline(page, facts, head);
	const dates = readDates(page, facts, head, address, page.documentElement?.getAttribute('lang') ?? language);
	const read = { facts, title, titles, byline, publishedAt: dates.publishedAt, language };
	const notes = readNotes(page, address, { ...read, translated });
	const cutOff = isCutOff(all, own, facts);
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
			walled: cutOff && blocks.length === 0,
		}),
		blocks,
		related,
		cutOff,
		...(notes.length > 0 ? { notes } : {}),
	};
}

/** The text of a page: what it shows, else what it keeps where nothing is shown. */
function readBody(page: Document, address: string, { facts, titles }: Pick<Known, 'facts' | 'titles'>) {
	const shown = collectBlocks(page);
	const all = shown.some(({ prose }) => prose > 0) ? shown : [...shown, ...collectHiddenBlocks(page)];
	const live = statesLive(facts, address, titles);
	const read = readBlocks(articleRange(all, titles), { facts, live, titles, now: Date.now() });
	return { ...read, all, blocks: read.blocks.length > 0 ? read.blocks : readEmbedded(page, facts) };
}
