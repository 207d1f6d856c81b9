import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

const names = ['Ana', 'Bo', 'Cem', 'Dov', 'Eva', 'Finn'];
const thread = names
	.map(
		(name) =>
			`<div class="row"><div class="comment"><p>${name} thinks that the harbour ought to open an hour earlier, and that the crane ought to be left where it stands.</p></div></div>`,
	)
	.join('');
const paragraphs = names
	.map((name) => `<p>${name} told the council that the harbour opens too late for those who fish before work.</p>`)
	.join('');

const read = (body: string) =>
	readArticle(
		openPage(`<html><body><h1>When should the harbour open?</h1>${body}</body></html>`),
		'https://a.example/talk/1',
	);

describe('boxes that are called comments', () => {
	test('are what readers wrote where a page has many of one make, though it shows nothing else', () => {
		expect(read(`<main>${thread}</main>`).blocks).toEqual([]);
	});

	test('are the article where one holds it: an opinion is called so too', () => {
		const { blocks } = read(`<div class="comment">${paragraphs}</div>`);
		expect(blocks.map(({ text }) => text.split(' ')[0])).toEqual(names);
	});

	test('stay out of an article that stands above them', () => {
		const texts = read(`<article>${paragraphs}</article><section>${thread}</section>`).blocks.map(({ text }) => text);
		expect(texts.some((text) => text.includes('thinks'))).toBe(false);
		expect(texts).toHaveLength(names.length);
	});
});
