import type { StatedDate } from '../../text/resolve-date.ts';
import type { Token } from '../words/read-tokens.ts';
import type { Venue } from './find-venue.ts';

/** How a language says where something was said. */
export type OccasionRules = {
	/** Whether a preposition puts speech into an event; where absent, any may. */
	readonly isWithin?: (preposition: string) => boolean;
	/** The venue that no noun for an event tells, at a token: "told reporters", "on Facebook"; null for none. */
	readonly venueAt?: (text: string, tokens: readonly Token[], at: number) => Venue | null;
	/** Whether the name of a month is one where it stands: "may" without a capital is none. */
	readonly isMonth?: (token: Token) => boolean;
	/** The month or year that words at a token count back to: "last month"; null for none. */
	readonly periodAt?: (tokens: readonly Token[], at: number, published: string) => StatedDate | null;
};
