/**
 * Fits ensembles of small decision trees to choices: gradient boosting of a softmax over the options of each choice
 * (after Friedman 2001, "Greedy function approximation: a gradient boosting machine"; second-order gains as in Chen and
 * Guestrin 2016, "XGBoost"; trees that ask the same on every branch as in Prokhorenkova et al. 2018, "CatBoost").
 */
import { depth, packTrees, type Question, steps, type Tree } from '../../src/core/quotes/speakers/trees.ts';
import { joinTrees } from './join-trees.ts';

/** One option: small whole numbers, 0 to 63, whether it is right, and how much it counts, 1 if nothing is said. */
export type Option = { readonly features: readonly number[]; readonly right: boolean; readonly weight?: number };
/** Options of which one or more are right. */
export type Choice = readonly Option[];

/** How an ensemble is grown. */
export type Growth = {
	readonly trees: number;
	/** Share of a tree's gain that is taken. */
	readonly rate: number;
	/** Added to the curvature of a leaf: how much evidence it takes to move. */
	readonly ridge: number;
	/** Share of the features that each tree looks at. */
	readonly share: number;
	/** Where the choice of those features begins; 7 if nothing is said. */
	readonly seed?: number;
};

const bins = 64;
const leaves = 2 ** depth;

/** The options of all choices in columns, with what the ensemble says of each so far. */
type Table = {
	readonly columns: readonly Uint8Array[];
	readonly starts: Int32Array;
	readonly right: Uint8Array;
	readonly weights: Float64Array;
	readonly scores: Float64Array;
	readonly slopes: Float64Array;
	readonly curves: Float64Array;
	/** The leaf of the tree in growth that each option is in. */
	readonly leafOf: Uint8Array;
};

/** How many trees are scored for every option; the others, for those that are not far behind. */
const firstTrees = 110;

/** Fits an ensemble; the same seed gives the same trees, packed as letters. */
export function fitTrees(choices: readonly Choice[], growth: Growth): string {
	const table = toTable(choices.filter((choice) => choice.some(({ right }) => right)));
	const random = seeded(growth.seed ?? 7);
	const trees: Tree[] = [];
	for (let at = 0; at < growth.trees; at++) {
		derive(table);
		const chosen = table.columns.map((_, feature) => feature).filter(() => random() < growth.share);
		trees.push(growTree(table, chosen, growth));
	}
	const groups = [trees.slice(0, firstTrees), trees.slice(firstTrees)].filter(({ length }) => length > 0);
	return packTrees(groups.map(joinTrees));
}

function toTable(choices: readonly Choice[]): Table {
	const options = choices.flat();
	const width = options[0]?.features.length ?? 0;
	const columns = Array.from({ length: width }, (_, feature) =>
		Uint8Array.from(options, ({ features }) => Math.max(0, Math.min(bins - 1, features[feature] ?? 0))),
	);
	let start = 0;
	const ends = choices.map(({ length }) => {
		start += length;
		return start;
	});
	const empty = () => new Float64Array(options.length);
	const right = Uint8Array.from(options, (option) => (option.right ? 1 : 0));
	const leafOf = new Uint8Array(options.length);
	return {
		columns,
		starts: Int32Array.from([0, ...ends]),
		right,
		weights: Float64Array.from(options, ({ weight }) => weight ?? 1),
		scores: empty(),
		slopes: empty(),
		curves: empty(),
		leafOf,
	};
}

/** The slope and curvature of the loss at each option's score. */
function derive(table: Table): void {
	const { starts } = table;
	for (let choice = 0; choice + 1 < starts.length; choice++)
		deriveChoice(table, starts[choice] ?? 0, starts[choice + 1] ?? 0);
}

function deriveChoice({ right, weights, scores, slopes, curves }: Table, from: number, to: number): void {
	const own = scores.subarray(from, to);
	const most = Math.max(...own);
	const odds = own.map((score) => Math.exp(score - most));
	const total = odds.reduce((sum, odd) => sum + odd, 0);
	const good = odds.reduce((sum, odd, at) => sum + odd * (right[from + at] ?? 0), 0);
	odds.forEach((odd, at) => {
		const share = odd / total;
		const weight = weights[from + at] ?? 1;
		slopes[from + at] = weight * (share - ((right[from + at] ?? 0) * odd) / good);
		curves[from + at] = weight * Math.max(leastCurve, share * (1 - share));
	});
}

