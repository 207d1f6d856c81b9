import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { analyse, createHandlers, type Services } from '../../src/background/handlers.ts';
import { toArticleText } from '../../src/core/article-text.ts';
import type { Report } from '../../src/core/types.ts';
import { chooseEdition } from '../../src/core/view/messages/choose-messages.ts';
import type { Badge } from '../../src/platform/action.ts';
import type { Reading, Sender } from '../../src/protocol/calls.ts';
import { openReportStore, type ReportStore } from '../../src/store/report-store.ts';
import { samplePage } from '../sample-page.ts';
import { sampleArticle, sampleReport } from '../sample-report.ts';

const tabId = 7;
const { address } = sampleArticle;
const reading: Reading = { page: { ...samplePage, address }, asked: false };
const fromPage: Sender = { caller: 'content', tabId, address: `${address}#top`, isPrivate: false };
const fromPopup: Sender = { caller: 'extension', tabId: null, address: null, isPrivate: false };

let store: ReportStore;
let badges: Badge[];
let inPrivate: Map<string, Report>;
let run = 0;

beforeEach(async () => {
	store = await openReportStore(`handlers-${++run}`);
	badges = [];
	inPrivate = new Map();
});

/** A browser whose tab shows the sample article, with what a test is about changed. */
function servicesWith(changes: Partial<Services> = {}): Services {
	return {
		bundle: { sources: [], utterances: [], origins: [], differences: [], events: [] },
		findArticle: (page) => ({ ...sampleArticle, address: page.address }),
		examine: ({ article }) => ({ article, detection: sampleReport().detection, quotes: [] }),
		toReport: ({ article }) => sampleReport({ address: article.address }),
		findKept: async () => [],
		people: [],
		openStore: async () => store,
		privateReports: {
			get: async (key) => inPrivate.get(key) ?? null,
			put: async (report) => void inPrivate.set(report.address, report),
		},
		injectReader: async () => undefined,
		readPage: async () => address,
		readTabAddress: async () => address,
		readEdition: async () => chooseEdition(['en'], 0),
		showBadge: async (_tabId, badge) => void badges.push(badge),
		watchSite: async () => true,
		unwatchSite: async () => true,
		watchedSites: async () => [],
		...changes,
	};
}

describe('a page that was read', () => {
	test('has a report for the popup, and its badge', async () => {
		const handlers = createHandlers(servicesWith());
		await handlers['page.seen'](reading, fromPage);
		expect(await handlers['report.get'](`${address}#quotes`, fromPopup)).toEqual(sampleReport());
		expect(badges).toEqual([expect.objectContaining({ isLit: true })]);
	});

	test('in a private window is not written to disk', async () => {
		const handlers = createHandlers(servicesWith());
		await handlers['page.seen'](reading, { ...fromPage, isPrivate: true });
		expect(await store.get(address)).toBeNull();
		expect(await handlers['report.get'](address, fromPopup)).toEqual(sampleReport());
	});

	test('leaves the badge alone when its tab has gone on to another page', async () => {
		const services = servicesWith({ readTabAddress: async () => 'https://news.example/sports' });
		await createHandlers(services)['page.seen'](reading, fromPage);
		expect(badges).toEqual([]);
	});

	test('has no report when it is no coverage, and is held against nothing', async () => {
		const findKept = () => Promise.reject(new Error('kept pages were looked at'));
		const handlers = createHandlers(servicesWith({ examine: () => null, findKept }));
		expect(await handlers['page.seen'](reading, fromPage)).toBeNull();
		expect(await store.get(address)).toBeNull();
		expect(badges).toEqual([]);
	});

	test('has no report without an article, asked for or not', async () => {
		const handlers = createHandlers(servicesWith({ findArticle: () => ({ ...sampleArticle, blocks: [] }) }));
		expect(await handlers['page.seen']({ ...reading, asked: true }, fromPage)).toBeNull();
		expect(await store.get(address)).toBeNull();
	});

	test('tells its reader the text its spans point into', async () => {
		const seen = await createHandlers(servicesWith())['page.seen'](reading, fromPage);
		expect(seen).toEqual({ address, text: toArticleText(sampleArticle) });
	});

	test('cannot speak for another site', async () => {
		const handlers = createHandlers(servicesWith());
		const sender = { ...fromPage, address: 'https://elsewhere.example/' };
		await expect(handlers['page.seen'](reading, sender)).rejects.toThrow('not of the page that sent it');
		expect(await store.get(address)).toBeNull();
	});
});

test('a page that was left without a load has the resting icon', async () => {
	await createHandlers(servicesWith())['page.left'](address, fromPage);
	expect(badges).toEqual([{ text: '', isLit: false, title: 'Crossquote' }]);
});

test('a candidate that turns out to be no coverage has the resting icon', async () => {
	await createHandlers(servicesWith({ readPage: async () => null }))['page.candidate'](address, fromPage);
	expect(badges).toEqual([{ text: '', isLit: false, title: 'Crossquote' }]);
});

test('a candidate that cannot be read shows on the icon', async () => {
	const services = servicesWith({ readPage: () => Promise.reject(new Error('no disk space')) });
	await expect(createHandlers(services)['page.candidate'](address, fromPage)).rejects.toThrow('no disk space');
	expect(badges).toEqual([{ text: '!', isLit: false, title: 'Crossquote could not read this page: no disk space' }]);
});

test('a candidate that was left while it was read shows nothing on the next page', async () => {
	const services = servicesWith({
		readPage: () => Promise.reject(new Error('the message channel closed')),
		readTabAddress: async () => 'https://news.example/sports',
	});
	await expect(createHandlers(services)['page.candidate'](address, fromPage)).rejects.toThrow('channel');
	expect(badges).toEqual([]);
});

describe('analysing because the reader asked', () => {
	test('gives the report', async () => {
		await store.put(sampleReport());
		expect(await analyse(servicesWith(), tabId)).toEqual({ kind: 'report', report: sampleReport() });
	});

	const failures: Readonly<Record<string, { changes: Partial<Services>; expected: object }>> = {
		'a page the browser keeps to itself': {
			changes: { injectReader: () => Promise.reject(new Error('Cannot access a chrome:// URL')) },
			expected: { kind: 'not-allowed' },
		},
		'a page without an article': { changes: { readPage: async () => null }, expected: { kind: 'no-article' } },
		'a reader that failed': {
			changes: { readPage: () => Promise.reject(new Error('page.read: too deep')) },
			expected: { kind: 'failed', message: 'page.read: too deep' },
		},
		'a database that cannot be opened': {
			changes: { openStore: () => Promise.reject(new Error('migration from version 1 failed')) },
			expected: { kind: 'failed', message: 'migration from version 1 failed' },
		},
	};
	test.each(Object.entries(failures))('says what is the matter: %s', async (_case, { changes, expected }) => {
		expect(await analyse(servicesWith(changes), tabId)).toEqual(expected);
	});
});
