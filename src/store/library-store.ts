import type { IDBPDatabase } from 'idb';
import type { Reindex } from '../core/library/reindex.ts';
import type { SavedStatementIndex } from '../core/match/statement-index.ts';
import type { Source } from '../core/types.ts';
import type { CrossquoteDb } from './schema.ts';

/** Where the sources the reader kept are. */
export type LibraryStore = {
	/** @returns Null when it was not kept. */
	readonly get: (id: string) => Promise<Source | null>;
	/** Those that are there, in the order asked for. */
	readonly getMany: (ids: readonly string[]) => Promise<readonly Source[]>;
	readonly all: () => Promise<readonly Source[]>;
	readonly count: () => Promise<number>;
	/** Ids of sources published from one day to another, ISO 8601, both included; at most so many. */
	readonly idsBetween: (from: string, to: string, most: number) => Promise<readonly string[]>;
	/** Stores a source and its statements' places in the index, both or neither. */
	readonly put: (source: Source, reindex: Reindex) => Promise<void>;
	readonly remove: (id: string, reindex: Reindex) => Promise<void>;
	readonly clear: () => Promise<void>;
	/** Null for an empty library. */
	readonly readIndex: () => Promise<SavedStatementIndex | null>;
	/** Writes an index built anew. */
	readonly putIndex: (index: SavedStatementIndex) => Promise<void>;
};

const key = 'statements';

/** A time of the day comes after the day alone: "2025-08-15T09:00" is of the 15th. */
const endOfDay = '\uffff';

/** The library of an open database. */
export function createLibraryStore(db: IDBPDatabase<CrossquoteDb>): LibraryStore {
	const get = async (id: string) => (await db.get('library', id)) ?? null;
	return {
		get,
		getMany: async (ids) => (await Promise.all(ids.map(get))).filter((source) => source !== null),
		all: () => db.getAll('library'),
		count: () => db.count('library'),
		idsBetween: (from, to, most) =>
			db.getAllKeysFromIndex('library', 'byPublishedAt', IDBKeyRange.bound(from, to + endOfDay), most),
		put: (source, reindex) => change(db, reindex, (library) => library.put(source)),
		remove: (id, reindex) => change(db, reindex, (library) => library.delete(id)),
		clear: async () => {
			const writing = db.transaction(['library', 'libraryIndex'], 'readwrite');
			await Promise.all([
				writing.objectStore('library').clear(),
				writing.objectStore('libraryIndex').clear(),
				writing.done,
			]);
		},
		readIndex: async () => (await db.get('libraryIndex', key)) ?? null,
		putIndex: async (index) => void (await db.put('libraryIndex', index, key)),
	};
}

/** What a change does to the sources. */
type Deed = (library: {
	readonly put: (source: Source) => Promise<unknown>;
	readonly delete: (id: string) => Promise<unknown>;
}) => Promise<unknown>;

async function change(db: IDBPDatabase<CrossquoteDb>, reindex: Reindex, deed: Deed): Promise<void> {
	const writing = db.transaction(['library', 'libraryIndex'], 'readwrite');
	const indexes = writing.objectStore('libraryIndex');
	try {
		const saved = reindex((await indexes.get(key)) ?? null);
		await Promise.all([deed(writing.objectStore('library')), indexes.put(saved, key)]);
	} catch (error) {
		// The transaction would commit what was written before the error.
		writing.done.catch(() => undefined);
		writing.abort();
		throw error;
	}
	await writing.done;
}
