import { toArticleText } from '../core/article-text.ts';
import { findQuotes } from '../core/quotes/find-quotes.ts';
import type { Bundle, Person, Report } from '../core/types.ts';
import type { Reading } from '../protocol/calls.ts';

/** Everything known of a page that was read. */
export function toReport(
	{ article, detection }: Reading,
	bundle: Bundle,
	people: readonly Person[],
	now: number,
): Report {
	const { blocks: _blocks, ...head } = article;
	const quotes = findQuotes({ ...article, text: toArticleText(article) }, people);
	return {
		version: 1,
		address: article.address,
		savedAt: now,
		article: head,
		detection,
		quotes: quotes.map((quote) => ({
			quote,
			utterance: null,
			relation: null,
			sourceCount: 0,
			originCount: 1,
			possibly: [],
		})),
		leftOut: [],
		sources: bundle.sources,
		sameOrigin: [],
		differences: bundle.differences,
		events: bundle.events,
		pageEvents: [],
	};
}
