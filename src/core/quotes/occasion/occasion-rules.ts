import type { Token } from '../words/read-tokens.ts';
import type { Venue } from './find-venue.ts';

/** How a language says where something was said. */
export type OccasionRules = {
	/** Whether a preposition puts speech into an event; where absent, any may. */
	readonly isWithin?: (preposition: string) => boolean;
	/** Who listened, behind a verb at a token: "told reporters"; null for nobody. */
	readonly listenerAt?: (text: string, tokens: readonly Token[], at: number) => Venue | null;
};
