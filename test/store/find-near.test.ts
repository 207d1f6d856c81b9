import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toKeptSource } from '../../src/core/library/to-kept-source.ts';
import { createStatementIndex } from '../../src/core/match/statement-index.ts';
import { openReportStore, type ReportStore } from '../../src/store/report-store.ts';
import { sampleReport } from '../sample-report.ts';

let name = 0;
let store: ReportStore;

beforeEach(async () => {
	store = await openReportStore(`near-${++name}`);
});
afterEach(() => store.close());

/** Keeps sources that go by the date they were published. */
async function keep(dates: readonly (string | null)[]): Promise<void> {
	for (const publishedAt of dates) {
		const source = { ...toKeptSource(sampleReport()), id: String(publishedAt), publishedAt };
		await store.library.put(source, () => createStatementIndex().save());
	}
}

const moment = Date.parse('2031-03-04T12:00Z');

/** Three at most, of two days before and after noon of 4 March. */
const cases: Readonly<Record<string, { readonly kept: readonly (string | null)[]; readonly near: readonly string[] }>> =
	{
		'the nearest come first, before or after': {
			kept: ['2031-03-02', '2031-03-05T13:00Z', '2031-03-04T09:00Z'],
			near: ['2031-03-04T09:00Z', '2031-03-05T13:00Z', '2031-03-02'],
		},
		'many earlier ones leave later ones in': {
			kept: ['2031-03-02', '2031-03-02T01:00Z', '2031-03-02T02:00Z', '2031-03-04T20:00Z'],
			near: ['2031-03-04T20:00Z', '2031-03-02T02:00Z', '2031-03-02T01:00Z'],
		},
		'the first and the last day are whole': {
			kept: ['2031-03-02T00:01Z', '2031-03-06T23:59Z'],
			near: ['2031-03-02T00:01Z', '2031-03-06T23:59Z'],
		},
		'other days and no day are left out': { kept: ['2031-03-01T23:59Z', '2031-03-07', null], near: [] },
		'the very moment is found once': { kept: ['2031-03-04T12:00:00.000Z'], near: ['2031-03-04T12:00:00.000Z'] },
	};

test.each(Object.entries(cases))('%s', async (_name, { kept, near }) => {
	await keep(kept);
	expect(await store.library.idsNear(moment, 2, 3)).toEqual(near);
});
