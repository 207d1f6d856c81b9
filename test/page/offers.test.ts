import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

const told = ['first', 'second', 'third', 'fourth', 'fifth'].map(
	(number) => `The ${number} boat of the night left the quay with forty passengers, and nobody on it had slept.`,
);
const [before, after] = [told.slice(0, 2), told.slice(2)];
const toParagraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** Class names are made by a build and tell nothing. */
const offers: Readonly<Record<string, string>> = {
	'a box that asks for an address':
		'<div class="css-77x"><h2>The Morning Tide</h2><p>Get the stories that matter to the coast, every weekday before breakfast.</p><form><input type="email"><button>Go</button></form><p>You can unsubscribe at any time, and we sell nothing to anybody.</p></div>',
	'a channel of a messenger': '<p>+++ Mit WhatsApp immer auf dem Laufenden: Hier geht es zu unserem Kanal +++</p>',
	'a site to follow elsewhere': '<p>Follow Harbour Courier on Google News and get the latest from the coast.</p>',
	'a note on what links earn':
		'<p><em>This post may contain affiliate links. If you buy through them we may earn a commission.</em></p>',
};

const read = (body: string) =>
	readArticle(
		openPage(`<html><head><title>Boats at night</title></head><body><h1>Boats at night</h1>${body}</body></html>`),
		'https://courier.example/2026/02/boats-at-night',
	);

describe('what a page offers among its paragraphs is not told by the article', () => {
	test.each(Object.entries(offers))('%s', (_, offer) => {
		const { blocks } = read(`<section class="css-1a">${toParagraphs(before)}${offer}${toParagraphs(after)}</section>`);
		expect(blocks.map(({ text }) => text)).toEqual(told);
	});

	test('an article is no offer for the field it holds', () => {
		const field = '<form><input type="email"></form>';
		const { blocks } = read(`<article>${toParagraphs(told)}${field}</article>`);
		expect(blocks.map(({ text }) => text)).toEqual(told);
	});

	test('an account that readers may have marks an article as cut off', () => {
		const offer =
			'<div class="css-2b"><p>Unlimited articles on every device. Already have an account? Log in.</p></div>';
		const { cutOff, blocks } = read(`<section>${toParagraphs(told)}${offer}</section>`);
		expect(cutOff).toBe(true);
		expect(blocks).toHaveLength(told.length);
	});

	test('a sentence that begins as an offer does is told where it leads nowhere', () => {
		const sentence = 'Read this as a warning, said the master of the boat, who had read it twice.';
		const textsWith = (html: string) =>
			read(`<section>${toParagraphs(before)}<p>${html}</p>${toParagraphs(after)}</section>`).blocks.map(
				({ text }) => text,
			);
		expect(textsWith(sentence)).toContain(sentence);
		expect(textsWith(`<a href="/warning">${sentence}</a>`)).toEqual(told);
	});
});
