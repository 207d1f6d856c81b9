import type { Comparison } from './gather-evidence.ts';
import { nearnessOf } from './nearness.ts';

/** Share of both that both have: all, but for how a language spells it. */
const whole = 0.95;
/** Information of somebody who is named, and of what is said to them; "great!" and "thank you!" are said again. */
const leastCalled = 1.1;

/**
 * Whether two statements are one exclamation, word by word: "Ivan, wait!" is all that was said, where a fragment of as
 * few words would be cut out of any sentence.
 */
export function isSameExclamation(comparison: Comparison): boolean {
	const { a, b, speakers, shared, containment, coverage, conflict } = comparison;
	if (!a.exclaims || !b.exclaims || speakers !== 'same' || conflict !== null) return false;
	return shared >= leastCalled && Math.min(containment, coverage) >= whole && nearnessOf(comparison) === 'near';
}
