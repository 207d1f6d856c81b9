import type { Report } from '../core/types.ts';
import type { ReportStore } from './report-store.ts';

/** Reports kept on disk: some 100 kB each, so about 20 MB, a fraction of what browsers give an extension. */
const keptReports = 200;

/** Reports kept when the disk is full. */
const keptOnFullDisk = 20;

/**
 * Stores a report and lets the oldest ones go.
 *
 * @throws Error that tells the reader what to do when the disk stays full.
 */
export async function keepReport(store: Pick<ReportStore, 'put' | 'evict'>, report: Report): Promise<void> {
	try {
		await store.put(report);
		await store.evict(keptReports);
	} catch (error) {
		if (!isFullDisk(error)) throw error;
		await keepOnFullDisk(store, report);
	}
}

async function keepOnFullDisk(store: Pick<ReportStore, 'put' | 'evict'>, report: Report): Promise<void> {
	await store.evict(keptOnFullDisk);
	try {
		await store.put(report);
	} catch (cause) {
		throw new Error('the browser has no disk space left for this report: free some and analyse the page again', {
			cause,
		});
	}
}

function isFullDisk(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}
