/** Questions of each tree; `sumOf` has them written out. */
export const depth = 3;

/** A question: whether a feature is above a threshold. */
export type Question = { readonly feature: number; readonly threshold: number };

/** A tree that asks the same questions on every branch, and its answers in steps, by what is above as binary digits. */
export type Tree = { readonly questions: readonly Question[]; readonly answers: readonly number[] };

/**
 * Trees whose answers are added up, in groups, those that tell most first: for each tree its questions as feature and
 * threshold, then its answers.
 */
export type Trees = readonly Int16Array[];

/** An answer is a whole number of steps, few enough that a letter holds two; finer or greater ones tell no more of unseen articles. */
export const steps = { inOne: 12.5, least: -4, most: 3 } as const;

/** How many answers there are. */
const kinds = steps.most - steps.least + 1;

const treeSize = 2 * depth + 2 ** depth;

/** The sum of the answers of all trees, as log-odds. */
export function scoreTrees(trees: Trees, features: readonly number[]): number {
	return trees.reduce((sum, group) => sum + sumOf(group, features), 0);
}

/** How far behind the best an option may be after the first trees to be scored by the others too, as log-odds. */
const hopeless = 4;

/**
 * The log-odds of options that stand against each other.
 *
 * The first trees tell most: what is far behind after them keeps what they say, for it cannot win.
 */
export function scoreOptions(
	[first = none, ...others]: Trees,
	options: readonly (readonly number[])[],
): readonly number[] {
	const early = options.map((features) => sumOf(first, features));
	const least = Math.max(...early) - hopeless;
	return options.map((features, at) => {
		const score = early[at] ?? 0;
		return score < least ? score : score + scoreTrees(others, features);
	});
}

const none = new Int16Array();

function sumOf(trees: Int16Array, features: readonly number[]): number {
	let sum = 0;
	for (let at = 0; at < trees.length; at += treeSize) {
		const answer =
			4 * isAbove(trees, features, at) + 2 * isAbove(trees, features, at + 2) + isAbove(trees, features, at + 4);
		sum += trees[at + 2 * depth + answer] ?? 0;
	}
	return sum / steps.inOne;
}

function isAbove(trees: Int16Array, features: readonly number[], at: number): number {
	return (features[trees[at] ?? 0] ?? 0) > (trees[at + 1] ?? 0) ? 1 : 0;
}

/** Letters are printable ASCII from `#` on, without the backslash, which JSON escapes. */
const firstLetter = 35;
const backslash = 92;
const letters = 91;

/** Small numbers, which are most, are small letters: code is full of those, so that they take few bits in an archive. */
const letterOfZero = 61;

function letterOf(number: number): string {
	const code = ((number + letterOfZero) % letters) + firstLetter;
	return String.fromCharCode(code < backslash ? code : code + 1);
}

/** The number of the letter at a place of a text. */
function numberAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return ((code < backslash ? code : code - 1) - firstLetter + letters - letterOfZero) % letters;
}

/**
 * Writes trees as letters: the first questions of all of them, the second ones, the third ones, then their answers.
 *
 * Like beside like takes less room in an archive; so do questions and trees in order, as far as no tree moves to another
 * group.
 */
export function packTrees(groups: readonly (readonly Tree[])[]): string {
	return groups.map(packGroup).join(' ');
}

function packGroup(trees: readonly Tree[]): string {
	const ordered = trees.map(inOrder).map(lettersOf).sort();
	const columns = Array.from({ length: depth }, (_, at) => ordered.map((tree) => tree.slice(2 * at, 2 * at + 2)));
	return [...columns.flat(), ...ordered.map((tree) => tree.slice(2 * depth))].join('');
}

/** A tree as letters: its questions, then its answers, two in a letter. */
function lettersOf({ questions, answers }: Tree): string {
	const asked = questions.flatMap(({ feature, threshold }) => [feature, threshold]);
	const pairs = Array.from({ length: answers.length / 2 }, (_, at) => answers.slice(2 * at, 2 * at + 2).map(evenOrOdd));
	return [...asked, ...pairs.map(([first = 0, second = 0]) => kinds * first + second)].map(letterOf).join('');
}

/** A number as one that is not below nought, near nought where it is: even, or odd for one that was below. */
function evenOrOdd(number: number): number {
	return number < 0 ? -2 * number - 1 : 2 * number;
}

/** The same tree with its questions by feature and threshold. */
export function inOrder({ questions, answers }: Tree): Tree {
	const order = [...questions.entries()].sort(([, a], [, b]) => a.feature - b.feature || a.threshold - b.threshold);
	return {
		questions: order.map(([, question]) => question),
		answers: answers.map(
			(_, leaf) =>
				answers[
					leafIn(
						order.map(([place]) => place),
						leaf,
					)
				] ?? 0,
		),
	};
}

/** The leaf of a tree that is another one's after its questions changed places: each is a binary digit. */
function leafIn(places: readonly number[], leaf: number): number {
	return places.reduce((sum, place, at) => sum | (((leaf >> (depth - 1 - at)) & 1) << (depth - 1 - place)), 0);
}

const lettersInTree = 2 * depth + 2 ** (depth - 1);

/** Reads what `packTrees` wrote. */
export function unpackTrees(packed: string): Trees {
	return packed.split(' ').map(unpackGroup);
}

function unpackGroup(packed: string): Int16Array {
	const trees = packed.length / lettersInTree;
	return Int16Array.from({ length: trees * treeSize }, (_, at) => {
		const tree = Math.floor(at / treeSize);
		const place = at % treeSize;
		if (place < 2 * depth) return numberAt(packed, 2 * (trees * (place >> 1) + tree) + (place & 1));
		const leaf = treeSize * tree + place - 2 * depth * (tree + 1);
		const pair = numberAt(packed, 2 * depth * trees + (leaf >> 1));
		const answer = leaf % 2 === 0 ? Math.floor(pair / kinds) : pair % kinds;
		return answer % 2 === 0 ? answer / 2 : -(answer + 1) / 2;
	});
}
