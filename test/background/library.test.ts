import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findKept } from '../../src/background/find-kept.ts';
import { rebuildIndex } from '../../src/background/library.ts';
import { createLibraryHandlers } from '../../src/background/library-handlers.ts';
import { createStatementIndex } from '../../src/core/match/statement-index.ts';
import { findArticleQuotes } from '../../src/core/quotes/find-article-quotes.ts';
import { reportOn } from '../../src/core/report/report-on.ts';
import type { Article, Bundle, Report } from '../../src/core/types.ts';
import { chooseEdition } from '../../src/core/view/messages/choose-messages.ts';
import { toView } from '../../src/core/view/to-view.ts';
import { openReportStore, type ReportStore } from '../../src/store/report-store.ts';
import { inventedPeople as people } from '../fixtures/invented/story.ts';
import { sampleArticle } from '../sample-report.ts';

const bundle: Bundle = { sources: [], utterances: [], origins: [], differences: [], events: [] };
const fromPopup = { caller: 'extension', tabId: null, address: null, isPrivate: false } as const;

const bridge = 'We will rebuild the bridge at Niedzdrow before the winter';
const border = 'Our farmers cannot wait another eleven years for an open border';

function toArticle(host: string, text: string, publishedAt: string | null = '2031-03-04'): Article {
	const address = `https://${host}.example/talks`;
	return {
		...sampleArticle,
		address,
		url: address,
		title: `Talks, says ${host}`,
		publishedAt,
		blocks: text.split('\n').map((line) => ({ kind: 'paragraph', text: line })),
	};
}

const courier = toArticle('courier', `“${bridge},” Viktor Rasko told reporters.\n“${border},” Ada Kessler said.`);

let store: ReportStore;
let run = 0;

beforeEach(async () => {
	store = await openReportStore(`library-${++run}`);
});
afterEach(() => store.close());

/** Reads a page as the background does, and keeps its report. */
async function read(article: Article): Promise<Report> {
	const quotes = findArticleQuotes(article, people);
	const kept = await findKept({ article, quotes }, { library: store.library, people });
	const report = reportOn({
		article,
		detection: { grade: 'about', score: 1, reasons: [] },
		quotes,
		bundle: { ...bundle, sources: [] },
		kept,
		people,
		now: 0,
	});
	await store.put(report);
	return report;
}

const handlers = () => createLibraryHandlers({ people, openStore: async () => store });
const keep = (address: string) => handlers()['source.keep'](address, fromPopup);

describe('a kept page', () => {
	test('is a source of what a later page prints, and of what it leaves out', async () => {
		await read(courier);
		expect(await keep(courier.address)).toBe(true);
		const report = await read(toArticle('star', `“${bridge},” Rasko said.`));
		expect(report.quotes[0]).toMatchObject({ sourceCount: 1, originCount: 2 });
		expect(report.leftOut.map(({ utterance }) => utterance.wordings[0]?.text)).toEqual([`${border},`]);
		expect(report.sources).toMatchObject([{ id: courier.address, headline: 'Talks, says courier', kept: true }]);
	});

	test('is found by its words alone where no day is known', async () => {
		await read({ ...courier, publishedAt: null });
		await keep(courier.address);
		const report = await read(toArticle('star', `“${bridge},” Rasko said.`, null));
		expect(report.quotes[0]?.sourceCount).toBe(1);
	});

	test('is not held against itself', async () => {
		await read(courier);
		await keep(courier.address);
		expect((await read(courier)).quotes.map(({ sourceCount }) => sourceCount)).toEqual([0, 0]);
	});

	test('kept again is one source, with its words of today', async () => {
		await read(courier);
		await keep(courier.address);
		await read({ ...courier, blocks: [{ kind: 'paragraph', text: `“${border},” Ada Kessler said.` }] });
		await keep(courier.address);
		expect(await handlers()['library.count'](null, fromPopup)).toBe(1);
		const report = await read(toArticle('star', `“${bridge},” Rasko said.`));
		expect(report.quotes[0]?.sourceCount).toBe(0);
	});

	test('is forgotten with all its words', async () => {
		await read(courier);
		await keep(courier.address);
		await handlers()['source.drop'](courier.address, fromPopup);
		expect(await handlers()['source.isKept'](courier.address, fromPopup)).toBe(false);
		expect((await read(toArticle('star', `“${bridge},” Rasko said.`))).sources).toEqual([]);
		expect(await store.library.readIndex()).toBeNull();
	});

	test('is found when the index is built anew', async () => {
		await read({ ...courier, publishedAt: null });
		await keep(courier.address);
		await rebuildIndex(store.library, people);
		const report = await read(toArticle('star', `“${bridge},” Rasko said.`, null));
		expect(report.quotes[0]?.sourceCount).toBe(1);
	});

	test('is found when the index was saved by an older version', async () => {
		await read({ ...courier, publishedAt: null });
		await keep(courier.address);
		const saved = await store.library.readIndex();
		if (saved !== null) await store.library.rebuildIndex(() => ({ ...saved, version: 0 }));
		const report = await read(toArticle('star', `“${bridge},” Rasko said.`, null));
		expect(report.quotes[0]?.sourceCount).toBe(1);
	});
});

