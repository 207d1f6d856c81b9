import { findQuoteRange } from '../page/find-quote-range.ts';
import { readArticle } from '../page/read-article.ts';
import { claimPage } from '../platform/claim-page.ts';
import { callBackground } from '../platform/messages.ts';
import { serve } from '../platform/serve.ts';
import { createReader } from './create-reader.ts';
import { clearHighlights, showRange } from './show-range.ts';

if (claimPage('reader')) {
	serve(
		createReader({
			// No tables here of outlets, agencies and the story: the background, awake by now, tells and grades by them.
			readArticle: () => readArticle(document, location.href, []),
			send: (reading) => callBackground('page.seen', reading),
			findRange: ({ words, near }) => findQuoteRange(document, words, near ?? undefined),
			showRange: (range) => showRange(window, range),
			clearHighlights: () => clearHighlights(window),
		}),
	);
}
