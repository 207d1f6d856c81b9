import { toArticleText } from '../article-text.ts';
import type { Article, Person, Quote } from '../types.ts';
import { findQuotes } from './find-quotes.ts';

/**
 * The quotes of an article.
 *
 * @param people - Persons known beforehand; any other is resolved inside the article.
 * @returns Quotes in printed order, their spans inside the article's running text; empty when nothing is quoted.
 */
export function findArticleQuotes(article: Article, people: readonly Person[]): readonly Quote[] {
	return findQuotes({ ...article, text: toArticleText(article) }, people);
}
