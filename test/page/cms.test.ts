import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toArticleText } from '../../src/core/article-text.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { cmsCases } from './cms-cases.ts';
import { openPage } from './open-page.ts';

describe.each(Object.entries(cmsCases))('a page made like "%s"', (name, expected) => {
	const html = readFileSync(new URL(`../fixtures/cms/${name}.html`, import.meta.url), 'utf8');
	const article = readArticle(openPage(html), expected.address);
	const text = toArticleText(article);

	test('is read from its first sentence to its last', () => {
		expect(text.slice(0, expected.first.length)).toBe(expected.first);
		expect(text.slice(-expected.last.length)).toBe(expected.last);
		const standfirst = article.blocks.filter(({ kind }) => kind === 'standfirst').map((block) => block.text);
		expect(standfirst.join(' ')).toBe(expected.standfirst ?? '');
	});

	test('is read without what stands around it', () => {
		expect(expected.absent.filter((words) => text.includes(words))).toEqual([]);
	});

	test('states what is known about it', () => {
		const { day, ...known } = expected.article;
		expect(article).toMatchObject(known);
		expect(article.publishedAt?.slice(0, 10)).toBe(day);
	});
});
