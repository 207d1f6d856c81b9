import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/core/types.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

const paragraphs = [1, 2, 3, 4]
	.map(
		(n) => `<p>Sentence number ${n} of a report on a harbour wall that is long enough to be one, said the council.</p>`,
	)
	.join('');

type Page = { readonly head?: string; readonly root?: string; readonly after?: string; readonly address?: string };

function notesOf({
	head = '',
	root = '',
	after = '',
	address = 'https://news.example/story',
}: Page): readonly Reason[] {
	const html = `<html ${root}><head><title>The harbour wall</title>${head}</head><body><article><h1>The harbour wall</h1>${paragraphs}</article>${after}</body></html>`;
	return readArticle(openPage(html), address).notes ?? [];
}

const linked = (fields: object): string =>
	`<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The harbour wall', ...fields })}</script>`;

const cases: Readonly<Record<string, Page & { readonly notes: readonly Reason[] }>> = {
	'a page in its own words has none': { notes: [] },
	'a page translated by Chrome': {
		root: 'lang="en" class="js translated-ltr"',
		notes: [{ key: 'translated-page', values: [] }],
	},
	'a page translated by Edge': {
		after: '<p _msttexthash="1">Ende</p>',
		notes: [{ key: 'translated-page', values: [] }],
	},
	'a copy under a translating host': {
		address: 'https://news-example.translate.goog/story',
		notes: [{ key: 'translated-page', values: [] }],
	},
	'the first of three pages': {
		head: '<link rel="next" href="/story?page=2">',
		after: '<a href="/story?page=2">2</a> <a href="/story?page=3">3</a>',
		notes: [{ key: 'page-of', values: [1, 3] }],
	},
	'the second page, numbered in the path': {
		address: 'https://news.example/story/2/',
		after: '<a rel="next" href="/story/3/">Next</a><a href="/story/">1</a><a href="/story/3/">3</a>',
		notes: [{ key: 'page-of', values: [2, 3] }],
	},
	'a next page and no numbers': {
		head: '<link rel="next" href="https://news.example/story-2">',
		notes: [{ key: 'further-page', values: [] }],
	},
	'the next article is no further page': {
		after: '<a rel="next" href="/2025/08/another-story/">Another story</a>',
		notes: [],
	},
	'two days of publication': {
		head: `${linked({ datePublished: '2025-08-14T10:00:00Z' })}<meta property="article:published_time" content="2025-08-10T10:00:00Z">`,
		notes: [{ key: 'dates-differ', values: ['2025-08-14', '2025-08-10'] }],
	},
	'another title': {
		head: '<meta property="og:title" content="Council quarrels over granite blocks">',
		notes: [{ key: 'titles-differ', values: ['Council quarrels over granite blocks'] }],
	},
	'another author': {
		head: `${linked({ author: { '@type': 'Person', name: 'Ana Lowe' } })}<meta name="author" content="Piet Brandt">`,
		notes: [{ key: 'authors-differ', values: ['Piet Brandt'] }],
	},
};

describe('what is to know of how a page was read', () => {
	test.each(Object.entries(cases))('%s', (_, { notes, ...page }) => {
		expect(notesOf(page)).toEqual(notes);
	});
});

test('a translated page is in the language of its text, whatever it states of itself', () => {
	const page = openPage(
		`<html class="translated-ltr" lang="de"><head><title>The wall</title></head><body><article><h1>The wall</h1>${paragraphs}</article></body></html>`,
	);
	expect(readArticle(page, 'https://news.example/story').language).toBe('en');
});
