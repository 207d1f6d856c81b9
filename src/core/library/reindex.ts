import type { Lexicons } from '../match/lexicon.ts';
import { toSourceStatements } from '../match/source-statements.ts';
import { createStatementIndex, type SavedStatementIndex, type StatementIndex } from '../match/statement-index.ts';
import type { Source } from '../types.ts';

/** What becomes of the stored index when sources come or go. */
export type Reindex = (saved: SavedStatementIndex | null) => SavedStatementIndex;

/** Adds a source's statements; those of an earlier version of it go first. */
export function toAdding(source: Source, earlier: Source | null, lexicons: Lexicons): Reindex {
	return (saved) => {
		const index = openIndex(saved, lexicons);
		removeAll(index, earlier);
		addAll(index, source);
		return index.save();
	};
}

/** Forgets a source's statements. */
export function toRemoving(source: Source | null, lexicons: Lexicons): Reindex {
	return (saved) => {
		const index = openIndex(saved, lexicons);
		removeAll(index, source);
		return index.save();
	};
}

/** The index of all sources, as this version of the extension reads them. */
export function buildIndex(sources: readonly Source[], lexicons: Lexicons): SavedStatementIndex {
	const index = openIndex(null, lexicons);
	for (const source of sources) addAll(index, source);
	return index.save();
}

/** @throws Error when the index was saved by another version: it is to be built anew from the sources. */
export function openIndex(saved: SavedStatementIndex | null, lexicons: Lexicons): StatementIndex {
	return createStatementIndex(saved ?? undefined, lexicons);
}

function addAll(index: StatementIndex, source: Source): void {
	for (const statement of toSourceStatements(source)) index.add(statement);
}

function removeAll(index: StatementIndex, source: Source | null): void {
	for (const { id } of source === null ? [] : toSourceStatements(source)) index.remove(id);
}
