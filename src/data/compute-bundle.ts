import { groupUtterances } from '../core/match/group-utterances.ts';
import { joinCopies } from '../core/match/join-copies.ts';
import { type MatchContext, plainContext } from '../core/match/match-statements.ts';
import { toSourceStatements } from '../core/match/source-statements.ts';
import { findIndependentOrigins } from '../core/origin/count-origins.ts';
import { groupOrigins } from '../core/origin/group-origins.ts';
import type { Bundle } from '../core/types.ts';
import type { BundleParts } from './check-bundle.ts';

/**
 * What ships with the extension: the given parts, and what the engine makes of the sources' quotes.
 *
 * @param context - What matching knows of the people who are quoted.
 * @returns The parts as given; utterances with the independent origins that print them; every source in one origin.
 */
export function computeBundle(
	{ sources, differences, events }: BundleParts,
	context: MatchContext = plainContext,
): Bundle {
	const origins = groupOrigins(sources.map((source) => ({ ...source, text: null })));
	const utterances = joinCopies(groupUtterances(sources.flatMap(toSourceStatements), context), origins);
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
