import { indexSorted, mergeSorted, type SavedPostings, type SortedPostings, sortPostings } from './sorted-postings.ts';

/** Which owners have a feature: flat arrays in the order of features, 8 bytes a posting, and a log of new ones. */
export type Postings = {
	readonly add: (feature: number, owner: number) => void;
	/** The owners of a feature; true until the next change. */
	readonly ownersOf: (feature: number) => Owners;
	/** All postings, to be stored. */
	readonly save: () => SavedPostings;
};

/** A stretch of an array, up to but not with its end: the owners of many features stand in one. */
export type Owners = { readonly all: Uint32Array; readonly start: number; readonly end: number };

/**
 * New postings up to which a question looks for them beside the others; more, or more than are in order, are put in
 * order with them first.
 */
const mostNew = 4096;
/** Growth of the log of new postings. */
const growth = 2;

/** @param saved - Postings stored before. */
export function createPostings(saved: SavedPostings = toEmpty(0)): Postings {
	let sorted = indexSorted(sortPostings(saved));
	let fresh = toEmpty(mostNew);
	let freshSize = 0;
	let freshOwners = new Map<number, number[]>();
	let read = 0;

	/** The new ones by feature, as far as a question was asked since they came. */
	const readFresh = (): ReadonlyMap<number, readonly number[]> => {
		for (; read < freshSize; read += 1) {
			const [feature, owner] = [fresh.features[read] ?? 0, fresh.owners[read] ?? 0];
			const known = freshOwners.get(feature);
			if (known === undefined) freshOwners.set(feature, [owner]);
			else known.push(owner);
		}
		return freshOwners;
	};
	const settle = (): SortedPostings => {
		if (freshSize === 0) return sorted;
		sorted = indexSorted(mergeSorted(sorted.postings, sortPostings(firstOf(fresh, freshSize))));
		fresh = toEmpty(mostNew);
		freshOwners = new Map();
		[freshSize, read] = [0, 0];
		return sorted;
	};
	return {
		add: (feature, owner) => {
			if (freshSize === fresh.features.length) fresh = grow(fresh);
			fresh.features[freshSize] = feature;
			fresh.owners[freshSize] = owner;
			freshSize += 1;
		},
		ownersOf: (feature) => {
			if (freshSize > Math.min(mostNew, sorted.postings.features.length)) settle();
			const [start, end] = sorted.rangeOf(feature);
			const known = { all: sorted.postings.owners, start, end };
			const added = readFresh().get(feature);
			return added === undefined ? known : addFresh(known, added);
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

function addFresh(known: Owners, fresh: readonly number[]): Owners {
	const { all, start, end } = known;
	const joined = new Uint32Array(end - start + fresh.length);
	joined.set(all.subarray(start, end));
	joined.set(fresh, end - start);
	return { all: joined, start: 0, end: joined.length };
}
