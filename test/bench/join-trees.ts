import { depth, inOrder, type Question, steps, type Tree } from '../../src/core/quotes/speakers/trees.ts';

/**
 * The fewest trees found that say the same together: one that adds nothing is gone, and those whose questions fit into one
 * tree are one, as far as its answers are no greater than a tree's may be.
 *
 * @returns Trees whose answers add up to those of `trees`, whatever is asked.
 */
export function joinTrees(trees: readonly Tree[]): readonly Tree[] {
	const kept: Tree[] = [];
	for (const tree of trees.map(inOrder).map(narrowed).filter(addsAnything).sort(byQuestions)) {
		const [best] = kept
			.flatMap((other, at) => toJoint(tree, other, at))
			.sort((a, b) => a.tree.questions.length - a.held - (b.tree.questions.length - b.held));
		if (best === undefined) kept.push(tree);
		else kept[best.at] = best.tree;
	}
	return kept.map(widened);
}

function addsAnything({ answers }: Tree): boolean {
	return answers.some((answer) => answer !== 0);
}

/** Most questions first, and in one order whatever order trees were grown in. */
function byQuestions(a: Tree, b: Tree): number {
	return b.questions.length - a.questions.length || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

/** A tree that says what two say, which of those kept it stands for, and how many questions that had. */
type Joint = { readonly tree: Tree; readonly at: number; readonly held: number };

function toJoint(tree: Tree, other: Tree, at: number): readonly Joint[] {
	const fresh = tree.questions.filter((question) => !other.questions.some((one) => isSame(one, question)));
	const questions = [...other.questions, ...fresh];
	if (questions.length > depth) return [];
	const answers = leavesOf(questions.length).map(
		(leaf) => answerOf(tree, questions, leaf) + answerOf(other, questions, leaf),
	);
	if (answers.some((answer) => answer < steps.least || answer > steps.most)) return [];
	return [{ tree: { questions, answers }, at, held: other.questions.length }];
}

/** A tree without questions that are asked twice or change no answer. */
function narrowed(tree: Tree): Tree {
	const asked = tree.questions.filter((question, place) => placeOf(question, tree.questions) === place);
	const leaves = leavesOf(asked.length);
	const answers = leaves.map((leaf) => answerOf(tree, asked, leaf));
	const questions = asked.filter((_, place) =>
		leaves.some((leaf) => answers[leaf] !== answers[leaf ^ bitAt(place, asked.length)]),
	);
	return { questions, answers: leavesOf(questions.length).map((leaf) => answerOf(tree, questions, leaf)) };
}

/** A tree with as many questions as one has, some of them asked again. */
function widened(tree: Tree): Tree {
	const [first = { feature: 0, threshold: 0 }] = tree.questions;
	const again = new Array<Question>(depth - tree.questions.length).fill(first);
	const questions = [...again, ...tree.questions];
	const isReached = (leaf: number) =>
		questions.every((question, at) => isYes(leaf, at, depth) === isYes(leaf, placeOf(question, questions), depth));
	return {
		questions,
		answers: leavesOf(depth).map((leaf) => (isReached(leaf) ? answerOf(tree, questions, leaf) : 0)),
	};
}

/** What a tree answers where some questions, all of its own among them or without effect, are answered by the digits of a leaf. */
function answerOf({ questions, answers }: Tree, asked: readonly Question[], leaf: number): number {
	const own = questions.reduce((sum, question, at) => {
		const place = placeOf(question, asked);
		return place !== -1 && isYes(leaf, place, asked.length) ? sum | bitAt(at, questions.length) : sum;
	}, 0);
	return answers[own] ?? 0;
}

function placeOf(question: Question, asked: readonly Question[]): number {
	return asked.findIndex((one) => isSame(one, question));
}

function isYes(leaf: number, place: number, length: number): boolean {
	return (leaf & bitAt(place, length)) !== 0;
}

function bitAt(place: number, length: number): number {
	return 1 << (length - 1 - place);
}

function leavesOf(length: number): readonly number[] {
	return Array.from({ length: 1 << length }, (_, leaf) => leaf);
}

function isSame(one: Question, other: Question): boolean {
	return one.feature === other.feature && one.threshold === other.threshold;
}
