import { groupUtterances } from '../core/match/group-utterances.ts';
import { joinCopies } from '../core/match/join-copies.ts';
import { createMatchContext } from '../core/match/match-context.ts';
import { toSourceStatements } from '../core/match/source-statements.ts';
import { findIndependentOrigins } from '../core/origin/count-origins.ts';
import { groupOrigins } from '../core/origin/group-origins.ts';
import type { Bundle } from '../core/types.ts';
import type { BundleParts } from './check-bundle.ts';
import { people } from './story/people.ts';

/**
 * What ships with the extension: the given parts, and what the engine makes of the sources' quotes.
 *
 * @returns The parts as given; utterances with the independent origins that print them; every source in one origin.
 */
export function computeBundle({ sources, differences, events }: BundleParts): Bundle {
	const origins = groupOrigins(sources);
	const utterances = joinCopies(
		groupUtterances(sources.flatMap(toSourceStatements), createMatchContext(people)),
		origins,
	);
	return {
		sources,
		utterances: utterances.map((utterance) => ({
			...utterance,
			origins: findIndependentOrigins(utterance, sources, origins),
		})),
		origins,
		differences,
		events,
	};
}
