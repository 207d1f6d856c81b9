import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { Reindex } from '../core/library/reindex.ts';
import type { SavedStatementIndex } from '../core/match/statement-index.ts';
import type { Source } from '../core/types.ts';
import { findNear } from './find-near.ts';
import type { CrossquoteDb } from './schema.ts';

/** Where the sources the reader kept are. */
export type LibraryStore = {
	/** @returns Null when it was not kept. */
	readonly get: (id: string) => Promise<Source | null>;
	/** Those that are there, in the order asked for. */
	readonly getMany: (ids: readonly string[]) => Promise<readonly Source[]>;
	readonly count: () => Promise<number>;
	/** Ids of sources published so many days before or after a moment (milliseconds since 1970), the nearest first. */
	readonly idsNear: (time: number, days: number, most: number) => Promise<readonly string[]>;
	/** Stores a source and its statements' places in the index, both or neither. */
	readonly put: (source: Source, reindex: Reindex) => Promise<void>;
	readonly remove: (id: string, reindex: Reindex) => Promise<void>;
	readonly clear: () => Promise<void>;
	/** Null for an empty library. */
	readonly readIndex: () => Promise<SavedStatementIndex | null>;
	/** Makes the index anew from all sources, none of which comes or goes meanwhile. */
	readonly rebuildIndex: (build: (sources: readonly Source[]) => SavedStatementIndex) => Promise<void>;
};

const key = 'statements';

/** The library of an open database. */
export function createLibraryStore(db: IDBPDatabase<CrossquoteDb>): LibraryStore {
	const get = async (id: string) => (await db.get('library', id)) ?? null;
	return {
		get,
		getMany: async (ids) => (await Promise.all(ids.map(get))).filter((source) => source !== null),
		count: () => db.count('library'),
		idsNear: (time, days, most) => findNear(db, { time, days }, most),
		put: (source, reindex) => change(db, (sources) => sources.put(source), reindex),
		remove: (id, reindex) => change(db, (sources) => sources.delete(id), reindex),
		rebuildIndex: (build) =>
			change(
				db,
				(sources) => sources.getAll(),
				(_saved, all) => build(all),
			),
		clear: async () => {
			const writing = db.transaction(['library', 'libraryIndex'], 'readwrite');
			await Promise.all([
				writing.objectStore('library').clear(),
				writing.objectStore('libraryIndex').clear(),
				writing.done,
			]);
		},
		readIndex: async () => (await db.get('libraryIndex', key)) ?? null,
	};
}

/** The kept sources while a change is written. */
type Sources = IDBPObjectStore<CrossquoteDb, ('library' | 'libraryIndex')[], 'library', 'readwrite'>;

/**
 * Changes the sources and their index, both or neither.
 *
 * An empty library has no index: most readers keep nothing, and no page is searched for them.
 *
 * @param toIndex - The index from the one stored and what the deed gave.
 */
async function change<Done>(
	db: IDBPDatabase<CrossquoteDb>,
	deed: (sources: Sources) => Promise<Done>,
	toIndex: (saved: SavedStatementIndex | null, done: Done) => SavedStatementIndex,
): Promise<void> {
	const writing = db.transaction(['library', 'libraryIndex'], 'readwrite');
	const [sources, indexes] = [writing.objectStore('library'), writing.objectStore('libraryIndex')];
	try {
		const done = await deed(sources);
		const index = toIndex((await indexes.get(key)) ?? null, done);
		await ((await sources.count()) === 0 ? indexes.delete(key) : indexes.put(index, key));
	} catch (error) {
		// The transaction would commit what was written before the error.
		writing.done.catch(() => undefined);
		writing.abort();
		throw error;
	}
	await writing.done;
}
