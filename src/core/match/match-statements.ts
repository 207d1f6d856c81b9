import type { Match, Statement } from '../types.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { type CandidateMatch, ComparedMatch, type Ordered } from './compared-match.ts';
import { decide, isSameIfNearest } from './decide.ts';
import { type Comparison, compareStatements } from './gather-evidence.ts';
import { type MatchContext, plainContext } from './match-context.ts';
import { mayMatch } from './may-match.ts';
import type { Prepared } from './prepared.ts';
import { rememberTexts } from './remember-texts.ts';
import { spokenWords, toComparable } from './to-comparable.ts';

export function prepare(statement: Statement, { lexicons }: MatchContext = plainContext): Prepared {
	return { statement, comparable: readText(statement, lexicons) };
}

/**
 * Texts read before: a page's quotes are looked up in the library first, and matched then, with those of up to a hundred
 * kept sources, which the next page is held against too. About 3 kB a text.
 */
const mostRemembered = 1500;
const readText = rememberTexts(mostRemembered, toComparable);

/**
 * How two statements stand to each other. Symmetric in `same` and `possibly`.
 *
 * @returns `same`, `possibly` or neither, with the evidence the decision rests on.
 */
export function matchStatements(a: Statement, b: Statement, context: MatchContext = plainContext): Match {
	return matchPrepared(prepare(a, context), prepare(b, context), context);
}

/** The same for statements made ready before. */
export function matchPrepared(a: Prepared, b: Prepared, context: MatchContext = plainContext): Match {
	const ordered = inOrder(a, b);
	const comparison = compareInOrder(ordered, context);
	return new ComparedMatch(comparison, decide(comparison), { ordered, context });
}

/**
 * The same where only a match is of interest.
 *
 * @returns Null where the two neither are, nor may be, the same.
 */
export function findMatch(a: Prepared, b: Prepared, context: MatchContext = plainContext): Match | null {
	const match = findCandidate(a, b, context);
	return match !== null && (match.same || match.possibly) ? match : null;
}

/**
 * The same before the other lines of the two articles are known.
 *
 * @returns Null where no other line can make the two the same, or possibly.
 */
export function findCandidate(a: Prepared, b: Prepared, context: MatchContext = plainContext): CandidateMatch | null {
	// Of what two persons said, no word need be compared.
	const speakers = compareSpeakers(a.statement, b.statement);
	const statements = [b.statement, a.statement] as const;
	const comparables = [b.comparable, a.comparable] as const;
	if (speakers === 'different' || !mayMatch({ statements, comparables, speakers }, context.lexicons)) return null;
	const ordered = inOrder(a, b);
	const comparison = compareInOrder(ordered, context);
	const decision = decide(comparison);
	const isSameAlone = decision !== 'same' && isSameIfNearest(comparison);
	if (decision === 'different' && !isSameAlone) return null;
	return new ComparedMatch(comparison, decision, { ordered, context, isSameIfNearest: isSameAlone });
}

/** One order only: the alignment of ties may differ by side, the decision must not. */
function inOrder(a: Prepared, b: Prepared): Ordered {
	return isBefore(a, b) ? [a, b] : [b, a];
}

function compareInOrder([first, second]: Ordered, { lexicons }: MatchContext): Comparison {
	return compareStatements([first.statement, second.statement], [first.comparable, second.comparable], lexicons);
}

/** The fuller one first: by words, then by information; between equals, by text. */
export function isBefore(a: Prepared, b: Prepared): boolean {
	const more = fullnessOf(a) - fullnessOf(b) || a.comparable.information - b.comparable.information;
	if (more !== 0) return more > 0;
	const [left, right] = [a.statement.text, b.statement.text];
	return left === right ? a.statement.id <= b.statement.id : left < right;
}

function fullnessOf({ comparable }: Prepared): number {
	return spokenWords(comparable);
}
