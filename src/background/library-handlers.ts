import { toPageKey } from '../core/page-key.ts';
import type { Person } from '../core/types.ts';
import type { BackgroundCalls, Handlers } from '../protocol/calls.ts';
import type { ReportStore } from '../store/report-store.ts';
import { dropSource, keepSource } from './library.ts';

/** What keeping pages needs from the world. */
export type LibraryServices = {
	/** Whose names the library's index knows in every script. */
	readonly people: readonly Person[];
	readonly openStore: () => Promise<Pick<ReportStore, 'get' | 'library'>>;
};

type LibraryCalls = Extract<keyof BackgroundCalls, `source.${string}` | `library.${string}`>;

/** What the reader keeps. Pages of private windows have no report on disk, and cannot be kept. */
export function createLibraryHandlers({ openStore, people }: LibraryServices): Handlers<LibraryCalls> {
	return {
		'source.isKept': async (address) => {
			const { get, library } = await openStore();
			const key = toPageKey(address);
			return (await get(key)) === null ? null : (await library.get(key)) !== null;
		},
		'source.keep': async (address) => {
			const { get, library } = await openStore();
			const report = await get(toPageKey(address));
			if (report === null) return false;
			await keepSource(report, library, people);
			return true;
		},
		'source.drop': async (address) => {
			await dropSource(toPageKey(address), (await openStore()).library, people);
			return true;
		},
		'library.count': async () => (await openStore()).library.count(),
		'library.clear': async () => {
			await (await openStore()).library.clear();
			return null;
		},
	};
}
