import { findQuoteRange } from '../page/find-quote-range.ts';
import { readPage } from '../page/read-page.ts';
import { claimPage } from '../platform/claim-page.ts';
import { callBackground } from '../platform/messages.ts';
import { serve } from '../platform/serve.ts';
import { createReader } from './create-reader.ts';
import { clearHighlights, showRange } from './show-range.ts';

if (claimPage('reader')) {
	serve(
		createReader({
			// What its article is, is decided in the background, awake by now: the tables for it are in no page.
			readPage: () => readPage(document, location.href),
			send: (reading) => callBackground('page.seen', reading),
			findRange: (words, near) => findQuoteRange(document, words, near),
			showRange: (range) => showRange(window, range),
			clearHighlights: () => clearHighlights(window),
		}),
	);
}
