import { type AskedIdeas, meetsIdeas } from './asked-ideas.ts';
import type { Decision } from './decision.ts';
import type { Comparison } from './gather-evidence.ts';
import { nearnessOf } from './nearness.ts';

/**
 * What two statements in different languages must share, any of those named for near in time: one telling idea that
 * is all there is; some ideas; telling ones, of which a free translation leaves some out; or many. A week apart it
 * takes nearly all of many. Where both are about as long, little is a rendering; in one three times as long, it is one
 * topic. "A very good meeting, many points" is told of every meeting: without a telling idea it takes most of what is
 * said.
 */
const across: Readonly<Record<'near' | 'week', readonly AskedIdeas[]>> = {
	near: [
		{ telling: 1, ideas: 1, shared: 0.95, containment: 0.6 },
		{ telling: 1, ideas: 1, shared: 0.95, containment: 0.5, coverage: 0.33 },
		{ telling: 1, ideas: 2, shared: 1.5, containment: 0.36, coverage: 0.34 },
		{ telling: 1, ideas: 2, shared: 1.7, containment: 0.42 },
		{ telling: 1, ideas: 3, shared: 1.5, containment: 0.42 },
		{ telling: 2, ideas: 2, shared: 2, containment: 0.33, coverage: 0.32 },
		{ telling: 2, ideas: 2, shared: 2, containment: 0.4 },
		{ telling: 3, ideas: 3, shared: 2.5, containment: 0.34 },
		{ telling: 1, ideas: 5, shared: 3, containment: 0.36 },
		{ telling: 2, ideas: 5, shared: 3, containment: 0.3 },
		{ telling: 0, ideas: 2, shared: 1.1, containment: 0.85 },
		{ telling: 0, ideas: 4, shared: 2.2, containment: 0.65 },
		{ telling: 0, ideas: 3, shared: 1.8, containment: 0.42, coverage: 0.32 },
		{ telling: 0, ideas: 3, shared: 2.1, containment: 0.38, coverage: 0.3 },
		{ telling: 0, ideas: 4, shared: 2.5, containment: 0.34, coverage: 0.28 },
	],
	week: [{ telling: 2, ideas: 6, shared: 4.5, containment: 0.65 }],
};

/**
 * What is shown as possibly the same: two statements of about one length that share something telling, or a fragment of
 * which most stands in the other. Two long ones on one topic always share a few ideas.
 */
const perhapsAcross: readonly AskedIdeas[] = [
	{ telling: 1, ideas: 3, shared: 1.5, containment: 0.3, coverage: 0.2 },
	{ telling: 1, ideas: 2, shared: 1.5, containment: 0.3, coverage: 0.25 },
	{ telling: 0, ideas: 2, shared: 1.1, containment: 0.55 },
];

/** Decides for statements in two languages, by the ideas both have. */
export function decideAcross(comparison: Comparison): Decision {
	const nearness = nearnessOf(comparison);
	if (comparison.speakers !== 'same' || (nearness !== 'near' && nearness !== 'week')) return 'different';
	if (across[nearness].some((wanted) => meetsIdeas(comparison, wanted))) return 'same';
	const perhaps = nearness === 'near' && perhapsAcross.some((wanted) => meetsIdeas(comparison, wanted));
	return perhaps ? 'possibly' : 'different';
}
