import type { FoundDifference, Span } from '../types.ts';

/** What a claim is about; with its subject it says which claims may be held against each other. */
export type ClaimKind = FoundDifference['kind'];

/** A fact a text states in a form that can be held against another text's, whatever the languages. */
export type Claim = {
	readonly sourceId: string;
	readonly kind: ClaimKind;
	/** What it is about: claims of another subject are not compared ("meeting", "donald-trump president"). */
	readonly subject: string;
	/** Words for the screen: a person's name, a place. Empty where the kind says all. */
	readonly about: string;
	/** What the number may stand for, both ends included: "almost 20" is 17 to 20. */
	readonly low: number;
	readonly high: number;
	/** Persons the sentence names, by id. */
	readonly persons: ReadonlySet<string>;
	/** What narrows the claim ("term", "2018"): claims of other scopes are not compared. */
	readonly scope: string;
	/** As printed. */
	readonly phrase: string;
};

/** A text that states facts. */
export type FactText = {
	readonly sourceId: string;
	readonly text: string;
	/** BCP 47 primary subtag; null: told by its words. */
	readonly language: string | null;
	/** ISO 8601, as exact as known; null when unknown. */
	readonly publishedAt: string | null;
	/** Spans of quoted words: what a speaker claims is not the text's own claim. */
	readonly quoted: readonly Span[];
	/** Whether it is our digest of a source: what it says once is meant. */
	readonly isDigest: boolean;
};
