import type { Match, Statement } from '../types.ts';
import type { AlignedPair } from './align.ts';
import { compareSpeakers } from './compare-speakers.ts';
import type { Printed } from './compare-wordings.ts';
import { decide, isSameIfNearest } from './decide.ts';
import type { Decision } from './decision.ts';
import { type Comparison, compareStatements, toEvidence } from './gather-evidence.ts';
import { type MatchContext, plainContext } from './match-context.ts';
import { mayMatch } from './may-match.ts';
import { relate } from './relate.ts';
import { rememberTexts } from './remember-texts.ts';
import { spokenWords, toComparable } from './to-comparable.ts';
import type { Comparable } from './unit.ts';

/** A statement made ready once, to be matched with many. */
export type Prepared = { readonly statement: Statement; readonly comparable: Comparable };

export function prepare(statement: Statement, { lexicons }: MatchContext = plainContext): Prepared {
	return { statement, comparable: readText(statement, lexicons) };
}

/**
 * Texts read before: a page's quotes are looked up in the library first, and matched then, some thirty of them with up
 * to ten others each. About 3 kB a text.
 */
const mostRemembered = 400;
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
	return toMatch(comparison, decide(comparison), { ordered, context });
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

/** A match by the evidence of two statements alone, and whether it is `same` where no other line is as near. */
export type CandidateMatch = Match & { readonly isSameIfNearest: boolean };

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
	const own = decision !== 'same' && isSameIfNearest(comparison);
	if (decision === 'different' && !own) return null;
	// Not copied: a copy asks for the relation.
	return Object.assign(toMatch(comparison, decision, { ordered, context }), { isSameIfNearest: own });
}

type Ordered = readonly [Prepared, Prepared];

/** One order only: the alignment of ties may differ by side, the decision must not. */
function inOrder(a: Prepared, b: Prepared): Ordered {
	return isBefore(a, b) ? [a, b] : [b, a];
}

function compareInOrder([first, second]: Ordered, { lexicons }: MatchContext): Comparison {
	return compareStatements([first.statement, second.statement], [first.comparable, second.comparable], lexicons);
}

/**
 * How the wordings stand to each other is told when it is asked for: of most pairs that match, nobody asks. It is told
 * of every pair: what two lines are not by themselves, the lines around them can make them.
 */
function toMatch(
	comparison: Comparison,
	decision: Decision,
	{ ordered, context }: { readonly ordered: Ordered; readonly context: MatchContext },
): Match {
	let relation: Match['relation'] | undefined;
	return {
		same: decision === 'same',
		possibly: decision === 'possibly',
		get relation() {
			relation ??= relationOf(comparison, ordered, context);
			return relation;
		},
		score: toScore(comparison),
		evidence: toEvidence(comparison),
	};
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

function relationOf(comparison: Comparison, [fuller, other]: Ordered, { spokenBy }: MatchContext): Match['relation'] {
	const pairs: readonly AlignedPair[] = comparison.pairs;
	const spoken = spokenBy.get(fuller.statement.speakerId ?? other.statement.speakerId ?? '');
	return relate({
		fuller: toPrinted(fuller),
		other: toPrinted(other),
		pairs,
		isSpoken: spoken === fuller.comparable.language && spoken === other.comparable.language,
		translated: comparison.crossLanguage || (spoken !== undefined && spoken !== other.comparable.language),
	});
}

/** A statement's words as printed and as read. */
export function toPrinted({ statement: { text }, comparable }: Prepared): Printed {
	return { text, comparable };
}

/** Orders matches: how much of the less full one is shared, then how much information that is. */
function toScore({ containment, shared, speakers }: Comparison): number {
	if (speakers === 'different') return 0;
	const amount = shared / (shared + 2);
	return Math.round(containment * amount * 1000) / 1000;
}
