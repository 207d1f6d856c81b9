import type { Article, Report } from '../src/core/types.ts';

/** An article with as little as an article can have. */
export const sampleArticle: Article = {
	address: 'https://news.example/summit',
	url: 'https://news.example/summit',
	outlet: null,
	title: 'Two presidents meet',
	byline: null,
	credit: null,
	agency: null,
	publishedAt: null,
	updatedAt: null,
	language: 'en',
	kind: 'article',
	blocks: [{ kind: 'paragraph', text: 'They met.' }],
	related: [],
	cutOff: false,
};

/** A report that found nothing, with what a test is about changed. */
export function sampleReport(changes: Partial<Report> = {}): Report {
	const { blocks: _blocks, ...article } = sampleArticle;
	return {
		version: 1,
		address: sampleArticle.address,
		savedAt: 0,
		article,
		detection: { grade: 'about', score: 1, reasons: [] },
		quotes: [],
		leftOut: [],
		sources: [],
		sameOrigin: [],
		differences: [],
		events: [],
		pageEvents: [],
		...changes,
	};
}
