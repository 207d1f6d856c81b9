import type { Statement } from '../types.ts';
import { compareSpeakers } from './compare-speakers.ts';
import type { CandidateMatch } from './compared-match.ts';
import { type MatchContext, plainContext } from './match-context.ts';
import { findCandidate } from './match-statements.ts';
import type { Prepared } from './prepared.ts';
import type { StatementIndex } from './statement-index.ts';

/** A known statement that a quote is, or may be, the same as, or is where no other line is as near. */
export type KnownMatch = { readonly known: Prepared; readonly match: CandidateMatch };

/** Known statements and how to find them. */
export type KnownStatements = {
	readonly index: StatementIndex;
	/** The statement of an id in the index; undefined when it is gone. */
	readonly statementOf: (id: string) => Statement | undefined;
	/** Asked for those only whose speaker may be the quote's. */
	readonly prepare: (statement: Statement) => Prepared;
};

/** Candidates of one quote that are matched: more than one sentence has wordings in most libraries. */
const mostCandidates = 10;

/**
 * The known statements that a quote is the same as, or possibly, the likeliest first: what matching it with each of
 * them would give, without preparing those that another speaker said.
 *
 * @param most - How many known statements are looked at.
 */
export function findKnown(
	quote: Prepared,
	{ index, statementOf, prepare }: KnownStatements,
	context: MatchContext = plainContext,
	most: number = mostCandidates,
): readonly KnownMatch[] {
	return index.candidatesOf(quote, most).flatMap(({ id }) => {
		const statement = statementOf(id);
		if (statement === undefined || compareSpeakers(quote.statement, statement) === 'different') return [];
		const known = prepare(statement);
		const match = findCandidate(quote, known, context);
		return match === null ? [] : [{ known, match }];
	});
}
