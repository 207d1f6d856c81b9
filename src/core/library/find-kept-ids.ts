import type { StatementIndex } from '../match/statement-index.ts';
import type { Statement } from '../types.ts';

/** Candidates of one quote that are looked at: more sources than these print few lines. */
const mostCandidates = 20;
/** Kept sources one page is held against: bounds the cost of grouping. */
const mostSources = 60;

/**
 * The kept sources that may print a line of a page, without reading any of them.
 *
 * @param index - Of the statements of all kept sources.
 * @returns Ids, those that share most with the page first.
 */
export function findKeptIds(statements: readonly Statement[], index: StatementIndex): readonly string[] {
	const worth = new Map<string, number>();
	for (const statement of statements) {
		for (const { id, score } of index.candidates(statement, mostCandidates)) {
			const source = toSourceId(id);
			if (source !== statement.sourceId) worth.set(source, (worth.get(source) ?? 0) + score);
		}
	}
	return [...worth]
		.toSorted(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
		.slice(0, mostSources)
		.map(([id]) => id);
}

/** A statement's id is its source's, "#", its own. */
function toSourceId(statementId: string): string {
	return statementId.slice(0, statementId.lastIndexOf('#'));
}
