import type { Reason } from '../types.ts';
import type { ReasonKey } from './reason-keys.ts';

/** One piece of evidence: what it adds to the score, and the reason a reader is shown. */
export type Weighed = { readonly weight: number; readonly reason: Reason };

/** What each kind of evidence adds to the score; 0.5 together is coverage. Set by hand, in tenths. */
export const weight = {
	/** Both in one clause of the headline: enough by itself, a headline names its subject. */
	headlinePair: 0.55,
	/** Both in the headline, in clauses that need not have to do with each other. */
	headlineBoth: 0.35,
	/** One in the headline, with what the two do or where they met. */
	headlineOneDealing: 0.2,
	headlineOne: 0.1,
	/** A known meeting place in a headline that names neither, and so with a dealing ("Anchorage summit ends …"). */
	headlinePlace: 0.15,
	headlineEvent: 0.3,
	/** Their two countries in a headline that names neither, over a text that opens with both. */
	headlineCountries: 0.2,
	headlineDealing: 0.15,
	leadPairDealing: 0.25,
	leadPair: 0.15,
	/** More for an opening whose first sentence tells what the two do, or where they met. */
	leadFirst: 0.1,
	/** Both in the opening, in sentences of their own, under a headline that names nobody. */
	leadApart: 0.15,
	/** For a body that is about both, at `full` and above. */
	share: 0.4,
	/** For a body that names each of them often, together or not. */
	each: 0.15,
	/** The headline names neither, nor a place or dealing of theirs. */
	headlineNeither: -0.1,
	/** More where the text has no word of politics either: two names on a pub's wall, two carnival heads. */
	untold: -0.3,
	someoneElse: -0.25,
	/** Somebody else beside the dealings of the two. */
	someoneAlso: -0.15,
	passing: -0.3,
} as const;

/** A piece of evidence with its reason. */
export function weigh(amount: number, key: ReasonKey, ...values: readonly (string | number)[]): Weighed {
	return { weight: amount, reason: { key, values } };
}
