import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Report } from '../core/types.ts';

/** The database as of the newest migration. */
export interface CrossquoteDb extends DBSchema {
	/** Key: `Report.address`. */
	reports: { key: string; value: Report; indexes: { bySavedAt: number } };
}

type Upgrade = IDBPTransaction<CrossquoteDb, 'reports'[], 'versionchange'>;

/** One step from version `at` to version `at + 1`. Never edit a shipped step; append. */
export type Migration = (db: IDBPDatabase<CrossquoteDb>, upgrade: Upgrade) => void;

/** The database version is the length of this list. */
export const migrations: readonly Migration[] = [
	// 1: reports, by the address of their page.
	(db) => {
		db.createObjectStore('reports', { keyPath: 'address' });
	},
	// 2: find the oldest reports, to evict them.
	(_db, upgrade) => {
		upgrade.objectStore('reports').createIndex('bySavedAt', 'savedAt');
	},
];
