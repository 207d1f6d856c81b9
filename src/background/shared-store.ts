import { openReportStore, type ReportStore } from '../store/report-store.ts';

let opened: Promise<ReportStore> | undefined;

/** The report store, opened once per life of the background; a failed opening is tried again. */
export async function sharedStore(): Promise<ReportStore> {
	opened ??= openReportStore();
	try {
		return await opened;
	} catch (error) {
		opened = undefined;
		throw error;
	}
}
