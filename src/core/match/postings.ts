/** Which owners have a feature: flat arrays ordered by hash slot, about 10 bytes a posting, and a small map of new ones. */
export type Postings = {
	readonly add: (feature: number, owner: number) => void;
	/** The owners of a feature. */
	readonly each: (feature: number, visit: (owner: number) => void) => void;
	/** How many postings `each` would look at: at least the feature's own. */
	readonly count: (feature: number) => number;
	/** All postings, to be stored. */
	readonly save: () => SavedPostings;
};

/** Parallel arrays: the n-th feature belongs to the n-th owner. */
export type SavedPostings = { readonly features: Uint32Array; readonly owners: Uint32Array };

/** New postings that are kept apart until they are put in order with the others: ordering is linear, so rarely. */
const mostNew = 65_536;
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
	let fresh = new Map<number, number[]>();
	let freshSize = 0;

	const settle = (): void => {
		if (freshSize === 0) return;
		ordered = order(append(ordered, fresh, freshSize));
		fresh = new Map();
		freshSize = 0;
	};
	return {
		add: (feature, owner) => {
			const known = fresh.get(feature);
			if (known === undefined) fresh.set(feature, [owner]);
			else known.push(owner);
			freshSize += 1;
			if (freshSize >= mostNew) settle();
		},
		each: (feature, visit) => {
			eachOrdered(ordered, feature, visit);
			for (const owner of fresh.get(feature) ?? []) visit(owner);
		},
		count: (feature) => {
			const { starts } = ordered;
			const slot = slotOf(feature, starts.length - 1);
			return (starts[slot + 1] ?? 0) - (starts[slot] ?? 0) + (fresh.get(feature)?.length ?? 0);
		},
		save: () => {
			settle();
			return { features: ordered.features, owners: ordered.owners };
		},
	};
}

function eachOrdered({ features, owners, starts }: Ordered, feature: number, visit: (owner: number) => void): void {
	const slot = slotOf(feature, starts.length - 1);
	const end = starts[slot + 1] ?? 0;
	for (let at = starts[slot] ?? 0; at < end; at += 1) if (features[at] === feature) visit(owners[at] ?? 0);
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

function append(
	{ features, owners }: SavedPostings,
	fresh: ReadonlyMap<number, readonly number[]>,
	size: number,
): SavedPostings {
	const all = { features: new Uint32Array(features.length + size), owners: new Uint32Array(features.length + size) };
	all.features.set(features);
	all.owners.set(owners);
	let place = features.length;
	for (const [feature, added] of fresh) {
		all.features.fill(feature, place, place + added.length);
		all.owners.set(added, place);
		place += added.length;
	}
	return all;
}

/** `slots` is a power of two. */
function slotOf(feature: number, slots: number): number {
	return feature & (slots - 1);
}
