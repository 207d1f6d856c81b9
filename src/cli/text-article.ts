import type { Article } from '../core/types.ts';

/** An article of which only headline and text are known: every line that is not empty is a paragraph. */
export function toTextArticle(title: string | null, text: string, language: string | null = null): Article {
	return {
		address: 'about:blank',
		url: 'about:blank',
		outlet: null,
		title: title ?? '',
		byline: null,
		credit: null,
		agency: null,
		publishedAt: null,
		updatedAt: null,
		language,
		kind: 'unknown',
		blocks: text
			.split(/\n+/u)
			.map((line) => line.trim())
			.filter((line) => line !== '')
			.map((line) => ({ kind: 'paragraph', text: line })),
		related: [],
		cutOff: false,
	};
}
