import { buildIndex, toAdding, toRemoving } from '../core/library/reindex.ts';
import { toKeptSource } from '../core/library/to-kept-source.ts';
import { createMatchContext } from '../core/match/match-context.ts';
import type { Person, Report } from '../core/types.ts';
import type { LibraryStore } from '../store/library-store.ts';

type Library = Pick<LibraryStore, 'get' | 'put' | 'remove'>;

/** Keeps a page that has a report, for later pages to be held against; one kept before is replaced. */
export async function keepSource(report: Report, library: Library, people: readonly Person[]): Promise<void> {
	const source = toKeptSource(report);
	const earlier = await library.get(source.id);
	await library.put(source, toAdding(source, earlier, createMatchContext(people).lexicons));
}

/** Forgets a kept page; one that was not kept is forgotten already. */
export async function dropSource(id: string, library: Library, people: readonly Person[]): Promise<void> {
	await library.remove(id, toRemoving(await library.get(id), createMatchContext(people).lexicons));
}

/** Builds the library's index anew: another version reads statements by other words. */
export async function rebuildIndex(
	library: Pick<LibraryStore, 'rebuildIndex'>,
	people: readonly Person[],
): Promise<void> {
	const { lexicons } = createMatchContext(people);
	await library.rebuildIndex((sources) => buildIndex(sources, lexicons));
}
