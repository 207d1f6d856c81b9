import type { Person } from '../../types.ts';
import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import type { Precedent } from './describe-option.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { WeightTables } from './weights.ts';

/** Who a speaker is: a name or a description, and the person, when known beforehand. */
export type Named = { readonly name: string; readonly person: Person | null };

/**
 * Names the speaker of each quotation: names in full, pronouns resolved, others as described.
 *
 * @returns Null where the speaker is a pronoun that stands for nobody named.
 */
export function nameSpeakers(
	frame: Frame,
	quotes: readonly FrameQuote[],
	speakers: readonly (Speaker | null)[],
	weights: WeightTables,
): readonly (Named | null)[] {
	const all = frame.paragraphs.flatMap((paragraph) => paragraph.speakers);
	const resolved = new Map<Speaker, Named | null>();
	let before: Precedent | null = null;
	return speakers.map((speaker, at) => {
		const quote = quotes[at];
		if (speaker === null || quote === undefined) return null;
		const known = resolved.get(speaker);
		const antecedent = isPronoun(speaker) ? resolvePronoun(frame, all, speaker, before, weights) : speaker;
		const named = known === undefined ? nameOf(antecedent) : known;
		resolved.set(speaker, named);
		before = { quote, speaker: antecedent };
		return named;
	});
}

function isPronoun({ kind }: Speaker): boolean {
	return kind === 'pronoun' || kind === 'it';
}

function nameOf(speaker: Speaker | null): Named | null {
	if (speaker === null) return null;
	const { entity } = speaker;
	return { name: entity?.name ?? speaker.name, person: entity?.person ?? null };
}
