import { describe, expect, test } from 'vitest';
import { detect } from '../../src/core/detect/detect.ts';
import type { Article } from '../../src/core/types.ts';
import { names } from '../../src/data/story/names.ts';
import { story } from '../../src/data/story/story.ts';
import { isCandidate } from '../../src/page/gate.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';
import { type CollectedPage, ownTexts, readCollection } from './page-collection.ts';

const outlets = [
	'agencies-and-papers',
	'papers-of-the-world',
	'systems-and-others',
	'newsrooms',
	'sites-of-today',
	'broadcasters-and-portals',
	'written-apart',
	'newsrooms-of-many-kinds',
	'papers-and-radio',
	'portals-of-the-world',
	'older-systems',
].flatMap((name) => readCollection(name));
const kinds = ['kinds', 'more-kinds'].flatMap((name) => readCollection(name));

const read = ({ html, truth }: CollectedPage) => readArticle(openPage(html), truth['address'] ?? '');

/** What is kept with an article and is no part of its text. */
const besideText: ReadonlySet<string> = new Set(['standfirst', 'caption', 'correction']);

/** Spaces and soft hyphens are the page's layout. */
const squash = (texts: readonly string[]) => texts.join('').replace(/[\s\u00ad]+/gu, '');

function textOf({ blocks }: Article, isWanted: (kind: string) => boolean): string {
	return squash(blocks.filter(({ kind }) => isWanted(kind)).map(({ text }) => text));
}

describe.each(outlets.map((page) => [page.name, page] as const))('a page made like %s', (_, page) => {
	const article = read(page);

	test('is read as its own text and nothing else', () => {
		expect(textOf(article, (kind) => !besideText.has(kind))).toBe(squash(ownTexts(page.html, '')));
		for (const beside of ['standfirst', 'correction'] as const)
			expect(textOf(article, (kind) => kind === beside)).toBe(squash(ownTexts(page.html, beside)));
	});

	test('states what is known about it', () => {
		const known: Readonly<Record<string, string>> = {
			title: article.title,
			byline: `${article.byline}`,
			day: `${article.publishedAt?.slice(0, 10)}`,
			kind: article.kind,
			language: `${article.language}`,
			cutOff: `${article.cutOff}`,
			credit: `${article.credit}`,
		};
		expect(known).toMatchObject(Object.fromEntries(Object.entries(page.truth).filter(([key]) => key in known)));
	});
});

describe.each([...outlets, ...kinds].map((page) => [page.name, page] as const))('%s', (_, page) => {
	test('is told to be what it is, and graded', () => {
		const article = read(page);
		const { grade } = detect(article, story);
		expect([article.kind, grade]).toEqual([page.truth['kind'], page.truth['grade']]);
		if (grade !== 'none') expect(isCandidate(openPage(page.html), names)).toBe(true);
	});
});
