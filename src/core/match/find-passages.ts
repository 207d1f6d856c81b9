import type { Statement } from '../types.ts';
import { type MatchContext, plainContext } from './match-context.ts';
import { addStatements, createMatchedStatements, type Matches } from './matched-statements.ts';
import type { Prepared } from './prepared.ts';

/**
 * The passages each statement prints: two statements share one exactly where they match by themselves, so that
 * two sentences of one speech are not one passage because a third source prints both.
 *
 * @returns By statement id, the ids of its passages; order of the input changes none.
 */
export function findPassages(
	statements: readonly Statement[],
	context: MatchContext = plainContext,
): ReadonlyMap<string, readonly string[]> {
	const { prepared, matches } = addStatements(createMatchedStatements(context), statements);
	const known: Known = {
		passages: new Map(prepared.map(({ statement }) => [statement.id, []])),
		matches: toSame(matches),
	};
	for (const [one, others] of known.matches) {
		for (const other of others) namePassage(one, other, known);
	}
	for (const [id, own] of known.passages) if (own.length === 0) own.push(`${id}#1`);
	return known.passages;
}

type Known = {
	readonly passages: ReadonlyMap<string, string[]>;
	readonly matches: ReadonlyMap<Prepared, ReadonlySet<Prepared>>;
};

/** Gives two statements that match a passage, and with them all that agree with both. */
function namePassage(one: Prepared, other: Prepared, { passages, matches }: Known): void {
	if (sharesPassage(passages, one, other)) return;
	const members = growAgreement([one, other], matches);
	const id = members.map(({ statement }) => statement.id).toSorted((a, b) => (a < b ? -1 : 1))[0] ?? '';
	const name = `${id}#${(passages.get(id)?.length ?? 0) + 1}`;
	for (const { statement } of members) passages.get(statement.id)?.push(name);
}

function toSame(matches: Matches): ReadonlyMap<Prepared, ReadonlySet<Prepared>> {
	return new Map(
		[...matches].map(([one, others]) => [
			one,
			new Set([...others].flatMap(([other, match]) => (match.same ? [other] : []))),
		]),
	);
}

function sharesPassage(passages: ReadonlyMap<string, readonly string[]>, a: Prepared, b: Prepared): boolean {
	const other = new Set(passages.get(b.statement.id));
	return passages.get(a.statement.id)?.some((passage) => other.has(passage)) ?? false;
}

/** Adds every statement that matches all members so far: complete agreement. */
function growAgreement(
	pair: readonly [Prepared, Prepared],
	matches: ReadonlyMap<Prepared, ReadonlySet<Prepared>>,
): readonly Prepared[] {
	const members: Prepared[] = [...pair];
	const [first] = pair;
	for (const candidate of matches.get(first) ?? []) {
		if (members.includes(candidate)) continue;
		if (members.every((member) => matches.get(member)?.has(candidate) === true)) members.push(candidate);
	}
	return members;
}
