/** A question to one feature, or the answer. */
export type Node =
	| { readonly feature: number; readonly threshold: number; readonly left: number; readonly right: number }
	| { readonly value: number };

/**
 * Decision trees whose answers are added up, flat for speed.
 *
 * Three numbers a node: feature, threshold and where the higher branch begins, the lower one right behind; or `answer`
 * and its value in steps.
 */
export type Trees = { readonly nodes: Int16Array; readonly roots: readonly number[] };

/** An answer is a whole number of steps, so that a letter holds it. */
export const leafSteps = { inOne: 50, most: 45 } as const;

const answer = -1;
const nodeSize = 3;

/** The sum of the answers of all trees, as log-odds. */
export function scoreTrees({ nodes, roots }: Trees, features: readonly number[]): number {
	let sum = 0;
	for (const root of roots) sum += answerOf(nodes, root, features);
	return sum / leafSteps.inOne;
}

function answerOf(nodes: Int16Array, root: number, features: readonly number[]): number {
	let at = root;
	for (let feature = numberIn(nodes, at); feature !== answer; feature = numberIn(nodes, at))
		at = numberIn(features, feature) <= numberIn(nodes, at + 1) ? at + nodeSize : numberIn(nodes, at + 2);
	return numberIn(nodes, at + 1);
}

/** What stands there; every place that is asked for is inside. */
function numberIn(numbers: ArrayLike<number>, at: number): number {
	return numbers[at] ?? 0;
}

/** The first letter of the alphabet of packed trees, and the one left out because JSON escapes it. */
const firstLetter = 35;
const backslash = 92;
const leafMark = '!';

function letterOf(number: number): string {
	const code = number + firstLetter;
	return String.fromCharCode(code < backslash ? code : code + 1);
}

function numberOf(letter: number): number {
	return letter < backslash ? letter - firstLetter : letter - firstLetter - 1;
}

/** Writes a tree as letters: a node before its branches, a question as feature and threshold, an answer behind a mark. */
export function packTree(tree: readonly Node[], at = 0): string {
	const node = tree[at];
	if (node === undefined) return '';
	if (!('feature' in node)) return leafMark + letterOf(node.value + leafSteps.most);
	return letterOf(node.feature) + letterOf(node.threshold) + packTree(tree, node.left) + packTree(tree, node.right);
}

/** Reads the trees that `packTree` wrote, one behind the other. */
export function unpackTrees(packed: string): Trees {
	const nodes = new Int16Array((packed.length / 2) * nodeSize);
	const roots: number[] = [];
	for (let next = 0; next < nodes.length; next = unpackTree(packed, next, nodes)) roots.push(next);
	return { nodes, roots };
}

/** Reads the tree at a place; answers where the next one begins. */
function unpackTree(packed: string, at: number, nodes: Int16Array): number {
	const letter = (at / nodeSize) * 2;
	const number = numberOf(packed.charCodeAt(letter + 1));
	if (packed.charAt(letter) === leafMark) {
		nodes.set([answer, number - leafSteps.most], at);
		return at + nodeSize;
	}
	const right = unpackTree(packed, at + nodeSize, nodes);
	nodes.set([numberOf(packed.charCodeAt(letter)), number, right], at);
	return unpackTree(packed, right, nodes);
}
