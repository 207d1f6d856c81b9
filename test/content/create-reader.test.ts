import { expect, test } from 'vitest';
import { createReader, type ReaderServices } from '../../src/content/create-reader.ts';
import type { Article } from '../../src/core/types.ts';
import type { Reading, Sender } from '../../src/protocol/calls.ts';
import { sampleArticle } from '../sample-report.ts';

const sender: Sender = { caller: 'extension', tabId: null, address: null, isPrivate: false };

/** A reader over one article, and what it sent. */
function readerOf(article: Article, isCoverage = true) {
	const sent: Reading[] = [];
	const services: ReaderServices = {
		readArticle: () => article,
		send: async (reading) => {
			sent.push(reading);
			return isCoverage ? 0 : null;
		},
		findRange: () => null,
		showRange: () => undefined,
		clearHighlights: () => undefined,
	};
	return { reader: createReader(services), sent };
}

test.each([true, false])('an article is sent, with whether the reader asked: %s', async (asked) => {
	const { reader, sent } = readerOf(sampleArticle);
	expect(await reader['page.read']({ asked }, sender)).toBe(sampleArticle.address);
	expect(sent).toEqual([{ article: sampleArticle, asked }]);
});

test('an article that is no coverage has no report', async () => {
	const { reader } = readerOf(sampleArticle, false);
	expect(await reader['page.read']({ asked: false }, sender)).toBeNull();
});

test('a page without an article is not sent, asked or not', async () => {
	const { reader, sent } = readerOf({ ...sampleArticle, blocks: [] });
	expect(await reader['page.read']({ asked: true }, sender)).toBeNull();
	expect(sent).toEqual([]);
});

test('a fragment is no part of the address', async () => {
	const { reader, sent } = readerOf({ ...sampleArticle, address: `${sampleArticle.address}#comments` });
	expect(await reader['page.read']({ asked: false }, sender)).toBe(sampleArticle.address);
	expect(sent.map((reading) => reading.article.address)).toEqual([sampleArticle.address]);
});

test('a quote that is not on the page is not shown', async () => {
	const { reader } = readerOf(sampleArticle);
	expect(await reader['quote.show']({ words: 'never said', near: null }, sender)).toEqual({ shown: false });
});
