/** Which owners have a feature: flat arrays ordered by hash slot, about 10 bytes a posting, and a log of new ones. */
export type Postings = {
	readonly add: (feature: number, owner: number) => void;
	/** The owners of a feature. */
	readonly each: (feature: number, visit: (owner: number) => void) => void;
	/** How many owners a feature has; of a feature with thousands, about. */
	readonly count: (feature: number) => number;
	/** All postings, to be stored. */
	readonly save: () => SavedPostings;
};

/** Parallel arrays: the n-th feature belongs to the n-th owner. */
export type SavedPostings = { readonly features: Uint32Array; readonly owners: Uint32Array };

/** New postings up to which a question reads them one by one; more are put in order with the others first. */
const mostNew = 4096;
/** Growth of the log of new postings. */
const growth = 2;
/** Slots of the smallest and the largest table: a small library must not cost megabytes. */
const fewestSlots = 1 << 10;
const mostSlots = 1 << 20;
/** Postings a slot holds on average. */
const slotLoad = 2;

/** Postings in the order of their slots; those of slot n stand from starts[n] to starts[n + 1]. */
type Ordered = SavedPostings & { readonly starts: Uint32Array };

/** @param saved - Postings stored before. */
export function createPostings(
	saved: SavedPostings = { features: new Uint32Array(), owners: new Uint32Array() },
): Postings {
	let ordered = order(saved);
	let fresh: SavedPostings = { features: new Uint32Array(mostNew), owners: new Uint32Array(mostNew) };
	let freshSize = 0;

	const settle = (): void => {
		if (freshSize === 0) return;
		ordered = order(join(ordered, fresh, freshSize));
		fresh = { features: new Uint32Array(mostNew), owners: new Uint32Array(mostNew) };
		freshSize = 0;
	};
	return {
		add: (feature, owner) => {
			if (freshSize === fresh.features.length) fresh = grow(fresh);
			fresh.features[freshSize] = feature;
			fresh.owners[freshSize] = owner;
			freshSize += 1;
		},
		each: (feature, visit) => {
			if (freshSize > mostNew) settle();
			eachOrdered(ordered, feature, visit);
			eachFresh(fresh, freshSize, (known, owner) => known === feature && visit(owner));
		},
		count: (feature) => {
			if (freshSize > mostNew) settle();
			let count = countOrdered(ordered, feature);
			eachFresh(fresh, freshSize, (known) => {
				count += Number(known === feature);
			});
			return count;
		},
		save: () => {
			settle();
			return { features: ordered.features, owners: ordered.owners };
		},
	};
}

function grow({ features, owners }: SavedPostings): SavedPostings {
	const larger = {
		features: new Uint32Array(features.length * growth),
		owners: new Uint32Array(owners.length * growth),
	};
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

function eachOrdered({ features, owners, starts }: Ordered, feature: number, visit: (owner: number) => void): void {
	const slot = slotOf(feature, starts.length - 1);
	const end = starts[slot + 1] ?? 0;
	for (let at = starts[slot] ?? 0; at < end; at += 1) if (features[at] === feature) visit(owners[at] ?? 0);
}

/** Postings of a slot beyond which all are counted as one feature's: a few strangers among many change little. */
const mostCounted = 4096;

function countOrdered({ features, starts }: Ordered, feature: number): number {
	const slot = slotOf(feature, starts.length - 1);
	const [start, end] = [starts[slot] ?? 0, starts[slot + 1] ?? 0];
	if (end - start > mostCounted) return end - start;
	let count = 0;
	for (let at = start; at < end; at += 1) count += Number(features[at] === feature);
	return count;
}

/** Counting sort by slot. */
function order({ features, owners }: SavedPostings): Ordered {
	let slots = fewestSlots;
	while (slots < mostSlots && features.length > slots * slotLoad) slots *= 2;
	const starts = new Uint32Array(slots + 1);
	for (const feature of features) {
		const slot = slotOf(feature, slots) + 1;
		starts[slot] = (starts[slot] ?? 0) + 1;
	}
	for (let slot = 0; slot < slots; slot += 1) starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0);
	const next = starts.slice();
	const ordered = { features: new Uint32Array(features.length), owners: new Uint32Array(features.length), starts };
	for (const [index, feature] of features.entries()) {
		const slot = slotOf(feature, slots);
		const place = next[slot] ?? 0;
		ordered.features[place] = feature;
		ordered.owners[place] = owners[index] ?? 0;
		next[slot] = place + 1;
	}
	return ordered;
}

function join(known: SavedPostings, fresh: SavedPostings, size: number): SavedPostings {
	const length = known.features.length;
	const all = { features: new Uint32Array(length + size), owners: new Uint32Array(length + size) };
	all.features.set(known.features);
	all.owners.set(known.owners);
	all.features.set(fresh.features.subarray(0, size), length);
	all.owners.set(fresh.owners.subarray(0, size), length);
	return all;
}

/** `slots` is a power of two. */
function slotOf(feature: number, slots: number): number {
	return feature & (slots - 1);
}
