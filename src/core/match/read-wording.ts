import type { Wording } from '../types.ts';
import type { MatchContext } from './match-context.ts';
import type { Prepared } from './prepared.ts';
import { toComparable } from './to-comparable.ts';
import type { Comparable } from './unit.ts';

/** Gives a wording's words ready to be compared. */
export type ReadWording = (wording: Pick<Wording, 'statementId' | 'text'>) => Comparable;

/**
 * Reads wordings once.
 *
 * @param prepared - Statements that were made ready for matching; a wording that is none of them is read anew.
 */
export function createReadWording(prepared: readonly Prepared[], { lexicons }: MatchContext): ReadWording {
	const known = new Map(prepared.map(({ statement, comparable }) => [statement.id, comparable]));
	return ({ statementId, text }) => known.get(statementId) ?? toComparable({ text, language: null }, lexicons);
}
