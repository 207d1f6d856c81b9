import type { DifferenceRun } from '../types.ts';
import type { Edition } from './edition.ts';

/**
 * Where a trimmed wording was cut: "without its end".
 *
 * @param runs - Its difference from the fullest wording.
 * @returns Null where it has every word up to both ends.
 */
export function toTrimText(runs: readonly DifferenceRun[], { messages }: Edition): string | null {
	const first = runs.findIndex(({ kind }) => kind === 'same');
	const last = runs.findLastIndex(({ kind }) => kind === 'same');
	const [start, end] = [hasMore(runs.slice(0, first)), hasMore(runs.slice(last + 1))];
	if (!start && !end) return null;
	return messages.wording.trimmed[start && end ? 'both' : start ? 'start' : 'end'];
}

/** Letters by which what was there must be longer than what stands for it, about three words: less is one word for another. */
const leastLonger = 12;

/** Whether the fuller wording has words there that the other has none for. */
function hasMore(runs: readonly DifferenceRun[]): boolean {
	return runs.some(
		({ kind, fuller, other }) =>
			kind === 'cut' || (kind === 'changed' && fuller.end - fuller.start >= other.end - other.start + leastLonger),
	);
}
