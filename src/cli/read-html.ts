import { parseHTML } from 'linkedom';
import { tellPublisher } from '../core/outlet/tell-publisher.ts';
import type { Article } from '../core/types.ts';
import { agencies } from '../data/outlets/agencies.ts';
import { outlets } from '../data/outlets/outlets.ts';
import { type ExplainedBlock, explainBlocks } from '../page/explain-blocks.ts';
import { readArticle } from '../page/read-article.ts';
import { readPage } from '../page/read-page.ts';

/** Reads the article of a saved page, as the extension reads the open one. */
export function readHtml(html: string, url: string | null): Article {
	const { document } = parseHTML(html);
	return tellPublisher(readArticle(document, url ?? 'about:blank'), { outlets, agencies });
}

/** What each block of a saved page was held to be, and why. */
export function explainHtml(html: string, url: string | null): readonly ExplainedBlock[] {
	return explainBlocks(readPage(parseHTML(html).document, url ?? 'about:blank'));
}
