import type { Evidence, Wording } from '../types.ts';
import type { EvidenceName } from './evidence-name.ts';
import type { MatchContext } from './match-context.ts';
import { matchPrepared } from './match-statements.ts';
import type { Matches } from './matched-statements.ts';
import { type Prepared, toPrinted } from './prepared.ts';
import { toDifferenceOf } from './to-difference.ts';

/** How a member of a group stands to its fullest wording, the group's first. */
export function toWording(
	member: Prepared,
	group: readonly Prepared[],
	{ matches, context }: { readonly matches: Matches; readonly context: MatchContext },
): Wording {
	const [fullest = member] = group;
	const { id: statementId, sourceId, text } = member.statement;
	if (member === fullest) return { statementId, sourceId, text, relation: 'identical', evidence: [], difference: [] };
	// Who joined by another member was not compared with the fullest, or was found to be no more than alike.
	const { relation, evidence } = matches.get(member)?.get(fullest) ?? matchPrepared(fullest, member, context);
	return {
		statementId,
		sourceId,
		text,
		relation,
		evidence: [...evidence, ...toAgreeing(countAgreeing(member, group, matches))],
		difference: toDifferenceOf(toPrinted(fullest), toPrinted(member)),
	};
}

/** Sources of the group, but for its own and the fullest wording's, with a line that a member matches by itself. */
function countAgreeing(member: Prepared, group: readonly Prepared[], matches: Matches): number {
	const own = new Set([member.statement.sourceId, group[0]?.statement.sourceId]);
	const agreeing = group.filter((other) => matches.get(member)?.get(other)?.same === true);
	return new Set(agreeing.map(({ statement }) => statement.sourceId).filter((id) => !own.has(id))).size;
}

function toAgreeing(value: number): readonly Evidence[] {
	const name: EvidenceName = 'alsoAgreeing';
	return value === 0 ? [] : [{ name, value }];
}
