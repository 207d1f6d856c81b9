import { foldText } from '../text/fold.ts';
import type { Origin, Utterance, Wording } from '../types.ts';
import { toDifference } from './to-difference.ts';

/** What stands at the ends of a quotation belongs to the sentence around it. */
const ends = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * Joins the same words of one speaker in copies of one text: too short to be matched between any two articles, they
 * are one utterance where the articles are one.
 *
 * @param utterances - As grouped by their words alone.
 * @param origins - Of the sources that print them.
 * @returns Joined utterances under the first of their ids; all others as they are. Every wording stays in one.
 */
export function joinCopies(utterances: readonly Utterance[], origins: readonly Origin[]): readonly Utterance[] {
	const originOf = new Map(
		origins.flatMap(({ id, sourceIds }) => sourceIds.map((sourceId) => [sourceId, id] as const)),
	);
	const joined = new Map<string, Utterance>();
	const idAfter = new Map<string, string>();
	for (const utterance of utterances.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
		const key = copyKey(utterance, originOf) ?? utterance.id;
		const known = joined.get(key);
		const joins = known !== undefined && !shareSource(known, utterance);
		joined.set(known === undefined || joins ? key : utterance.id, joins ? join(known, utterance) : utterance);
		if (joins) idAfter.set(utterance.id, known.id);
	}
	const rank = new Map(utterances.map(({ id }, index) => [id, index]));
	return [...joined.values()]
		.map((utterance) => withIds(utterance, idAfter))
		.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

/** Null for words that are printed outside one origin: those were matched, or not, by what they say. */
function copyKey({ speaker, wordings }: Utterance, originOf: ReadonlyMap<string, string>): string | null {
	const origins = new Set(wordings.map(({ sourceId }) => originOf.get(sourceId)));
	const [origin] = origins;
	const [fullest] = wordings;
	if (speaker === null || origin === undefined || origins.size > 1 || fullest === undefined) return null;
	return `${origin}\n${speaker}\n${foldText(fullest.text).text.replaceAll(ends, '')}`;
}

/** A source that prints the same twice means two utterances, for all we know. */
function shareSource(a: Utterance, b: Utterance): boolean {
	return a.wordings.some(({ sourceId }) => b.wordings.some((wording) => wording.sourceId === sourceId));
}

function join(first: Utterance, second: Utterance): Utterance {
	const [fullest] = first.wordings;
	const text = fullest?.text ?? '';
	const wordings = second.wordings.map(
		(wording): Wording => ({
			...wording,
			relation: wording.text === text ? 'identical' : 'punctuation',
			difference: toDifference(text, wording.text),
		}),
	);
	return {
		...first,
		occasion: first.occasion ?? second.occasion,
		wordings: [...first.wordings, ...wordings],
		possibly: [...new Set([...first.possibly, ...second.possibly])],
	};
}

function withIds(utterance: Utterance, idAfter: ReadonlyMap<string, string>): Utterance {
	const possibly = utterance.possibly.map((id) => idAfter.get(id) ?? id).filter((id) => id !== utterance.id);
	return { ...utterance, possibly: [...new Set(possibly)].toSorted() };
}
