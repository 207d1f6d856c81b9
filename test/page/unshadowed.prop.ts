import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faceOf } from '../../src/content/glimpse.ts';
import { names } from '../../src/data/story/names.ts';
import { findQuotePlace } from '../../src/page/find-quote-range.ts';
import { isCandidate } from '../../src/page/gate.ts';
import { readPage } from '../../src/page/read-page.ts';
import { isPageText } from '../../src/protocol/is-page-text.ts';
import { openPage } from './open-page.ts';
import { namesOfDocuments, namesOfForms, shadow } from './shadow.ts';

const said = 'Trump said after the call that he would meet Putin in the spring.';
const forms: Readonly<Record<string, string>> = {
	'around the whole page': `<form id="page" class="shell"><nav><a href="/">Home</a></nav><article><h1>A call</h1><p>${said}</p><p>The ferry left.</p></article><input></form>`,
	'between two paragraphs': `<article><h1>A call</h1><p>${said}</p><form role="search" itemprop="potentialAction"><label>Find</label><input type="email"></form><p>The ferry left.</p></article>`,
	'as the byline': `<article><h1>A call</h1><form class="byline author" data-testid="byline"><a rel="author">Ana Low</a><input></form><div>${said}</div><time>3 March 2025</time></article>`,
	'inside a link and a word in bold': `<a href="/call"><b><form class="card"><p>${said}</p><input></form></b></a>`,
};

/** All that is read of a page. */
function allOf(page: Document): unknown {
	const text = readPage(page, 'https://news.example/call');
	const place = findQuotePlace(page, said);
	expect(isPageText(text)).toBe(true);
	return {
		text: { ...text, readAt: 0 },
		face: faceOf(page),
		candidate: isCandidate(page, names),
		found: place?.startNode.data ?? null,
	};
}

test.each(Object.entries(forms))('a form %s is read alike, whatever its fields are named', (_, html) => {
	const source = `<html><head><title>A call</title></head><body>${html}</body></html>`;
	const plain = allOf(openPage(source));
	fc.assert(
		fc.property(fc.subarray([...namesOfForms], { minLength: 1 }), fc.boolean(), (fields, asList) => {
			const page = openPage(source);
			const field = page.querySelector('input');
			for (const form of page.querySelectorAll('form')) shadow(form, fields, asList ? [field] : field);
			expect(allOf(page)).toEqual(plain);
		}),
	);
});

test('a page is read alike, whatever its pictures are named', () => {
	const source = `<html><head><title>A call</title></head><body><img><article><h1>A call</h1><p>${said}</p></article></body></html>`;
	const plain = allOf(openPage(source));
	fc.assert(
		fc.property(fc.subarray([...namesOfDocuments], { minLength: 1 }), (pictures) => {
			const page = openPage(source);
			// No document of a browser has this name.
			shadow(page, ['localName'], undefined);
			shadow(page, pictures, page.querySelector('img'));
			expect(allOf(page)).toEqual(plain);
		}),
	);
});
