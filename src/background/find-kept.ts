import { toArticleText } from '../core/article-text.ts';
import { findKeptIds } from '../core/library/find-kept-ids.ts';
import { openIndex } from '../core/library/reindex.ts';
import { createMatchContext } from '../core/match/match-context.ts';
import { toPageStatements } from '../core/match/page-statements.ts';
import { toSourceStatements } from '../core/match/source-statements.ts';
import type { SavedStatementIndex, StatementIndex } from '../core/match/statement-index.ts';
import { findQuotes } from '../core/quotes/find-quotes.ts';
import type { Article, Person, Source } from '../core/types.ts';
import type { LibraryStore } from '../store/library-store.ts';

/** Days around a page's publication in which kept sources may tell of the same event. */
const sameNewsDays = 21;
/** Kept sources of those days that are looked at. */
const mostOfTheDays = 40;
const millisecondsOfADay = 86_400_000;

/**
 * The kept sources a page is worth holding against: those that may print one of its lines, found through the index, and
 * those of the same days.
 */
export async function findKept(
	article: Article,
	library: Pick<LibraryStore, 'readIndex' | 'putIndex' | 'all' | 'getMany' | 'idsBetween'>,
	people: readonly Person[],
): Promise<readonly Source[]> {
	const saved = await library.readIndex();
	if (saved === null) return [];
	const index = await open(saved, library, people);
	const quotes = findQuotes({ ...article, text: toArticleText(article) }, people);
	const sharing = findKeptIds(toPageStatements(article, quotes), index);
	const ofTheDays = await findOfTheDays(article, library);
	return library.getMany([...new Set([...sharing, ...ofTheDays])]);
}

/** An index saved by an older version is built anew. */
async function open(
	saved: SavedStatementIndex,
	library: Pick<LibraryStore, 'putIndex' | 'all'>,
	people: readonly Person[],
): Promise<StatementIndex> {
	const { lexicons } = createMatchContext(people);
	try {
		return openIndex(saved, lexicons);
	} catch {
		return openIndex(await rebuildIndex(library, people), lexicons);
	}
}

/** Builds the library's index from its sources, as this version of the extension reads them. */
export async function rebuildIndex(
	library: Pick<LibraryStore, 'putIndex' | 'all'>,
	people: readonly Person[],
): Promise<SavedStatementIndex> {
	const index = openIndex(null, createMatchContext(people).lexicons);
	for (const source of await library.all()) for (const statement of toSourceStatements(source)) index.add(statement);
	const saved = index.save();
	await library.putIndex(saved);
	return saved;
}

async function findOfTheDays(
	{ publishedAt }: Article,
	library: Pick<LibraryStore, 'idsBetween'>,
): Promise<readonly string[]> {
	const time = Date.parse(publishedAt ?? '');
	if (Number.isNaN(time)) return [];
	const [from, to] = [-sameNewsDays, sameNewsDays].map((days) => toDay(time + days * millisecondsOfADay));
	return library.idsBetween(from ?? '', to ?? '', mostOfTheDays);
}

function toDay(time: number): string {
	return new Date(time).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
