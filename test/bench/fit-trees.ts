/**
 * Fits ensembles of small decision trees to choices: gradient boosting of a softmax over the options of each choice
 * (after Friedman 2001, "Greedy function approximation: a gradient boosting machine"; second-order gains as in Chen and
 * Guestrin 2016, "XGBoost").
 */
import { leafSteps, type Node, packTree } from '../../src/core/quotes/speakers/trees.ts';

/** One option: small whole numbers, 0 to 63, and whether it is right. */
export type Option = { readonly features: readonly number[]; readonly right: boolean };
/** Options of which one or more are right. */
export type Choice = readonly Option[];

/** How an ensemble is grown. */
export type Growth = {
	readonly trees: number;
	readonly leaves: number;
	/** Share of a tree's gain that is taken. */
	readonly rate: number;
	/** Added to the curvature of a leaf: how much evidence it takes to move. */
	readonly ridge: number;
	/** Least curvature in a leaf. */
	readonly least: number;
	/** Share of the features that each tree looks at. */
	readonly share: number;
};

const bins = 64;

/** The options of all choices in columns, with what the ensemble says of each so far. */
type Table = {
	readonly columns: readonly Uint8Array[];
	readonly starts: Int32Array;
	readonly right: Uint8Array;
	readonly scores: Float64Array;
	readonly slopes: Float64Array;
	readonly curves: Float64Array;
};

type Split = { readonly feature: number; readonly threshold: number; readonly gain: number };
type Leaf = { readonly rows: Int32Array; readonly sums: Float64Array; split: Split | null; node: number };

/** Fits an ensemble; the same seed gives the same trees, packed as letters. */
export function fitTrees(choices: readonly Choice[], growth: Growth): string {
	const table = toTable(choices.filter((choice) => choice.some(({ right }) => right)));
	const random = seeded(7);
	let packed = '';
	for (let at = 0; at < growth.trees; at++) {
		derive(table);
		const chosen = table.columns.map((_, feature) => feature).filter(() => random() < growth.share);
		packed += packTree(growTree(table, chosen, growth));
	}
	return packed;
}

function toTable(choices: readonly Choice[]): Table {
	const options = choices.flat();
	const width = options[0]?.features.length ?? 0;
	const columns = Array.from({ length: width }, (_, feature) =>
		Uint8Array.from(options, ({ features }) => Math.max(0, Math.min(bins - 1, features[feature] ?? 0))),
	);
	let start = 0;
	const starts = Int32Array.from([
		0,
		...choices.map(({ length }) => {
			start += length;
			return start;
		}),
	]);
	const empty = () => new Float64Array(options.length);
	const right = Uint8Array.from(options, (option) => (option.right ? 1 : 0));
	return { columns, starts, right, scores: empty(), slopes: empty(), curves: empty() };
}

/** The slope and curvature of the loss at each option's score. */
function derive(table: Table): void {
	const { starts } = table;
	for (let choice = 0; choice + 1 < starts.length; choice++)
		deriveChoice(table, starts[choice] ?? 0, starts[choice + 1] ?? 0);
}

function deriveChoice({ right, scores, slopes, curves }: Table, from: number, to: number): void {
	const own = scores.subarray(from, to);
	const most = Math.max(...own);
	const odds = own.map((score) => Math.exp(score - most));
	const total = odds.reduce((sum, odd) => sum + odd, 0);
	const good = odds.reduce((sum, odd, at) => sum + odd * (right[from + at] ?? 0), 0);
	odds.forEach((odd, at) => {
		const share = odd / total;
		slopes[from + at] = share - ((right[from + at] ?? 0) * odd) / good;
		curves[from + at] = Math.max(leastCurve, share * (1 - share));
	});
}

/** Keeps leaves of what is quite sure from moving without end. */
const leastCurve = 1e-4;

/** Grows one tree, best leaf first, and adds it to the scores. */
function growTree(table: Table, chosen: readonly number[], growth: Growth): Node[] {
	const all = Int32Array.from(table.right, (_, row) => row);
	const nodes: Node[] = [{ value: 0 }];
	const leaves: Leaf[] = [makeLeaf(table, all, chosen, growth, 0)];
	while (leaves.length < growth.leaves) {
		const best = leaves.reduce((most, leaf) => ((leaf.split?.gain ?? 0) > (most.split?.gain ?? 0) ? leaf : most));
		if (best.split === null) break;
		leaves.splice(leaves.indexOf(best), 1, ...divide(table, best, best.split, chosen, growth, nodes));
	}
	for (const leaf of leaves) settle(table, leaf, growth, nodes);
	return nodes;
}

