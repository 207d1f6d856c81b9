import { findWords } from '../text/words.ts';
import type { DifferenceRun, Relation, Span } from '../types.ts';

/**
 * Share of a wording's words up to which what it changes is an edit in passing ("Oh" for "Ooh"): its relation is then
 * what it cuts. A changed negation, number or modal verb is never in passing.
 */
const inPassing = 0.1;
/** Words that must be cut before a cut is what sets a wording apart from a fuller one. */
const leastCut = 3;
/** Words in a row that stand elsewhere in the fuller wording from which they were moved there, not said anew. */
const leastMoved = 3;
/** Words in a row of its own, at an end, from which a wording goes on where the fuller one does not. */
const leastOwn = 4;
/** Share of the rest that must then stand word by word in the fuller one. */
const verbatimRest = 0.9;

/**
 * How a wording stands to a fuller one, as far as the words in both tell.
 *
 * @returns `trimmed`, `spliced` (in any order), `partial` where both print the same words and each goes on in its own
 * way, else null: it is told in other words.
 */
export function relateByWords(runs: readonly DifferenceRun[], fuller: string, other: string): Relation | null {
	const pieces = runs.filter(({ kind }) => kind === 'added' || kind === 'changed');
	const own = pieces.map((run) => wordsIn(other, run.other));
	const ownWords = own.reduce((sum, words) => sum + words.length, 0);
	if (ownWords === 0) return toShape(runs, fuller);
	if (isMoved(own, fuller)) return 'spliced';
	const words = findWords(other).length;
	const isEdit = ownWords <= words * inPassing && pieces.every(({ weight }) => weight === undefined);
	if (isEdit && countCut(runs, fuller) >= leastCut) return toShape(runs, fuller);
	return isOverlap(runs, own, words) ? 'partial' : null;
}

/** A cut at the ends only, or inside. */
function toShape(runs: readonly DifferenceRun[], fuller: string): Relation {
	const first = runs.findIndex(({ kind }) => kind === 'same');
	const last = runs.findLastIndex(({ kind }) => kind === 'same');
	const inside = runs.slice(first, last);
	const isCut = inside.some((run) => run.kind === 'cut' || cutBy(run, fuller) >= leastCut);
	return isCut ? 'spliced' : 'trimmed';
}

/** Pieces of the fuller wording in another order. */
function isMoved(own: readonly (readonly string[])[], fuller: string): boolean {
	if (!own.some((words) => words.length >= leastMoved)) return false;
	const all = ` ${wordsIn(fuller, { start: 0, end: fuller.length }).join(' ')} `;
	return own.every((words) => all.includes(` ${words.join(' ')} `));
}

/** Both print the same words, and then each has a stretch of its own. */
function isOverlap(runs: readonly DifferenceRun[], own: readonly (readonly string[])[], words: number): boolean {
	const [start, end] = [runs[0], runs.at(-1)];
	const atEnds = [start, end].filter((run) => run?.kind === 'added' || run?.kind === 'changed');
	if (atEnds.length === 0) return false;
	const sizes = [start?.kind === 'same' ? [] : own[0], end?.kind === 'same' ? [] : own.at(-1)];
	const longest = Math.max(...sizes.map((piece) => piece?.length ?? 0));
	const ownWords = own.reduce((sum, piece) => sum + piece.length, 0);
	const rest = words - longest;
	return longest >= leastOwn && rest >= leastOwn && (words - ownWords) / rest >= verbatimRest;
}

function countCut(runs: readonly DifferenceRun[], fuller: string): number {
	return runs.reduce((sum, run) => sum + (run.kind === 'same' ? 0 : cutBy(run, fuller)), 0);
}

/** Words of the fuller wording that stand for nothing in the other. */
function cutBy(run: DifferenceRun, fuller: string): number {
	if (run.kind === 'same') return 0;
	return wordsIn(fuller, run.fuller).length;
}

function wordsIn(text: string, { start, end }: Span): readonly string[] {
	return findWords(text.slice(start, end)).map((word) => word.text);
}
