import { detect } from '../core/detect/detect.ts';
import { story } from '../data/story/story.ts';
import { findQuoteRange } from '../page/find-quote-range.ts';
import { readArticle } from '../page/read-article.ts';
import { claimPage } from '../platform/claim-page.ts';
import { callBackground, serve } from '../platform/messages.ts';
import { createReader } from './create-reader.ts';
import { clearHighlights, showRange } from './show-range.ts';

if (claimPage('reader')) {
	serve(
		createReader({
			// No tables of outlets and agencies here: the background tells both.
			readArticle: () => readArticle(document, location.href, []),
			grade: (article) => detect(article, story),
			send: (reading) => callBackground('page.seen', reading),
			findRange: ({ words, near }) => findQuoteRange(document, words, near ?? undefined),
			showRange: (range) => showRange(window, range),
			clearHighlights: () => clearHighlights(window),
		}),
	);
}
