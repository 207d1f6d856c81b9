import { countWords } from '../text/count-words.ts';
import type { DifferenceRun } from '../types.ts';
import { type Edition, fill } from './edition.ts';

type Weight = NonNullable<DifferenceRun['weight']>;

/**
 * Words of a run up to which its negation, number or modal verb is what differs; in a longer one it went with
 * the clause it stood in.
 */
const longestNamed = 6;

/**
 * What a reader should not overlook in a difference: a negation, number or modal verb that one wording has
 * and the other has not, or has otherwise. Named, not judged.
 */
export function toDifferenceNotes(
	fuller: string,
	other: string,
	runs: readonly DifferenceRun[],
	edition: Edition,
): readonly string[] {
	return runs.flatMap((run) => {
		if (run.weight === undefined) return [];
		const before = fuller.slice(run.fuller.start, run.fuller.end).trim();
		const after = other.slice(run.other.start, run.other.end).trim();
		if (Math.max(countWords(before, null), countWords(after, null)) > longestNamed) return [];
		return [toNote(run.weight, before, after, edition)];
	});
}

function toNote(weight: Weight, before: string, after: string, edition: Edition): string {
	const { marks, wording } = edition.messages;
	const [open, close] = marks;
	const values = { before: `${open}${before}${close}`, after: `${open}${after}${close}` };
	if (before !== '' && after !== '') return fill(wording.changed, values);
	return fill(wording[`${weight}${after === '' ? 'Cut' : 'Added'}`], values);
}
