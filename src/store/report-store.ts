import { type IDBPDatabase, openDB } from 'idb';
import type { Report } from '../core/types.ts';
import { createLibraryStore, type LibraryStore } from './library-store.ts';
import { type CrossquoteDb, type Migration, migrations } from './schema.ts';

/** The format of reports this version shows; older ones are as good as none, their page is read again. */
const shownVersion: Report['version'] = 1;

/** Where reports are kept. */
export type ReportStore = {
	/** @returns Null when there is none, or none of the format shown now. */
	readonly get: (address: string) => Promise<Report | null>;
	/** @throws DOMException `QuotaExceededError` when the disk is full. */
	readonly put: (report: Report) => Promise<void>;
	/** Deletes all but the `keep` newest reports. */
	readonly evict: (keep: number) => Promise<void>;
	/** The sources the reader kept. */
	readonly library: LibraryStore;
	/** Aborted when the browser took the database away (its data was cleared, a newer version opened it): open anew. */
	readonly lost: AbortSignal;
	readonly close: () => void;
};

/**
 * Opens the report database, running the migrations it lacks.
 *
 * @param steps - Only tests pass this, to open an older version.
 * @throws Error that names the step when a migration failed: the database stays at its old version.
 * @throws DOMException `VersionError` when a newer version was opened before.
 */
export async function openReportStore(
	name = 'crossquote',
	steps: readonly Migration[] = migrations,
): Promise<ReportStore> {
	const life = new AbortController();
	const db = await openDatabase(name, steps, () => life.abort());
	return {
		lost: life.signal,
		get: async (address) => {
			const report = await db.get('reports', address);
			return report?.version === shownVersion ? report : null;
		},
		put: async (report) => void (await db.put('reports', report)),
		evict: async (keep) => evictOldest(db, keep),
		library: createLibraryStore(db),
		close: () => db.close(),
	};
}

async function openDatabase(
	name: string,
	steps: readonly Migration[],
	onLost: () => void,
): Promise<IDBPDatabase<CrossquoteDb>> {
	let failed: Error | undefined;
	const opening = openDB<CrossquoteDb>(name, steps.length, {
		upgrade: (db, oldVersion, _newVersion, upgrade) => {
			// idb leaves an error thrown here unhandled and the database half made: undo all of it and keep the reason.
			upgrade.done.catch(() => undefined);
			const fail = (cause: unknown) => {
				failed = new Error(`reports: migration from version ${oldVersion} failed: ${String(cause)}`, { cause });
				upgrade.abort();
			};
			try {
				for (const step of steps.slice(oldVersion)) step(db, upgrade)?.catch(fail);
			} catch (cause) {
				fail(cause);
			}
		},
		// A newer version of the extension wants to migrate: make way.
		blocking: (_current, _blocked, event) => {
			(event.target as IDBDatabase).close();
			onLost();
		},
		terminated: onLost,
	});
	return opening.catch((error: unknown) => {
		throw failed ?? error;
	});
}

async function evictOldest(db: IDBPDatabase<CrossquoteDb>, keep: number): Promise<void> {
	const writing = db.transaction('reports', 'readwrite');
	let excess = (await writing.store.count()) - keep;
	let cursor = await writing.store.index('bySavedAt').openCursor();
	while (cursor !== null && excess-- > 0) {
		await cursor.delete();
		cursor = await cursor.continue();
	}
	await writing.done;
}
