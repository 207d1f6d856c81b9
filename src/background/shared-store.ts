import { openReportStore, type ReportStore } from '../store/report-store.ts';

let opened: Promise<ReportStore> | undefined;

/** The report store, opened once per life of the background; anew when opening failed or the browser took it away. */
export async function sharedStore(): Promise<ReportStore> {
	opened ??= open();
	return opened;
}

async function open(): Promise<ReportStore> {
	try {
		const store = await openReportStore();
		store.lost.addEventListener('abort', forget);
		return store;
	} catch (error) {
		forget();
		throw error;
	}
}

function forget(): void {
	opened = undefined;
}
