import type { PageText } from '../src/core/page-text.ts';

/** A page of one paragraph, as its content script reads it. */
export const samplePage: PageText = {
	address: 'https://news.example/talks',
	readAt: Date.UTC(2025, 7, 16),
	stated: {
		title: 'Talks',
		language: 'en',
		canonical: null,
		meta: [['og:title', 'Talks']],
		linkedData: ['{"@type":"NewsArticle"}'],
		headings: [{ level: 1, text: 'Talks', kickers: [], link: null, inTrail: false }],
		authors: [],
		bylines: [],
		published: null,
		modified: null,
		time: null,
		times: [{ box: 0, text: '2025-08-16' }],
		translated: false,
		next: null,
		links: [],
		embedded: [],
	},
	boxes: {
		parent: [null, 0],
		tag: ['html', 'p'],
		classes: ['', 'text'],
		id: ['', ''],
		said: ['', ''],
		isArticleBody: [false, false],
	},
	regions: { kind: ['related'], box: [1], make: ['p text '], sure: [false], parent: [null] },
	runs: {
		box: [1],
		tag: ['p'],
		text: ['The two talked for three hours, and their aides said that they would talk again.'],
		linked: [0],
		stressed: [0],
		region: [0],
		marks: [0],
	},
};
