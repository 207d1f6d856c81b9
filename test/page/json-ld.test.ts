import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

const told =
	'<p>The harbour office opened at seven on Monday, and the first boat to leave was a trawler with a new coat of paint.</p>';

const article =
	'"@type":"NewsArticle","headline":"A quiet start","datePublished":"2025-08-14T10:00:00+02:00","author":{"name":"Ida Moreau"}';

/** Structured data as sites print it; of all the same is read. */
const sources: Readonly<Record<string, string>> = {
	'as it should be': `{${article}}`,
	'in a list': `[{"@type":"WebSite","name":"Courier"},{${article}}]`,
	'in a graph in a list': `[{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{${article}}]}]`,
	'as what a page is about': `{"@type":"WebPage","mainEntity":{${article}}}`,
	'with a comma too many': `{${article},}`,
	'with comments': `/* made by the desk */ {${article} // the end\n}`,
	'with an address that looks like a comment': `{"url":"https://courier.example/a",${article},}`,
	'with a line break in a text': `{"description":"Seven\no’clock",${article}}`,
	'with a backslash before an apostrophe': `{"description":"It\\'s seven",${article}}`,
	'with a byte order mark': `\ufeff{${article}}`,
	'with a semicolon behind': `{${article}};`,
	'in a comment': `<!-- {${article}} -->`,
	'in character data': `//<![CDATA[\n{${article}}\n//]]>`,
	'escaped once too often': `{${article.replaceAll('"', '&quot;')}}`,
	'with its author described elsewhere': `{"@graph":[{"@type":"NewsArticle","headline":"A quiet start","datePublished":"2025-08-14T10:00:00+02:00","author":[{"@id":"#ida"}]},{"@type":"Person","@id":"#ida","name":"Ida Moreau"}]}`,
};

describe('structured data is read', () => {
	test.each(Object.entries(sources))('%s', (_, source) => {
		const page = openPage(
			`<html lang="en"><head><script type="application/ld+json">${source}</script></head><body><h1>A quiet start</h1>${told}</body></html>`,
		);
		expect(readArticle(page, 'https://courier.example/harbour/quiet-start-1')).toMatchObject({
			title: 'A quiet start',
			byline: 'Ida Moreau',
			publishedAt: '2025-08-14T10:00:00+02:00',
		});
	});
});

test('a page whose structured data cannot be mended is read without it', () => {
	const page = openPage(
		`<html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle",,"headline":</script></head><body><h1>A quiet start</h1>${told}</body></html>`,
	);
	expect(readArticle(page, 'https://courier.example/harbour/quiet-start-1')).toMatchObject({
		title: 'A quiet start',
		byline: null,
	});
});
