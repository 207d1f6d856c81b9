import type { Match, Statement } from '../types.ts';
import type { CandidateMatch } from './compared-match.ts';
import { findKnown, type KnownStatements } from './find-known.ts';
import { inferDates } from './infer-dates.ts';
import type { MatchContext } from './match-context.ts';
import { isBefore, prepare } from './match-statements.ts';
import type { Prepared } from './prepared.ts';
import { type Found, settleNearest } from './settle-nearest.ts';
import { createStatementIndex } from './statement-index.ts';

/** The matches of a statement that are `same` or `possibly`, by the other statement, the fuller ones first. */
export type Matches = ReadonlyMap<Prepared, ReadonlyMap<Prepared, Match>>;

/** Statements, and which of them match. Never changed: what is added makes another. */
export type MatchedStatements = {
	readonly context: MatchContext;
	/** The fuller ones first: an order that does not depend on the order of adding. */
	readonly prepared: readonly Prepared[];
	readonly matches: Matches;
	/** As they were added, each part with its index. */
	readonly parts: readonly KnownStatements[];
};

/** No statement yet. */
export function createMatchedStatements(context: MatchContext): MatchedStatements {
	return { context, prepared: [], matches: new Map(), parts: [] };
}

/** Candidates of one statement that are matched: far more than one sentence has wordings. */
const mostCandidates = 120;

/**
 * Matches new statements with the known ones and with each other; the known ones are not matched again.
 *
 * @param statements - All of a source's together: a day that one of them states tells of the others.
 * @returns What adding all at once gives, whatever was added first.
 */
export function addStatements(known: MatchedStatements, statements: readonly Statement[]): MatchedStatements {
	const { context } = known;
	const added = inOrder(inferDates(statements).map((statement) => prepare(statement, context)));
	const found: Found<CandidateMatch>[] = [];
	const own = createPart();
	for (const one of added) {
		for (const part of [...known.parts, own.part]) {
			for (const { known: other, match } of findKnown(one, part, context, mostCandidates))
				found.push([one, other, match]);
		}
		own.add(one);
	}
	const prepared = inOrder([...known.prepared, ...added]);
	return {
		context,
		prepared,
		matches: addMatches(known.matches, settleNearest(found, prepared, context), prepared),
		parts: [...known.parts, own.part],
	};
}

/** What is left when only the statements of some sources are kept. */
export function onlySources(known: MatchedStatements, sourceIds: ReadonlySet<string>): MatchedStatements {
	const isKept = ({ sourceId }: Statement): boolean => sourceIds.has(sourceId);
	const prepared = known.prepared.filter(({ statement }) => isKept(statement));
	if (prepared.length === known.prepared.length) return known;
	return {
		context: known.context,
		prepared,
		matches: new Map(prepared.map((one) => [one, onlyKept(known.matches.get(one), isKept)])),
		parts: known.parts.map((part) => ({
			...part,
			statementOf: (id) => {
				const statement = part.statementOf(id);
				return statement !== undefined && isKept(statement) ? statement : undefined;
			},
		})),
	};
}

function onlyKept(
	matches: ReadonlyMap<Prepared, Match> | undefined,
	isKept: (statement: Statement) => boolean,
): ReadonlyMap<Prepared, Match> {
	return new Map([...(matches ?? [])].filter(([{ statement }]) => isKept(statement)));
}

function inOrder(prepared: readonly Prepared[]): readonly Prepared[] {
	return prepared.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** Statements that are added one by one, and found from then on. */
function createPart(): { readonly part: KnownStatements; readonly add: (one: Prepared) => void } {
	const index = createStatementIndex();
	const preparedOf = new Map<string, Prepared>();
	return {
		add: (one) => {
			index.addPrepared(one);
			preparedOf.set(one.statement.id, one);
		},
		part: {
			index,
			statementOf: (id) => preparedOf.get(id)?.statement,
			prepare: (statement) => {
				const one = preparedOf.get(statement.id);
				if (one === undefined) throw new Error(`statement ${statement.id}: asked for and never added`);
				return one;
			},
		},
	};
}

/** Both ways, each statement's in the order of all. */
function addMatches(known: Matches, found: readonly Found[], prepared: readonly Prepared[]): Matches {
	const fresh = new Map<Prepared, [Prepared, Match][]>();
	const add = (one: Prepared, other: Prepared, match: Match): void => {
		fresh.set(one, [...(fresh.get(one) ?? []), [other, match]]);
	};
	for (const [one, other, match] of found) {
		add(one, other, match);
		add(other, one, match);
	}
	const none: ReadonlyMap<Prepared, Match> = new Map();
	return new Map(
		prepared.map((one) => {
			const own = known.get(one) ?? none;
			const more = fresh.get(one);
			return [one, more === undefined ? own : inOrderOf([...own, ...more])];
		}),
	);
}

function inOrderOf(matches: readonly (readonly [Prepared, Match])[]): ReadonlyMap<Prepared, Match> {
	return new Map(matches.toSorted(([a], [b]) => (isBefore(a, b) ? -1 : 1)));
}
