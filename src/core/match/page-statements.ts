import type { Article, Quote, Statement } from '../types.ts';

/** What of an article goes with each of its quotes into matching. */
export type StatementArticle = Pick<Article, 'address' | 'publishedAt' | 'language' | 'outlet'>;

/**
 * The quotes of an open page, as matching compares them.
 *
 * @returns One statement a quote, in order; its id is the page's address, "#", the quote's id.
 */
export function toPageStatements(article: StatementArticle, quotes: readonly Quote[]): readonly Statement[] {
	return quotes.map((quote) => ({
		id: toPageStatementId(article.address, quote.id),
		text: quote.words,
		speaker: quote.speaker,
		speakerId: quote.speakerId,
		date: article.publishedAt,
		language: article.language,
		outlet: article.outlet,
		sourceId: article.address,
		occasion: quote.occasion,
		passage: quote.utterance,
	}));
}

export function toPageStatementId(address: string, quoteId: string): string {
	return `${address}#${quoteId}`;
}