function divide(
	table: Table,
	leaf: Leaf,
	{ feature, threshold }: Split,
	chosen: readonly number[],
	growth: Growth,
	nodes: Node[],
): readonly Leaf[] {
	const column = table.columns[feature] ?? new Uint8Array();
	const low = leaf.rows.filter((row) => (column[row] ?? 0) <= threshold);
	const high = leaf.rows.filter((row) => (column[row] ?? 0) > threshold);
	const left = nodes.push({ value: 0 }) - 1;
	const right = nodes.push({ value: 0 }) - 1;
	nodes[leaf.node] = { feature, threshold, left, right };
	const [small, large] = low.length <= high.length ? [low, high] : [high, low];
	const sums = sumsOf(table, small, chosen);
	for (let at = 0; at < sums.length; at++) leaf.sums[at] = (leaf.sums[at] ?? 0) - (sums[at] ?? 0);
	const of = (rows: Int32Array, own: Float64Array, node: number): Leaf => ({
		rows,
		sums: own,
		split: bestSplit(own, chosen, growth),
		node,
	});
	const [smallNode, largeNode] = small === low ? [left, right] : [right, left];
	return [of(small, sums, smallNode), of(large, leaf.sums, largeNode)];
}

function makeLeaf(table: Table, rows: Int32Array, chosen: readonly number[], growth: Growth, node: number): Leaf {
	const sums = sumsOf(table, rows, chosen);
	return { rows, sums, split: bestSplit(sums, chosen, growth), node };
}

/** Slopes and curvatures summed by value of each chosen feature. */
function sumsOf({ columns, slopes, curves }: Table, rows: Int32Array, chosen: readonly number[]): Float64Array {
	const sums = new Float64Array(chosen.length * bins * 2);
	chosen.forEach((feature, place) => {
		const column = columns[feature] ?? new Uint8Array();
		const offset = place * bins * 2;
		for (let at = 0; at < rows.length; at++) {
			const row = rows[at] ?? 0;
			const slot = offset + 2 * (column[row] ?? 0);
			sums[slot] = (sums[slot] ?? 0) + (slopes[row] ?? 0);
			sums[slot + 1] = (sums[slot + 1] ?? 0) + (curves[row] ?? 0);
		}
	});
	return sums;
}

/** The split that takes most off the loss; null where none takes anything. */
function bestSplit(sums: Float64Array, chosen: readonly number[], growth: Growth): Split | null {
	let best: Split | null = null;
	chosen.forEach((feature, place) => {
		const split = splitOn(feature, sums.subarray(place * bins * 2, (place + 1) * bins * 2), growth);
		if (split !== null && split.gain > (best?.gain ?? leastGain)) best = split;
	});
	return best;
}

/** A smaller gain is rounding. */
const leastGain = 1e-6;

/** The best threshold of one feature, of the slopes and curvatures of its values in turn. */
function splitOn(feature: number, sums: Float64Array, { ridge, least }: Growth): Split | null {
	const gainOf = (slope: number, curve: number) => (slope * slope) / (curve + ridge);
	const slope = sums.reduce((sum, value, at) => (at % 2 === 0 ? sum + value : sum), 0);
	const curve = sums.reduce((sum, value, at) => (at % 2 === 1 ? sum + value : sum), 0);
	let best: Split | null = null;
	let low = 0;
	let lowCurve = 0;
	for (let threshold = 0; threshold < bins - 1; threshold++) {
		low += sums[2 * threshold] ?? 0;
		lowCurve += sums[2 * threshold + 1] ?? 0;
		if (Math.min(lowCurve, curve - lowCurve) < least) continue;
		const gain = gainOf(low, lowCurve) + gainOf(slope - low, curve - lowCurve) - gainOf(slope, curve);
		if (best === null || gain > best.gain) best = { feature, threshold, gain };
	}
	return best;
}

/** Gives a leaf its value, in whole steps, and adds it to the scores of its rows. */
function settle({ slopes, curves, scores }: Table, leaf: Leaf, { ridge, rate }: Growth, nodes: Node[]): void {
	let slope = 0;
	let curve = 0;
	for (const row of leaf.rows) {
		slope += slopes[row] ?? 0;
		curve += curves[row] ?? 0;
	}
	const value = Math.max(
		-leafSteps.most,
		Math.min(leafSteps.most, Math.round((-slope / (curve + ridge)) * rate * leafSteps.inOne)),
	);
	nodes[leaf.node] = { value };
	for (const row of leaf.rows) scores[row] = (scores[row] ?? 0) + value / leafSteps.inOne;
}

/** A linear congruential generator, so that every run is the same. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
		return state / 0x7fffffff;
	};
}
