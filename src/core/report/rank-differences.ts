import type { Difference } from '../types.ts';

/** What makes a difference near to a page. */
export type Nearness = {
	/** The page's address: it is a side of the differences found between it and others. */
	readonly page: string;
	/** Ids of sources that print a line the page prints. */
	readonly sharing: ReadonlySet<string>;
};

/**
 * Orders differences by how near they are to a page, else as they came.
 *
 * @returns First those the page itself is a side of, then those with a side of a source that shares lines with it.
 */
export function rankDifferences(differences: readonly Difference[], nearness: Nearness): readonly Difference[] {
	return differences.toSorted((a, b) => rankOf(a, nearness) - rankOf(b, nearness));
}

function rankOf({ sides }: Difference, { page, sharing }: Nearness): number {
	const ids = sides.flatMap(({ sourceIds }) => sourceIds);
	if (ids.includes(page)) return 0;
	return ids.some((id) => sharing.has(id)) ? 1 : 2;
}
