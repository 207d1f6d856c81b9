/** Parallel arrays: the n-th feature belongs to the n-th owner. */
export type SavedPostings = { readonly features: Uint32Array; readonly owners: Uint32Array };

/** Postings in the order of their features, and where to look for one. */
export type SortedPostings = {
	readonly postings: SavedPostings;
	/** The postings of a feature: from the first up to, but not with, the last. */
	readonly rangeOf: (feature: number) => readonly [from: number, to: number];
};

/** Slots of the smallest and the largest table, as powers of two: a small library must not cost megabytes. */
const fewestSlotBits = 10;
const mostSlotBits = 20;
/** Postings a slot holds on average. */
const slotLoad = 2;
const featureBits = 32;

/** Bits sorted by at a time: as many buckets are written to at once as the processor's caches keep apart. */
const digitBits = 11;
const digitMask = (1 << digitBits) - 1;

/**
 * Sorts by feature; owners of one feature keep their order (radix sort, least digit first).
 *
 * @returns The same arrays where they are in order already.
 */
export function sortPostings(postings: SavedPostings): SavedPostings {
	if (isSorted(postings.features)) return postings;
	const size = postings.features.length;
	let from = postings;
	let spare: SavedPostings | null = null;
	for (let shift = 0; shift < featureBits; shift += digitBits) {
		// What was given is not written to: from the second pass on, two arrays of our own take turns.
		const to: SavedPostings = spare ?? { features: new Uint32Array(size), owners: new Uint32Array(size) };
		sortByDigit(from, to, shift);
		spare = from === postings ? null : from;
		from = to;
	}
	return from;
}

function isSorted(features: Uint32Array): boolean {
	for (let at = 1; at < features.length; at += 1) if ((features[at - 1] ?? 0) > (features[at] ?? 0)) return false;
	return true;
}

function sortByDigit(from: SavedPostings, to: SavedPostings, shift: number): void {
	const next = new Uint32Array(digitMask + 2);
	const { features, owners } = from;
	for (let at = 0; at < features.length; at += 1) {
		const digit = (((features[at] ?? 0) >>> shift) & digitMask) + 1;
		next[digit] = (next[digit] ?? 0) + 1;
	}
	for (let digit = 0; digit <= digitMask; digit += 1) next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0);
	for (let at = 0; at < features.length; at += 1) {
		const feature = features[at] ?? 0;
		const digit = (feature >>> shift) & digitMask;
		const place = next[digit] ?? 0;
		next[digit] = place + 1;
		to.features[place] = feature;
		to.owners[place] = owners[at] ?? 0;
	}
}

/** Two sorted lists as one; of one feature, the owners of the first come first. */
export function mergeSorted(a: SavedPostings, b: SavedPostings): SavedPostings {
	if (a.features.length === 0) return toOwn(b);
	const [endA, endB] = [a.features.length, b.features.length];
	const merged = { features: new Uint32Array(endA + endB), owners: new Uint32Array(endA + endB) };
	let [i, j] = [0, 0];
	while (i < endA || j < endB) {
		const place = i + j;
		const isFromA = j === endB || (i < endA && featureAt(a, i) <= featureAt(b, j));
		const [from, at] = isFromA ? [a, i++] : [b, j++];
		merged.features[place] = featureAt(from, at);
		merged.owners[place] = from.owners[at] ?? 0;
	}
	return merged;
}

function featureAt({ features }: SavedPostings, at: number): number {
	return features[at] ?? 0;
}

/** A part of larger arrays is copied: stored, it would take them along. */
function toOwn(postings: SavedPostings): SavedPostings {
	const { features, owners } = postings;
	if (features.byteLength === features.buffer.byteLength) return postings;
	return { features: features.slice(), owners: owners.slice() };
}

/** @param postings - In order. */
export function indexSorted(postings: SavedPostings): SortedPostings {
	const { features } = postings;
	let bits = fewestSlotBits;
	while (bits < mostSlotBits && features.length > slotLoad * 2 ** bits) bits += 1;
	const shift = featureBits - bits;
	const starts = new Uint32Array(2 ** bits + 1);
	// How many stand in each slot; then, where each slot begins.
	for (let at = 0; at < features.length; at += 1) {
		const after = ((features[at] ?? 0) >>> shift) + 1;
		starts[after] = (starts[after] ?? 0) + 1;
	}
	for (let slot = 1; slot < starts.length; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
	return {
		postings,
		rangeOf: (feature) => {
			const own = feature >>> shift;
			const [start, end] = [starts[own] ?? 0, starts[own + 1] ?? 0];
			const from = firstAtLeast(features, feature, [start, end]);
			return [from, feature === maxFeature ? end : firstAtLeast(features, feature + 1, [from, end])];
		},
	};
}

const maxFeature = 2 ** featureBits - 1;

/** Binary search: the first place from which features are no less than that; the end where there is none. */
function firstAtLeast(features: Uint32Array, feature: number, [start, end]: readonly [number, number]): number {
	let [low, high] = [start, end];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((features[middle] ?? 0) < feature) low = middle + 1;
		else high = middle;
	}
	return low;
}
