import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

const paragraphs =
	'<p>The rice growers of the valley were told on Monday that the dam would open a week early.</p>'.repeat(4);
const author = (name: string) =>
	`<script type="application/ld+json">{"@type":"NewsArticle","headline":"The dam opens early","author":{"@type":"Person","name":"${name}"}}</script>`;
const edited = (name: string) => `<div class="info-author">Editor : <a class="author" href="/a/7">${name}</a></div>`;

const read = (head: string, under: string, after: string) =>
	readArticle(
		openPage(
			`<html><head><title>The dam opens early</title>${head}</head><body><article><h1>The dam opens early</h1>${under}${paragraphs}</article>${after}</body></html>`,
		),
		'https://valley.example/dam',
	).byline;

describe('who is printed as editor', () => {
	test('gives way to the author printed under the headline, whatever the data calls them', () => {
		const printed = '<div class="author-2">Rina Hadi</div>';
		expect(read(author('Bambang Surya'), printed, edited('Bambang Surya'))).toBe('Rina Hadi');
	});

	test('is named where nobody else is', () => {
		expect(read(author('Bambang Surya'), '', edited('Bambang Surya'))).toBe('Bambang Surya');
	});

	test('does not replace another author that the data names', () => {
		expect(read(author('Rina Hadi'), '', edited('Bambang Surya'))).toBe('Rina Hadi');
	});
});

test('an account of the site is no author', () => {
	const account = '<meta name="author" content="valley.example.com developer">';
	expect(read(account, '<div class="author">Rina Hadi</div>', '')).toBe('Rina Hadi');
});

const houseAuthor =
	'<meta property="og:site_name" content="Vadi Haber"><script type="application/ld+json">{"@type":"NewsArticle","headline":"The dam opens early","author":{"@type":"Organization","name":"Vadi Haber"}}</script>';

/** How a byline is printed, and who is read. */
const bylines: Readonly<Record<string, readonly [head: string, under: string, byline: string]>> = {
	'several in one field are parted': [
		'<meta name="author" content="Rina Hadi,Ola Brandt">',
		'',
		'Rina Hadi, Ola Brandt',
	],
	'the agency that a Turkish site states comes before the site': [
		`${houseAuthor}<meta name="articleAuthor" content="Anadolu Ajansı">`,
		'',
		'Anadolu Ajansı',
	],
	'who is stated comes before the house that the data names': [
		`${houseAuthor}<meta name="author" content="Rina Hadi">`,
		'',
		'Rina Hadi',
	],
	'a button beside the name is nobody': [
		'',
		'<div class="writer"><a><strong>김도현</strong></a><button>구독</button></div>',
		'김도현',
	],
	'the word before a name may be set close to it': [
		'',
		'<div class="author"><span>By</span><a>Rina Hadi</a></div>',
		'Rina Hadi',
	],
	'what a writer is stands behind a comma': ['', '<div>di <b>Rina Hadi</b>, inviata ad Anchorage</div>', 'Rina Hadi'],
	'a particle behind a comma is of a name': ['', '<div>By Rina Hadi, van der Berg</div>', 'Rina Hadi, van der Berg'],
	'each of two may have a role': [
		'',
		'<p>By <a>Rina Hadi, US editor</a> and <a>Ola Brandt</a></p>',
		'Rina Hadi and Ola Brandt',
	],
	'a second role is no second name': ['', '<p>By Rina Hadi, writer and Editor at Large</p>', 'Rina Hadi'],
	'who took the picture did not write': [
		'',
		'<figure><img><figcaption>Автор фото, Agency Pictures</figcaption></figure><p>Автор: Рина Хади</p>',
		'Рина Хади',
	],
	'a publisher in the place of a writer gives way': [
		'<meta name="author" content="Valley Verlag GmbH">',
		'<p>Von Rina Hadi</p>',
		'Rina Hadi',
	],
	'a publisher is named where nobody else is': [
		'<meta name="author" content="Valley Verlag GmbH">',
		'',
		'Valley Verlag GmbH',
	],
	'a paper that names itself is none where its writer is printed': [
		'<script type="application/ld+json">{"@type":"NewsArticle","headline":"The dam opens early","author":{"@type":"Organization","name":"北浜新聞社"}}</script>',
		'<p class="Writer">中村佳織</p>',
		'中村佳織',
	],
	'where the writer is stands before the name': [
		'',
		'<div class="_byline"><a>モスクワ＝中村佳織</a></div>',
		'中村佳織',
	],
};

describe('who is printed', () => {
	test.each(Object.entries(bylines))('%s', (_, [head, under, byline]) => {
		expect(read(head, under, '')).toBe(byline);
	});
});
