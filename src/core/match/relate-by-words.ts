import type { Word } from '../text/words.ts';
import type { Relation } from '../types.ts';
import type { WordRange, WordRun } from './compare-words.ts';

/**
 * Share of a wording's words up to which what it changes is an edit in passing ("Oh" for "Ooh"): its relation is then
 * what it cuts. A changed negation or number is never in passing.
 */
const inPassing = 0.1;
/** Where far more is cut at its ends than changed, a larger share is; and how many times more. */
const besideCut = { share: 0.2, times: 2 };
/** Words that must be cut before a cut is what sets a wording apart from a fuller one. */
const leastCut = 3;
/** Words in a row that stand elsewhere in the fuller wording from which they were moved there, not said anew. */
const leastMoved = 3;
/** Words in a row of its own, at an end, from which a wording goes on where the fuller one does not. */
const leastOwn = 4;
/** Share of the rest that must then stand word by word in the fuller one. */
const verbatimRest = 0.9;

/** Two wordings side by side. */
export type Sides = { readonly fuller: readonly Word[]; readonly other: readonly Word[] };

/**
 * How a wording stands to a fuller one, as far as the words in both tell.
 *
 * @returns `trimmed`, `spliced` (in any order), `partial` where both print the same words and each goes on in its own
 * way, else null: it is told in other words.
 */
export function relateByWords(runs: readonly WordRun[], { fuller, other }: Sides): Relation | null {
	const own = runs.filter(({ kind }) => kind === 'added' || kind === 'changed');
	const ownWords = own.reduce((sum, run) => sum + sizeOf(run.other), 0);
	if (ownWords === 0) return toShape(runs);
	if (isMoved(own, { fuller, other })) return 'spliced';
	if (isOverlap(runs, ownWords, other.length)) return 'partial';
	const cut = runs.reduce((sum, run) => sum + cutBy(run), 0);
	if (cut < leastCut || own.some(isWeighty)) return null;
	const shape = toShape(runs);
	const isTrim = shape === 'trimmed' && cut >= ownWords * besideCut.times;
	return ownWords <= other.length * (isTrim ? besideCut.share : inPassing) ? shape : null;
}

/** "May" for "will" is an edit all the same, and pointed out as a difference. */
function isWeighty({ weight }: WordRun): boolean {
	return weight === 'negation' || weight === 'number';
}

/** A cut at the ends only, or inside. */
function toShape(runs: readonly WordRun[]): Relation {
	const first = runs.findIndex(({ kind }) => kind === 'same');
	const last = runs.findLastIndex(({ kind }) => kind === 'same');
	const inside = runs.slice(first, last);
	return inside.some((run) => cutBy(run) > 0) ? 'spliced' : 'trimmed';
}

/** Pieces of the fuller wording in another order. */
function isMoved(own: readonly WordRun[], { fuller, other }: Sides): boolean {
	if (!own.some((run) => sizeOf(run.other) >= leastMoved)) return false;
	const all = ` ${joinWords(fuller, { from: 0, to: fuller.length })} `;
	return own.every((run) => all.includes(` ${joinWords(other, run.other)} `));
}

/** Both print the same words, and then each has a stretch of its own. */
function isOverlap(runs: readonly WordRun[], ownWords: number, words: number): boolean {
	const ends = [runs[0], runs.at(-1)].filter((run) => run?.kind === 'added' || run?.kind === 'changed');
	const longest = Math.max(0, ...ends.map((run) => (run === undefined ? 0 : sizeOf(run.other))));
	const rest = words - longest;
	return longest >= leastOwn && rest >= leastOwn && (words - ownWords) / rest >= verbatimRest;
}

/** Words of the fuller wording that no word of the other stands for: of a few for a few, each may stand for another. */
function cutBy({ kind, fuller, other }: WordRun): number {
	if (kind !== 'changed') return kind === 'cut' ? sizeOf(fuller) : 0;
	const more = sizeOf(fuller) - sizeOf(other);
	return more > leastCut ? more : 0;
}

function sizeOf({ from, to }: WordRange): number {
	return to - from;
}

function joinWords(words: readonly Word[], { from, to }: WordRange): string {
	return words
		.slice(from, to)
		.map(({ text }) => text)
		.join(' ');
}
