import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toKeptSource } from '../../src/core/library/to-kept-source.ts';
import { createStatementIndex } from '../../src/core/match/statement-index.ts';
import type { Claim } from '../../src/core/types.ts';
import { openReportStore, type ReportStore } from '../../src/store/report-store.ts';
import { type Migration, migrations } from '../../src/store/schema.ts';
import { sampleReport } from '../sample-report.ts';

const sixMeetings: Claim = {
	kind: 'meetings',
	subject: '',
	about: '',
	low: 6,
	high: 6,
	persons: ['ada-kessler', 'viktor-rasko'],
	scope: '',
	phrase: 'six times',
};

const emptyIndex = createStatementIndex().save();

const at = (savedAt: number) => sampleReport({ address: `https://news.example/${savedAt}`, savedAt });

let name = 0;
let store: ReportStore;

beforeEach(async () => {
	store = await openReportStore(`test-${++name}`);
});
afterEach(() => store.close());

test('a report comes back as it was put', async () => {
	const report = sampleReport();
	await store.put(report);
	expect(await store.get(report.address)).toEqual(report);
});

test('a page without a report has none', async () => {
	expect(await store.get('https://news.example/unread')).toBeNull();
});

test('a later report of the same page takes the place of the earlier one', async () => {
	await store.put(sampleReport({ savedAt: 1 }));
	await store.put(sampleReport({ savedAt: 2 }));
	expect((await store.get(sampleReport().address))?.savedAt).toBe(2);
});

test('a report of a format that is not shown any more is as good as none', async () => {
	// A stored value is what an older version wrote: its type is not the one of today.
	await store.put({ ...sampleReport(), version: 0 as 1 });
	expect(await store.get(sampleReport().address)).toBeNull();
});

test('eviction takes the oldest reports and no more', async () => {
	for (const savedAt of [3, 1, 4, 2]) await store.put(at(savedAt));
	await store.evict(2);
	const kept = await Promise.all([1, 2, 3, 4].map(async (savedAt) => (await store.get(at(savedAt).address)) !== null));
	expect(kept).toEqual([false, false, true, true]);
});

test('a store whose database was taken away says so', async () => {
	const older = await openReportStore('taken');
	const newer = await openReportStore('taken', [...migrations, () => undefined]);
	expect(older.lost.aborted).toBe(true);
	await expect(older.get('https://news.example/1')).rejects.toThrow();
	newer.close();
});

describe('migrations', () => {
	const versions = migrations.map((_step, index) => index + 1);

	test.each(versions)('keep what version %i wrote', async (version) => {
		const old = await openReportStore(`old-${version}`, migrations.slice(0, version));
		await old.put(at(7));
		old.close();
		const today = await openReportStore(`old-${version}`);
		expect(await today.get(at(7).address)).toEqual(at(7));
		await today.put(at(8));
		await today.evict(1);
		expect(await today.get(at(7).address)).toBeNull();
		today.close();
	});

	/** Versions with a library. */
	const withLibrary = versions.slice(2);

	test.each(withLibrary)('keep what the reader kept under version %i, claims and all', async (version) => {
		const { claims = [], ...source } = toKeptSource(sampleReport({ claims: [sixMeetings] }));
		const known = version < 4 ? source : { ...source, claims };
		const old = await openReportStore(`kept-${version}`, migrations.slice(0, version));
		await old.library.put(known, () => emptyIndex);
		old.close();
		const today = await openReportStore(`kept-${version}`);
		expect(await today.library.getMany([source.id])).toEqual([{ ...source, claims: version < 4 ? [] : [sixMeetings] }]);
		today.close();
	});

	test('that fail later, while they read, say so too', async () => {
		const failing: Migration = async (_db, upgrade) => {
			await upgrade.objectStore('library').openCursor();
			throw new Error('no such claim');
		};
		const opening = openReportStore('failing-later', [...migrations, failing]);
		await expect(opening).rejects.toThrow('migration from version 0 failed: Error: no such claim');
	});

	test('that fail say so, and leave the old database as it was', async () => {
		const failing: Migration = () => {
			throw new Error('no such index');
		};
		const old = await openReportStore('failing');
		await old.put(at(7));
		old.close();
		const opening = openReportStore('failing', [...migrations, failing]);
		await expect(opening).rejects.toThrow(`migration from version ${migrations.length} failed: Error: no such index`);
		const again = await openReportStore('failing');
		expect(await again.get(at(7).address)).toEqual(at(7));
		again.close();
	});

	test('of a newer version are not undone by an older one', async () => {
		const newer = await openReportStore('newer', [...migrations, () => undefined]);
		newer.close();
		await expect(openReportStore('newer')).rejects.toThrow(/version/iu);
	});
});
