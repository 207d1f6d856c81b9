import { describe, expect, test } from 'vitest';
import { blockBreak, toArticleText } from '../../src/core/article-text.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

const told = ['seven', 'eight', 'nine', 'ten']
	.map(
		(hour) =>
			`<p>At ${hour} the harbour office let the next boat out, a trawler with a new coat of paint and old nets.</p>`,
	)
	.join('');
const rest =
	'<p>Behind the fold the harbour master told of the storm that had kept all the boats in port for eleven days.</p>';

const textOf = (inside: string) => {
	const html = `<html lang="en"><head><title>A quiet start at the harbour</title></head><body><article><h1>A quiet start at the harbour</h1>${inside}</article></body></html>`;
	return toArticleText(readArticle(openPage(html), 'https://courier.example/harbour/a-quiet-start-1'));
};

/** How pages fold the rest of an article away. */
const folded: Readonly<Record<string, string>> = {
	'a box that calls itself the rest, under a button': `${told}<button>Continue reading</button><div class="article-rest" style="display:none">${rest}</div>`,
	'a hidden box under a line that offers more': `${told}<a class="more" href="#">Weiterlesen</a><div hidden>${rest}</div>`,
	'a hidden box over such a line': `${told}<div class="hidden">${rest}</div><div><a href="#">続きを読む ▼</a></div>`,
	'a box that opens at a click': `${told}<details><summary>Show more</summary>${rest}</details>`,
};

/** What pages hide that is not the rest of the article. */
const hidden: Readonly<Record<string, string>> = {
	'an answer under its question': `${told}<h3>Why was the harbour closed?</h3><div class="collapse" style="display:none">${rest}</div>`,
	'an offer that is shown to some': `${told}<div class="premium" hidden>${rest}</div>`,
	'what a wall hides': `${told}<div class="article-rest" hidden>${rest}</div><p>Subscribe to continue reading</p>`,
	'a box that tells something else at a click': `${told}<details><summary>How we count boats</summary>${rest}</details>`,
};

describe('the rest of an article that is folded is read', () => {
	test.each(Object.entries(folded))('%s', (_, inside) => {
		expect(textOf(inside)).toMatch(/ten the harbour office .* nets\.\s+Behind the fold .* eleven days\.$/su);
	});
});

describe('what else is hidden is not', () => {
	test.each(Object.entries(hidden))('%s', (_, inside) => {
		expect(textOf(inside)).not.toContain('Behind the fold');
	});
});

/** What a paragraph holds for eyes or for readers of the screen, and how it is read. */
const marks: Readonly<Record<string, readonly [html: string, text: string]>> = {
	'a drop cap that is told otherwise to readers of the screen': [
		'<span aria-hidden="true" class="dropcap">A</span><span class="sr-only">A</span>t six the harbour office let the first boat out.',
		'At six the harbour office let the first boat out.',
	],
	'a drop cap in a box of its own': [
		'</p><div class="initial">A</div><p>t six the harbour office let the first boat out.',
		'At six the harbour office let the first boat out.',
	],
	'a drop cap that is a paragraph, before small capitals': [
		'</p><p class="cap">“T</p><p>HE BOAT is out,” said the harbour office at six.',
		'“THE BOAT is out,” said the harbour office at six.',
	],
	'a drop cap that is a word': [
		'</p><div>A</div><p> boat was let out by the harbour office at six.',
		'A boat was let out by the harbour office at six.',
	],
	'a mark of a note as a plain link': [
		'At six the harbour office<a href="#note-1">*</a> let the first boat<a href="#note-2" role="doc-noteref">[2]</a> out.',
		'At six the harbour office let the first boat out.',
	],
	'a short link into the page is no mark': [
		'At six the harbour office let <a href="#boats">the first</a> boat out.',
		'At six the harbour office let the first boat out.',
	],
	'an icon is not read': [
		'At six the harbour office <span aria-hidden="true">arrow_forward</span> let the first boat out.',
		'At six the harbour office let the first boat out.',
	],
};

/** Where browsers show nothing, or nothing yet, and what is read of it. */
const unshown: Readonly<Record<string, readonly [html: string, isRead: boolean]>> = {
	'what is drawn when it is scrolled to': [`${told}<section style="content-visibility:auto">${rest}</section>`, true],
	'what is there for pages without script, alone': [`<noscript>${told}${rest}</noscript>`, true],
	'the same beside an article': [`${told}<noscript>${rest}</noscript>`, false],
	'a template, alone': [`<template>${told}${rest}</template>`, true],
	'a template beside an article': [`${told}<template>${rest}</template>`, false],
};

describe('what browsers do not show is read only where nothing else is', () => {
	test.each(Object.entries(unshown))('%s', (_, [html, isRead]) => {
		expect(textOf(html).includes('Behind the fold')).toBe(isRead);
	});
});

test('a table keeps its figures', () => {
	const table =
		'<table><tr><th>Month</th><th>Boats</th></tr><tr><td>May</td><td>1,204</td></tr><tr><td>June</td><td>87 %</td></tr></table>';
	const text = textOf(`${told}${table}${told.replaceAll('boat', 'ship')}`);
	expect(text).toContain(['Month', 'Boats', 'May', '1,204', 'June', '87 %'].join(blockBreak));
});

describe('a paragraph is read as a person reads it', () => {
	test.each(Object.entries(marks))('%s', (_, [html, text]) => {
		expect(textOf(`<p>${html}</p>${told}`).startsWith(`${text}\n`)).toBe(true);
	});
});