describe('what a kept page claims', () => {
	test('is a side of what a later page tells differently, its words as printed', async () => {
		await read(toArticle('courier', `“${bridge},” Rasko said.\nKessler and Rasko have met seven times.`));
		await keep(courier.address);
		const star = toArticle('star', `“${bridge},” Rasko said.\nKessler and Rasko have met six times.`);
		const report = await read(star);
		expect(report.differences.map(({ sides }) => sides)).toEqual([
			[
				{
					figure: 'six times',
					sourceIds: [star.address],
					readIn: [{ sourceId: star.address, text: 'Kessler and Rasko have met six times.' }],
				},
				{
					figure: 'seven times',
					sourceIds: [courier.address],
					readIn: [{ sourceId: courier.address, text: 'Kessler and Rasko have met seven times.' }],
				},
			],
		]);
		const { differences } = toView(report, chooseEdition(['en'], 0));
		expect(differences.cards.map(({ sides }) => sides.map(({ figure }) => figure))).toEqual([
			['“six times”', '“seven times”'],
		]);
	});

	test('of the same days is such a side though it shares no words', async () => {
		await read(toArticle('courier', 'Kessler and Rasko spoke by phone on 27 February.'));
		await keep(courier.address);
		const report = await read(toArticle('star', 'Kessler and Rasko spoke by phone on 1 March.'));
		expect(report.differences.map(({ found }) => found)).toEqual([{ kind: 'date', about: 'call' }]);
	});

	test('of the nearest days is such a side however many pages of the weeks before were kept', async () => {
		await read(toArticle('courier', 'Kessler and Rasko spoke by phone on 27 February.'));
		await keep(courier.address);
		const kept = await store.library.get(courier.address);
		for (let earlier = 0; kept !== null && earlier < 50; earlier++) {
			const source = { ...kept, id: `https://earlier.example/${earlier}`, publishedAt: '2031-02-18', claims: [] };
			await store.library.put(source, (saved) => saved ?? createStatementIndex().save());
		}
		const report = await read(toArticle('star', 'Kessler and Rasko spoke by phone on 1 March.'));
		expect(report.differences.map(({ found }) => found)).toEqual([{ kind: 'date', about: 'call' }]);
	});
});

test('a library without a page has nothing to look through, after an update too', async () => {
	await rebuildIndex(store.library, people);
	expect(await store.library.readIndex()).toBeNull();
});

test('a page without a report on disk, as in a private window, cannot be kept', async () => {
	expect(await handlers()['source.isKept'](courier.address, fromPopup)).toBeNull();
	expect(await keep(courier.address)).toBe(false);
	expect(await handlers()['library.count'](null, fromPopup)).toBe(0);
});

test('the library is emptied at once', async () => {
	await read(courier);
	await keep(courier.address);
	await handlers()['library.clear'](null, fromPopup);
	expect(await store.library.count()).toBe(0);
	expect(await store.library.readIndex()).toBeNull();
});

test('a change that fails leaves the library as it was', async () => {
	await read(courier);
	await keep(courier.address);
	const failing = store.library.remove(courier.address, () => {
		throw new Error('no index today');
	});
	await expect(failing).rejects.toThrow('no index today');
	expect(await store.library.count()).toBe(1);
});
