import { expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

/** What a page states as its author is Ana Low alone. */
const bylines: Readonly<Record<string, readonly [html: string, byline: string]>> = {
	'a second name is printed beside it': ['<p>By Ana Low and Tom Reed</p>', 'Ana Low, Tom Reed'],
	'a second name is marked up beside it': [
		'<div><a rel="author">Tom Reed</a> <a rel="author">Ana Low</a></div>',
		'Tom Reed, Ana Low',
	],
	'others are named without it': ['<p>By Tom Reed and Jo Hale</p>', 'Ana Low'],
	'a house is named beside it': ['<p>By Ana Low and Hafenverlag GmbH</p>', 'Ana Low'],
	'a role is named beside it': ['<p>By Ana Low and our correspondent in Moscow</p>', 'Ana Low'],
};

const body = ['first', 'second', 'third']
	.map((number) => `<p>The ${number} boat of the night left the quay with forty passengers, and nobody had slept.</p>`)
	.join('');

test.each(Object.entries(bylines))('%s', (_, [html, byline]) => {
	const head = '<title>Boats</title><meta name="author" content="Ana Low"><meta property="og:title" content="Boats">';
	const page = openPage(`<html><head>${head}</head><body><h1>Boats</h1>${html}<div>${body}</div></body></html>`);
	expect(readArticle(page, 'https://courier.example/2026/02/boats').byline).toBe(byline);
});

test('what a page prints after "By" is no name where it does not begin as one', () => {
	const html = `<p>By arrangement with The Harbour Ledger</p><p>By Ana Low</p><div>${body}</div>`;
	const page = openPage(`<html><head><title>Boats</title></head><body><h1>Boats</h1>${html}</body></html>`);
	expect(readArticle(page, 'https://courier.example/2026/02/boats').byline).toBe('Ana Low');
});
