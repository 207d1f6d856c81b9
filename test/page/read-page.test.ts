import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { isPageText } from '../../src/protocol/is-page-text.ts';
import { openPage } from './open-page.ts';

/** What a page is made of, and what is gathered of it. */
const pages: Readonly<Record<string, { readonly html: string; readonly gathered: readonly string[] }>> = {
	'menu and footer of the site are passed over': {
		html: '<nav><ul><li>World</li></ul></nav><article><p>The ferry left.</p></article><footer>Imprint</footer>',
		gathered: ['The ferry left.'],
	},
	'so are boxes with the role of one': {
		html: '<div role="banner">Coast Times</div><p>The ferry left.</p><div role="contentinfo">Imprint</div>',
		gathered: ['The ferry left.'],
	},
	'text before and after a menu is two texts': {
		html: '<div>The ferry left.<nav>World</nav>The pier was empty.</div>',
		gathered: ['The ferry left.', 'The pier was empty.'],
	},
	'what holds the headline is no menu, whatever it is called': {
		html: '<nav><h1>Ferries return</h1></nav><div role="navigation"><h1>The pier</h1><p>The ferry left.</p></div>',
		gathered: ['Ferries return', 'The pier', 'The ferry left.'],
	},
	'the footer of an article names its writer': {
		html: '<article><p>The ferry left.</p><footer>By Ann Lowe</footer></article>',
		gathered: ['The ferry left.', 'By Ann Lowe'],
	},
	'tabs hold whole articles': {
		html: '<div role="tablist"><div role="tabpanel"><p>The ferry left.</p></div></div>',
		gathered: ['The ferry left.'],
	},
	'a box that only calls itself a menu is gathered': {
		html: '<div class="menu"><p>The ferry left.</p></div>',
		gathered: ['The ferry left.'],
	},
	'an empty icon in a line parts no texts, whatever it is called': {
		html: '<div>The ferry<span class="share"></span> left.</div>',
		gathered: ['The ferry left.'],
	},
	'a picture between two texts parts them': {
		html: '<div>The ferry left.<img src="pier.jpg">The pier was empty.</div>',
		gathered: ['The ferry left.', 'The pier was empty.'],
	},
};

test.each(Object.entries(pages))('%s', (_, { html, gathered }) => {
	const { runs } = readPage(openPage(`<html><body>${html}</body></html>`), 'https://news.example/ferries');
	expect(runs.text).toEqual(gathered);
});

test('a form with a field named "id" is read by its attribute, as browsers give the field for the property', () => {
	const page = openPage(
		'<html><body><form id="search" class="box"><p>The ferry left.</p><input name="id"></form></body></html>',
	);
	const form = page.querySelector('form');
	Object.defineProperty(form, 'id', { get: () => page.querySelector('input') });
	const text = readPage(page, 'https://news.example/ferries');
	expect(isPageText(text)).toBe(true);
	expect(text.boxes.id[text.boxes.tag.indexOf('form')]).toBe('search');
});

test('the id of a heading, made of its words, names no part of the page; its class does', () => {
	const html =
		'<p>The ferry left.</p><h2 id="how-comments-and-video-are-read">How comments are read</h2><h2 class="related">Ferries</h2>';
	const { runs, regions } = readPage(openPage(`<html><body>${html}</body></html>`), 'https://news.example/ferries');
	expect(runs.region).toEqual([null, null, 0]);
	expect(regions.kind).toEqual(['related']);
});
