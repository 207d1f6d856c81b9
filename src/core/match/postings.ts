import { indexSorted, mergeSorted, type SavedPostings, type SortedPostings, sortPostings } from './sorted-postings.ts';

/** Which owners have a feature: flat arrays in the order of features, 8 bytes a posting, and a log of new ones. */
export type Postings = {
	readonly add: (feature: number, owner: number) => void;
	/** The owners of a feature. */
	readonly each: (feature: number, visit: (owner: number) => void) => void;
	/** How many owners a feature has. */
	readonly count: (feature: number) => number;
	/** All postings, to be stored. */
	readonly save: () => SavedPostings;
};

/** New postings up to which a question reads them one by one; more are put in order with the others first. */
const mostNew = 4096;
/** Growth of the log of new postings. */
const growth = 2;

/** @param saved - Postings stored before. */
export function createPostings(saved: SavedPostings = toEmpty(0)): Postings {
	let sorted = indexSorted(sortPostings(saved));
	let fresh = toEmpty(mostNew);
	let freshSize = 0;

	const settle = (): SortedPostings => {
		if (freshSize === 0) return sorted;
		sorted = indexSorted(mergeSorted(sorted.postings, sortPostings(firstOf(fresh, freshSize))));
		fresh = toEmpty(mostNew);
		freshSize = 0;
		return sorted;
	};
	const findRange = (feature: number): readonly [number, number] =>
		(freshSize > mostNew ? settle() : sorted).rangeOf(feature);
	return {
		add: (feature, owner) => {
			if (freshSize === fresh.features.length) fresh = grow(fresh);
			fresh.features[freshSize] = feature;
			fresh.owners[freshSize] = owner;
			freshSize += 1;
		},
		each: (feature, visit) => {
			const [from, to] = findRange(feature);
			const { owners } = sorted.postings;
			for (let at = from; at < to; at += 1) visit(owners[at] ?? 0);
			if (freshSize > 0) eachFresh(fresh, freshSize, (known, owner) => known === feature && visit(owner));
		},
		count: (feature) => {
			const [from, to] = findRange(feature);
			let count = to - from;
			if (freshSize === 0) return count;
			eachFresh(fresh, freshSize, (known) => {
				count += Number(known === feature);
			});
			return count;
		},
		save: () => settle().postings,
	};
}

function toEmpty(size: number): SavedPostings {
	return { features: new Uint32Array(size), owners: new Uint32Array(size) };
}

function firstOf({ features, owners }: SavedPostings, size: number): SavedPostings {
	return { features: features.subarray(0, size), owners: owners.subarray(0, size) };
}

function grow({ features, owners }: SavedPostings): SavedPostings {
	const larger = toEmpty(features.length * growth);
	larger.features.set(features);
	larger.owners.set(owners);
	return larger;
}

function eachFresh(
	{ features, owners }: SavedPostings,
	size: number,
	visit: (feature: number, owner: number) => void,
): void {
	for (let at = 0; at < size; at += 1) visit(features[at] ?? 0, owners[at] ?? 0);
}
