import type { Span } from '../../types.ts';

/** A turn of a transcript: all its pieces have the same one. */
export type Turn = {
	/** Somebody by name or role, by a number alone ("Speaker 2"), or by a letter whether it asks or answers. */
	readonly kind: 'named' | 'numbered' | 'question' | 'answer';
	/** What stands before its words. */
	readonly label: Span;
};
