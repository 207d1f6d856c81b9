import { expect, test } from 'vitest';
import { createReader, type ReaderServices } from '../../src/content/create-reader.ts';
import type { Reading, Reported, Sender } from '../../src/protocol/calls.ts';
import { samplePage } from '../sample-page.ts';

const sender: Sender = { caller: 'extension', tabId: null, address: null, isPrivate: false };
const text = 'He said no.\n\nShe said no.';
const reported: Reported = { address: samplePage.address, text };

/** A reader over one page, what it sent, and the paragraphs it looked for quotes in. */
function readerOf(answer: Reported | null) {
	const sent: Reading[] = [];
	const paragraphs: (string | undefined)[] = [];
	const services: ReaderServices = {
		readPage: () => samplePage,
		send: async (reading) => {
			sent.push(reading);
			return answer;
		},
		findRange: (_words, near) => {
			paragraphs.push(near);
			return null;
		},
		showRange: () => undefined,
		clearHighlights: () => undefined,
	};
	return { reader: createReader(services), sent, paragraphs };
}

test.each([true, false])('a page is sent, with whether the reader asked: %s', async (asked) => {
	const { reader, sent } = readerOf(reported);
	expect(await reader['page.read']({ asked }, sender)).toBe(samplePage.address);
	expect(sent).toEqual([{ page: samplePage, asked }]);
});

test('a page that is no coverage has no report', async () => {
	const { reader } = readerOf(null);
	expect(await reader['page.read']({ asked: false }, sender)).toBeNull();
});

test('a quote that is not on the page is not shown', async () => {
	const { reader } = readerOf(reported);
	expect(await reader['quote.show']({ words: 'never said', near: null }, sender)).toEqual({ shown: false });
});

test('words that are printed twice are looked for in the paragraph they were quoted from', async () => {
	const { reader, paragraphs } = readerOf(reported);
	await reader['page.read']({ asked: false }, sender);
	await reader['quote.show']({ words: 'said no', near: text.lastIndexOf('said no') }, sender);
	await reader['quote.show']({ words: 'said no', near: 2 }, sender);
	expect(paragraphs).toEqual(['She said no.', undefined]);
});
