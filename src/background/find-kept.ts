import { findKeptIds } from '../core/library/find-kept-ids.ts';
import { openIndex } from '../core/library/reindex.ts';
import { createMatchContext } from '../core/match/match-context.ts';
import { toPageStatements } from '../core/match/page-statements.ts';
import type { StatementIndex } from '../core/match/statement-index.ts';
import type { Article, Person, Source } from '../core/types.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { rebuildIndex } from './library.ts';
import type { Examined } from './to-report.ts';

type Library = Pick<LibraryStore, 'readIndex' | 'rebuildIndex' | 'getMany' | 'idsNear'>;

/** Days around a page's publication in which kept sources may tell of the same event. */
const sameNewsDays = 21;
/** Kept sources of those days that are looked at, the nearest in time. */
const mostOfTheDays = 40;

/**
 * The kept sources a page is worth holding against: those that may print one of its lines, found through the index, and
 * those of the same days.
 */
export async function findKept(
	{ article, quotes }: Pick<Examined, 'article' | 'quotes'>,
	{ library, people }: { readonly library: Library; readonly people: readonly Person[] },
): Promise<readonly Source[]> {
	const index = await readIndex(library, people);
	if (index === null) return [];
	const sharing = findKeptIds(toPageStatements(article, quotes), index);
	const ofTheDays = await findOfTheDays(article, library);
	return library.getMany([...new Set([...sharing, ...ofTheDays])]);
}

/** An index saved by an older version is built anew. */
async function readIndex(library: Library, people: readonly Person[]): Promise<StatementIndex | null> {
	const { lexicons } = createMatchContext(people);
	const saved = await library.readIndex();
	try {
		return saved && openIndex(saved, lexicons);
	} catch {
		await rebuildIndex(library, people);
		return openIndex(await library.readIndex(), lexicons);
	}
}

async function findOfTheDays({ publishedAt }: Article, library: Library): Promise<readonly string[]> {
	const time = Date.parse(publishedAt ?? '');
	return Number.isNaN(time) ? [] : library.idsNear(time, sameNewsDays, mostOfTheDays);
}
