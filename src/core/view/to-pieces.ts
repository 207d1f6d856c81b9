import type { DifferenceRun, Span } from '../types.ts';
import type { Piece } from './view.ts';

/** A stretch of the two texts; not yet folded. */
type Stretch = Omit<Piece, 'folded'>;

/**
 * The two texts cut into what is the same and what differs, with nothing lost.
 *
 * Runs name words; what stands between them (spaces, punctuation) is in neither and is filled in here, so
 * that the `fuller` sides of all stretches are the fuller text and the `other` sides the other one, letter by
 * letter, whatever the runs say. A run that reaches back over an earlier one is clipped.
 */
export function toStretches(fuller: string, other: string, runs: readonly DifferenceRun[]): readonly Stretch[] {
	const stretches: Stretch[] = [];
	let [atFuller, atOther] = [0, 0];
	for (const run of runs) {
		const inFuller = clip(run.fuller, atFuller, fuller.length);
		const inOther = clip(run.other, atOther, other.length);
		stretches.push(...toGap(fuller.slice(atFuller, inFuller.start), other.slice(atOther, inOther.start)));
		stretches.push(...toStretch(run.kind, textOf(fuller, inFuller), textOf(other, inOther)));
		[atFuller, atOther] = [inFuller.end, inOther.end];
	}
	return mergeAlike([...stretches, ...toGap(fuller.slice(atFuller), other.slice(atOther))]);
}

/** Neighbours of one kind as one: words and the spaces between them are cut together. */
function mergeAlike(stretches: readonly Stretch[]): readonly Stretch[] {
	const merged: Stretch[] = [];
	for (const stretch of stretches) {
		const last = merged.at(-1);
		if (last?.kind !== stretch.kind) merged.push(stretch);
		else merged[merged.length - 1] = joinStretches(last, stretch);
	}
	return merged;
}

function joinStretches(a: Stretch, b: Stretch): Stretch {
	return { kind: a.kind, fuller: a.fuller + b.fuller, other: a.other + b.other };
}

function clip(span: Span, from: number, to: number): Span {
	const start = Math.min(Math.max(span.start, from), to);
	return { start, end: Math.min(Math.max(span.end, start), to) };
}

function textOf(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}

/** The kind follows from which side has words: a clipped run may have lost one of them. */
function toStretch(kind: Piece['kind'], fuller: string, other: string): readonly Stretch[] {
	if (fuller === '' && other === '') return [];
	if (other === '') return [{ kind: 'cut', fuller, other }];
	if (fuller === '') return [{ kind: 'added', fuller, other }];
	return [{ kind: kind === 'same' ? 'same' : 'changed', fuller, other }];
}

/**
 * What no run names. Spaces and punctuation are no difference worth marking where both texts have some;
 * words that differ are, whether a run says so or not.
 */
function toGap(fuller: string, other: string): readonly Stretch[] {
	const alike = fuller === other || !/[\p{L}\p{N}]/u.test(fuller + other);
	return toStretch(alike ? 'same' : 'changed', fuller, other);
}
