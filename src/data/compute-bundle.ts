import { groupUtterances } from '../core/match/group-utterances.ts';
import { toSourceStatements } from '../core/match/source-statements.ts';
import { groupOrigins } from '../core/origin/group-origins.ts';
import type { Bundle, Origin, Utterance } from '../core/types.ts';

/**
 * What ships with the extension: the given parts, and what the engine makes of the sources' quotes.
 *
 * @returns The parts as given; utterances with the origins that print them; every source in one origin.
 */
export function computeBundle({ sources, differences, events }: Omit<Bundle, 'utterances' | 'origins'>): Bundle {
	const origins = groupOrigins(sources.map((source) => ({ ...source, text: null })));
	const utterances = groupUtterances(sources.flatMap(toSourceStatements));
	return {
		sources,
		utterances: utterances.map((utterance) => ({ ...utterance, origins: originsOf(utterance, origins) })),
		origins,
		differences,
		events,
	};
}

function originsOf({ wordings }: Utterance, origins: readonly Origin[]): readonly string[] {
	const printedBy = new Set(wordings.map(({ sourceId }) => sourceId));
	return origins.filter(({ sourceIds }) => sourceIds.some((id) => printedBy.has(id))).map(({ id }) => id);
}
