/** Which owners have a feature: one chained hash table over flat arrays, about 12 bytes a posting. */
export type Postings = {
	readonly add: (feature: number, owner: number) => void;
	/** Owners of a feature, newest first; now and then one of another feature that falls into the same chain. */
	readonly each: (feature: number, visit: (owner: number) => void) => void;
	/** How many postings `each` would visit. */
	readonly count: (feature: number) => number;
	/** All postings in the order they were added, to be stored. */
	readonly save: () => SavedPostings;
};

/** Parallel arrays: the n-th feature belongs to the n-th owner. */
export type SavedPostings = { readonly features: Uint32Array; readonly owners: Uint32Array };

/** Chains at first: a small library must not cost megabytes. */
const firstChains = 1 << 12;
/** Postings a chain holds on average before their number is doubled, up to the largest table. */
const fullChain = 2;
const mostChains = 1 << 20;
/** Growth of the arrays: between copying often and reserving much. */
const growth = 1.5;

/** @param saved - Postings stored before. */
export function createPostings(saved?: SavedPostings): Postings {
	let features = saved?.features.slice() ?? new Uint32Array(1024);
	let owners = saved?.owners.slice() ?? new Uint32Array(1024);
	let next = new Int32Array(features.length);
	let size = saved?.features.length ?? 0;
	let heads = new Int32Array(0);
	let counts = new Uint32Array(0);

	const chain = (posting: number): void => {
		const slot = slotOf(features[posting] ?? 0, heads.length);
		next[posting] = heads[slot] ?? -1;
		heads[slot] = posting;
		counts[slot] = (counts[slot] ?? 0) + 1;
	};
	const rechain = (): void => {
		let chains = firstChains;
		while (chains < mostChains && size > chains * fullChain) chains *= 2;
		heads = new Int32Array(chains).fill(-1);
		counts = new Uint32Array(chains);
		for (let posting = 0; posting < size; posting += 1) chain(posting);
	};
	rechain();

	return {
		add: (feature, owner) => {
			if (size === features.length) {
				const length = Math.ceil(Math.max(1024, size) * growth);
				features = grown(features, length);
				owners = grown(owners, length);
				next = grownSigned(next, length);
			}
			features[size] = feature;
			owners[size] = owner;
			size += 1;
			if (heads.length < mostChains && size > heads.length * fullChain) rechain();
			else chain(size - 1);
		},
		each: (feature, visit) => {
			for (let at = heads[slotOf(feature, heads.length)] ?? -1; at !== -1; at = next[at] ?? -1) {
				if (features[at] === feature) visit(owners[at] ?? 0);
			}
		},
		count: (feature) => counts[slotOf(feature, heads.length)] ?? 0,
		save: () => ({ features: features.slice(0, size), owners: owners.slice(0, size) }),
	};
}

/** `chains` is a power of two. */
function slotOf(feature: number, chains: number): number {
	return feature & (chains - 1);
}

function grown(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
	const larger = new Uint32Array(length);
	larger.set(array);
	return larger;
}

function grownSigned(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(length);
	larger.set(array);
	return larger;
}
