import { decideAcross, isRenderingOfNearest } from './decide-across.ts';
import { decideWithin, fragmentWords, leastTold } from './decide-within.ts';
import type { Decision } from './decision.ts';
import type { Comparison } from './gather-evidence.ts';
import { isSameExclamation } from './is-same-exclamation.ts';
import { nearnessOf } from './nearness.ts';
import { spokenWords } from './to-comparable.ts';

/** Share of a statement that says nothing from which another repeats it. */
const almostAll = 0.9;
/** What of a one- or two-word fragment must stand in the other: the fragment itself. */
const verbatimFragment = 0.95;
/** Information a one- or two-word fragment must have to be tied to a sentence: two telling words, or one and its degree. */
const fragmentInformation = 1.85;

/**
 * Decides by evidence alone.
 *
 * Other speakers are never the same. Without a known speaker, or days apart, it takes a long run of the same words, and
 * on another occasion no words are enough: the same person says nearly the same on other days.
 */
export function decide(comparison: Comparison): Decision {
	if (comparison.speakers === 'different') return 'different';
	if (isSameExclamation(comparison) && !isOtherOccasion(comparison)) return 'same';
	const decision = comparison.crossLanguage ? decideAcross(comparison) : decideWithin(comparison);
	if (isContradicted(comparison)) return comparison.containment >= nearlyAll ? lessThanSame(decision) : 'different';
	const isDoubtful = isStrayFragment(comparison) || isSaidAgain(comparison) || isOtherOccasion(comparison);
	return isDoubtful ? lessThanSame(decision) : decision;
}

/**
 * Whether two statements that the evidence of themselves does not make one are one, where no other line of the speaker
 * in their articles is as near.
 */
export function isSameIfNearest(comparison: Comparison): boolean {
	if (!comparison.crossLanguage || comparison.sameSource || comparison.conflict !== null) return false;
	return !isStrayFragment(comparison) && !isOtherOccasion(comparison) && isRenderingOfNearest(comparison);
}

/** Said on another day, as both articles state, or elsewhere; or printed so long after that nothing tells of one day. */
function isOtherOccasion(comparison: Comparison): boolean {
	return comparison.venues === 'other' || nearnessOf(comparison) === 'far';
}

/** An article prints an utterance twice word by word, in its headline and below; in other words, it prints another. */
function isSaidAgain({ sameSource, crossLanguage, containment }: Comparison): boolean {
	return sameSource && !crossLanguage && containment < verbatimFragment;
}

function lessThanSame(decision: Decision): Decision {
	return decision === 'same' ? 'possibly' : decision;
}

/** Share in common from which what says one thing differently may still be the same, printed wrongly. */
const nearlyAll = 0.8;

/**
 * Information in common from which a sentence that says one thing differently is still the same sentence, printed
 * wrongly; below, it is as likely another one: "the meeting with Putin was good", "with Zelensky".
 */
const despiteConflict = 5;

function isContradicted({ conflict, shared }: Comparison): boolean {
	return conflict !== null && shared < despiteConflict;
}

function isStrayFragment(comparison: Comparison): boolean {
	const { a, b, containment, shared } = comparison;
	if (spokenWords(a.information <= b.information ? a : b) >= fragmentWords) {
		return Math.min(a.information, b.information) < leastTold && containment < almostAll;
	}
	return shared < fragmentInformation || containment < verbatimFragment;
}
