import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { SavedStatementIndex } from '../core/match/statement-index.ts';
import type { Report, Source } from '../core/types.ts';

/** The database as of the newest migration. */
export interface CrossquoteDb extends DBSchema {
	/** Key: `Report.address`. */
	reports: { key: string; value: Report; indexes: { bySavedAt: number } };
	/** The sources the reader kept. Key: `Source.id`. */
	library: { key: string; value: Source; indexes: { byPublishedAt: string } };
	/** One value: what the library's statements are found by. */
	libraryIndex: { key: 'statements'; value: SavedStatementIndex };
}

type Upgrade = IDBPTransaction<CrossquoteDb, ('reports' | 'library' | 'libraryIndex')[], 'versionchange'>;

/** One step from version `at` to version `at + 1`. Never edit a shipped step; append. */
export type Migration = (db: IDBPDatabase<CrossquoteDb>, upgrade: Upgrade) => void | Promise<void>;

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
	// 3: the sources the reader kept, those of the same days together, and what their statements are found by.
	(db) => {
		db.createObjectStore('library', { keyPath: 'id' }).createIndex('byPublishedAt', 'publishedAt');
		db.createObjectStore('libraryIndex');
	},
	// 4: what a kept source claims. Of one kept before, the text is gone: nothing is known, until it is kept again.
	async (_db, upgrade) => {
		const library = upgrade.objectStore('library');
		for (let at = await library.openCursor(); at !== null; at = await at.continue()) {
			await at.update({ ...at.value, claims: at.value.claims ?? [] });
		}
	},
];
