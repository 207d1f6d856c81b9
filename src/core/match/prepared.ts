import type { Statement } from '../types.ts';
import type { Printed } from './compare-wordings.ts';
import type { Comparable } from './unit.ts';

/** A statement made ready once, to be matched with many. */
export type Prepared = { readonly statement: Statement; readonly comparable: Comparable };

/** A statement's words as printed and as read. */
export function toPrinted({ statement: { text }, comparable }: Prepared): Printed {
	return { text, comparable };
}
