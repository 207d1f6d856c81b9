import type { FoundDifference, Span } from '../types.ts';

/** What a claim is about; with its subject it says which claims may be held against each other. */
export type ClaimKind = FoundDifference['kind'];

/** A text that states facts. */
export type FactText = {
	readonly sourceId: string;
	readonly text: string;
	/** Its headline; absent where there is none. Nothing is claimed in it, but it names the event. */
	readonly title?: string;
	/** BCP 47 primary subtag; null: told by its words. */
	readonly language: string | null;
	/** ISO 8601, as exact as known; null when unknown. */
	readonly publishedAt: string | null;
	/** Spans of quoted words: what a speaker claims is not the text's own claim. */
	readonly quoted: readonly Span[];
	/** Whether it is our digest of a source: what it says once is meant. */
	readonly isDigest: boolean;
};
