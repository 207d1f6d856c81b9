import type { Span } from '../../types.ts';

/** A turn of a transcript: all its pieces have the same one. */
export type Turn = {
	/** Somebody by name or role, or by a letter whether it asks or answers. */
	readonly kind: 'named' | 'question' | 'answer';
	/** What stands before its words. */
	readonly label: Span;
};