/** Keeps leaves of what is quite sure from moving without end. */
const leastCurve = 1e-4;

/** Grows one tree, question by question, and adds its answers to the scores. */
function growTree(table: Table, chosen: readonly number[], growth: Growth): Tree {
	table.leafOf.fill(0);
	const questions: Question[] = [];
	while (questions.length < depth) {
		const question = bestQuestion(table, chosen, growth);
		const column = table.columns[question.feature] ?? new Uint8Array();
		table.leafOf.forEach((leaf, row) => {
			table.leafOf[row] = 2 * leaf + ((column[row] ?? 0) > question.threshold ? 1 : 0);
		});
		questions.push(question);
	}
	return { questions, answers: settle(table, growth) };
}

/** The question that takes most off the loss over all leaves together. */
function bestQuestion(table: Table, chosen: readonly number[], { ridge }: Growth): Question {
	let best = { feature: 0, threshold: 0, gain: 0 };
	for (const feature of chosen) {
		const sums = sumsOf(table, table.columns[feature] ?? new Uint8Array());
		const gains = gainsOf(sums, ridge);
		const threshold = gains.indexOf(Math.max(...gains));
		const gain = gains[threshold] ?? 0;
		if (gain > best.gain) best = { feature, threshold, gain };
	}
	return best;
}

/** Slopes and curvatures summed by leaf and value of a feature. */
function sumsOf({ leafOf, slopes, curves }: Table, column: Uint8Array): Float64Array {
	const sums = new Float64Array(leaves * bins * 2);
	for (let row = 0; row < leafOf.length; row++) {
		const slot = 2 * (bins * (leafOf[row] ?? 0) + (column[row] ?? 0));
		sums[slot] = (sums[slot] ?? 0) + (slopes[row] ?? 0);
		sums[slot + 1] = (sums[slot + 1] ?? 0) + (curves[row] ?? 0);
	}
	return sums;
}

/** What each threshold takes off the loss, summed over the leaves. */
function gainsOf(sums: Float64Array, ridge: number): Float64Array {
	const gains = new Float64Array(bins - 1);
	for (let leaf = 0; leaf < leaves; leaf++)
		addGains(gains, sums.subarray(2 * bins * leaf, 2 * bins * (leaf + 1)), ridge);
	return gains;
}

function addGains(gains: Float64Array, sums: Float64Array, ridge: number): void {
	const gainOf = (slope: number, curve: number) => (slope * slope) / (curve + ridge);
	const slope = sums.reduce((sum, value, at) => (at % 2 === 0 ? sum + value : sum), 0);
	const curve = sums.reduce((sum, value, at) => (at % 2 === 1 ? sum + value : sum), 0);
	if (curve === 0) return;
	let low = 0;
	let lowCurve = 0;
	for (let threshold = 0; threshold < bins - 1; threshold++) {
		low += sums[2 * threshold] ?? 0;
		lowCurve += sums[2 * threshold + 1] ?? 0;
		const gain = gainOf(low, lowCurve) + gainOf(slope - low, curve - lowCurve) - gainOf(slope, curve);
		gains[threshold] = (gains[threshold] ?? 0) + gain;
	}
}

/** Gives each leaf its answer, in whole steps, and adds it to the scores of its options. */
function settle({ slopes, curves, scores, leafOf }: Table, { ridge, rate }: Growth): readonly number[] {
	const slope = new Float64Array(leaves);
	const curve = new Float64Array(leaves);
	leafOf.forEach((leaf, row) => {
		slope[leaf] = (slope[leaf] ?? 0) + (slopes[row] ?? 0);
		curve[leaf] = (curve[leaf] ?? 0) + (curves[row] ?? 0);
	});
	const answers = Array.from(slope, (sum, leaf) => {
		const move = (-sum / ((curve[leaf] ?? 0) + ridge)) * rate * steps.inOne;
		return Math.round(Math.max(steps.least, Math.min(steps.most, move)));
	});
	leafOf.forEach((leaf, row) => {
		scores[row] = (scores[row] ?? 0) + (answers[leaf] ?? 0) / steps.inOne;
	});
	return answers;
}

/** A linear congruential generator, so that every run is the same. */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
		return state / 0x7fffffff;
	};
}
