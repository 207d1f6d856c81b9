import type { Statement } from '../types.ts';
import type { SpeakerComparison } from './compare-speakers.ts';
import { compareVenues } from './compare-venues.ts';
import { leastAcross, leastRendered } from './decide-across.ts';
import { leastWithin } from './decide-within.ts';
import type { Lexicons } from './lexicon.ts';
import { type LeastShared, mayShare, mostShared } from './most-shared.ts';
import { nearnessOf } from './nearness.ts';
import { mayBeRendered } from './rendered-whole.ts';
import { timeApart } from './time-apart.ts';
import type { Comparable } from './unit.ts';

/** Two statements that may be one. */
export type Pair = {
	readonly statements: readonly [Statement, Statement];
	readonly comparables: readonly [Comparable, Comparable];
	readonly speakers: SpeakerComparison;
};

/** What is asked where the least is. */
const leastAnywhere = { within: leastWithin.near, across: leastAcross('same', 'near') };

/**
 * Whether comparing two statements word by word may find that they are the same, or possibly, or where no other line is
 * as near: most that are told by one speaker, and have words in common, share too little for any decision but one.
 */
export function mayMatch({ statements, comparables: [a, b], speakers }: Pair, lexicons: Lexicons): boolean {
	const isWithin = a.language === b.language;
	const most = mostShared(a, b);
	const reaches = (least: LeastShared | null): boolean => least !== null && mayShare(most, least);
	const mayRender = !isWithin && mayBeRendered(most, leastRendered);
	if (!mayRender && !reaches(isWithin ? leastAnywhere.within : leastAnywhere.across)) return false;
	const nearness = nearnessOf({ time: timeApart(...statements), venues: compareVenues(...statements, lexicons) });
	if (mayRender && nearness === 'near') return true;
	return reaches(isWithin ? leastWithin[nearness] : leastAcross(speakers, nearness));
}
