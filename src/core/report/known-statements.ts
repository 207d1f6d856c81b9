import { createMatchContext } from '../match/match-context.ts';
import { addStatements, createMatchedStatements, type MatchedStatements } from '../match/matched-statements.ts';
import { toSourceStatements } from '../match/source-statements.ts';
import { onceFor } from '../once-for.ts';
import type { Bundle, Person } from '../types.ts';

/** What the bundle's sources print and which of it matches: found once, not for each page. */
export function toKnownStatements(bundle: Bundle, people: readonly Person[]): MatchedStatements {
	return knownTo(people)(bundle);
}

const knownTo = onceFor((people: readonly Person[]) =>
	onceFor(({ sources }: Bundle) =>
		addStatements(createMatchedStatements(createMatchContext(people)), sources.flatMap(toSourceStatements)),
	),
);
