import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { detect } from '../../src/core/detect/detect.ts';
import type { Article, Block, Grade } from '../../src/core/types.ts';
import { story } from '../../src/data/story/story.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

const site = 'https://harbourpost.example';

/** A page of each kind, of our own writing: what it is told to be, and its grade. */
const kinds: Readonly<Record<string, Pick<Article, 'kind'> & { readonly path?: string; readonly grade: Grade }>> = {
	'section-front': { path: '/world', kind: 'front', grade: 'none' },
	'section-front-with-lead': { path: '/news/europe', kind: 'front', grade: 'none' },
	topic: { path: '/topics/trump-putin-summit', kind: 'topic', grade: 'none' },
	search: { path: '/search?q=putin+trump', kind: 'search', grade: 'none' },
	error: { path: '/a/9', kind: 'error', grade: 'none' },
	'consent-wall': { kind: 'error', grade: 'none' },
	paywall: { kind: 'article', grade: 'about' },
	video: { path: '/video/red-carpet-1', kind: 'video', grade: 'about' },
	gallery: { kind: 'gallery', grade: 'about' },
	transcript: { kind: 'transcript', grade: 'about' },
	opinion: { kind: 'opinion', grade: 'about' },
	'live-blog-ago': { kind: 'live-blog', grade: 'about' },
	digest: { kind: 'digest', grade: 'about' },
};

function read(name: string, path = `/2025/08/16/${name}-story-of-the-day`): Article {
	const html = readFileSync(new URL(`../fixtures/kinds/${name}.html`, import.meta.url), 'utf8');
	return readArticle(openPage(html), site + path);
}

const texts = ({ blocks }: Article, kind: Block['kind']): readonly string[] =>
	blocks.filter((block) => block.kind === kind).map(({ text }) => text);

describe('a page is told to be', () => {
	test.each(Object.entries(kinds))('%s', (name, { path, kind, grade }) => {
		const article = read(name, path);
		expect(article.kind).toBe(kind);
		expect(detect(article, story).grade).toBe(grade);
	});
});

/** What Turkish sites state as their section, and the kind of page that is. */
const sections: Readonly<Record<string, Article['kind']>> = { columnist: 'opinion', video: 'video' };

test.each(Object.entries(sections))('a page whose section is "%s" is told to be that', (section, kind) => {
	const report =
		'<p>Liman, gece boyunca süren fırtınanın ardından sabah saatlerinde yeniden açıldı, gemiler sırayla girdi.</p>';
	const html = `<html lang="tr"><head><title>Liman yeniden açıldı</title><meta name="articleSection" content="${section}">
		<meta name="datePublished" content="2025-08-16T08:00:00+03:00"></head><body><h1>Liman yeniden açıldı</h1>${report.repeat(3)}</body></html>`;
	expect(readArticle(openPage(html), `${site}/liman-yeniden-acildi-41`).kind).toBe(kind);
});

test('a wall leaves what is there, marked as cut off', () => {
	expect(read('consent-wall')).toMatchObject({ cutOff: true, blocks: [] });
	const paid = read('paywall');
	expect(paid.cutOff).toBe(true);
	expect(texts(paid, 'paragraph').map((text) => text.slice(0, 15))).toEqual(['Trump and Putin', 'Nobody in the r']);
});

test('a gallery keeps its captions', () => {
	expect(texts(read('gallery'), 'caption')).toHaveLength(6);
});

test('a transcript keeps its speakers', () => {
	expect(texts(read('transcript'), 'paragraph')[3]).toBe('PRESIDENT TRUMP: There is no deal until there is a deal.');
});

test('a digest is read as its first article, the others are named beside it', () => {
	const digest = read('digest');
	expect(texts(digest, 'heading')).toEqual(['Trump and Putin leave Alaska without a deal']);
	expect(texts(digest, 'paragraph').at(-1)).toMatch(/telephone Kyiv from his aircraft\.$/u);
	expect(digest.related).toEqual(['Harbour wall to be raised', 'Bees return to the coast']);
});

describe('a live blog that prints how long ago', () => {
	const updatesAt = (now: string): readonly Block[] => {
		vi.useFakeTimers({ now: Date.parse(now), toFake: ['Date'] });
		try {
			return read('live-blog-ago').blocks.filter(({ kind }) => kind === 'update');
		} finally {
			vi.useRealTimers();
		}
	};

	test('is read update by update, each with its time', () => {
		expect(updatesAt('2025-08-15T20:30:00Z').map(({ text, at }) => [text, at])).toEqual([
			['Doors close', '2025-08-15T20:09Z'],
			['Handshake', '2025-08-15T19:30Z'],
			['Rain over the base', '2025-08-15T18:30Z'],
			['Band rehearses', '2025-08-15T17:30Z'],
		]);
	});

	test('gives no times when it is long over', () => {
		expect(updatesAt('2026-02-01T12:00:00Z').map(({ at }) => at)).toEqual([undefined, undefined, undefined, undefined]);
	});
});
