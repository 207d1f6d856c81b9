import type { Report } from '../core/types.ts';
import { browser } from './browser.ts';

/** Reports of private windows kept at once: at some 100 kB each, a fifth of what session storage holds (10 MB). */
const keptPrivately = 20;
const prefix = 'private-report:';

/** Reports of private windows: in memory alone, gone with the last private window. */
export const privateReports = {
	/** @returns Null when there is none. */
	async get(address: string): Promise<Report | null> {
		const key = prefix + address;
		// Only `put` writes this key.
		return ((await browser.storage.session.get(key))[key] as Report | undefined) ?? null;
	},

	async put(report: Report): Promise<void> {
		const kept = await readAll();
		const excess = kept.toSorted((a, b) => b.savedAt - a.savedAt).slice(keptPrivately - 1);
		await browser.storage.session.remove(excess.map(({ address }) => prefix + address));
		await browser.storage.session.set({ [prefix + report.address]: report });
	},

	async clear(): Promise<void> {
		await browser.storage.session.remove((await readAll()).map(({ address }) => prefix + address));
	},
};

/** Calls back when the last private window was closed. */
export function onLastPrivateWindowClosed(listener: () => void): void {
	// Firefox for Android has no windows.
	browser.windows?.onRemoved.addListener(async () => {
		const open = await browser.windows.getAll();
		if (!open.some(({ incognito }) => incognito)) listener();
	});
}

async function readAll(): Promise<readonly Report[]> {
	const entries = Object.entries(await browser.storage.session.get(null));
	return entries.filter(([key]) => key.startsWith(prefix)).map(([, report]) => report as Report);
}
