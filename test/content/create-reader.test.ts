import { expect, test } from 'vitest';
import { createReader, type ReaderServices } from '../../src/content/create-reader.ts';
import type { Article, Grade } from '../../src/core/types.ts';
import type { Reading, Sender } from '../../src/protocol/calls.ts';
import { sampleArticle } from '../sample-report.ts';

const sender: Sender = { caller: 'extension', tabId: null, address: null, isPrivate: false };

/** A reader over one article, and what it sent. */
function readerOf(article: Article, grade: Grade) {
	const sent: Reading[] = [];
	const services: ReaderServices = {
		readArticle: () => article,
		grade: () => ({ grade, score: 0, reasons: [] }),
		send: async (reading) => sent.push(reading),
		findRange: () => null,
		showRange: () => undefined,
		clearHighlights: () => undefined,
	};
	return { reader: createReader(services), sent };
}

const cases: Readonly<Record<string, { article: Article; grade: Grade; asked: boolean; address: string | null }>> = {
	'coverage is sent': { article: sampleArticle, grade: 'about', asked: false, address: sampleArticle.address },
	'a page that mentions both is sent': {
		article: sampleArticle,
		grade: 'mentions',
		asked: false,
		address: sampleArticle.address,
	},
	'a page that is no coverage stays in the page': {
		article: sampleArticle,
		grade: 'none',
		asked: false,
		address: null,
	},
	'a page that is no coverage is sent when the reader asked': {
		article: sampleArticle,
		grade: 'none',
		asked: true,
		address: sampleArticle.address,
	},
	'a page without an article is not sent, asked or not': {
		article: { ...sampleArticle, blocks: [] },
		grade: 'about',
		asked: true,
		address: null,
	},
	'a fragment is no part of the address': {
		article: { ...sampleArticle, address: `${sampleArticle.address}#comments` },
		grade: 'about',
		asked: false,
		address: sampleArticle.address,
	},
};

test.each(Object.entries(cases))('%s', async (_rule, { article, grade, asked, address }) => {
	const { reader, sent } = readerOf(article, grade);
	expect(await reader['page.read']({ asked }, sender)).toBe(address);
	expect(sent.map((reading) => reading.article.address)).toEqual(address === null ? [] : [address]);
});

test('a quote that is not on the page is not shown', async () => {
	const { reader } = readerOf(sampleArticle, 'about');
	expect(await reader['quote.show']({ words: 'never said', near: null }, sender)).toEqual({ shown: false });
});
