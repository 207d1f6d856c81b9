import { expect, test } from 'vitest';
import { createMatchContext } from '../../../src/core/match/match-context.ts';
import { matchStatements } from '../../../src/core/match/match-statements.ts';
import type { Match } from '../../../src/core/types.ts';
import { people } from '../../../src/data/story/people.ts';
import table from './relations.json' with { type: 'json' };
import { toStatement } from './statement.ts';

/** Of pairs rightly called the same, how many relations must be what a reader would call them. */
const leastRight = 0.95;
/** Of all pairs, how many must be called the same. */
const leastSame = 0.93;

const context = createMatchContext(people);
const idOf = new Map(people.map(({ id, name }) => [name, id]));

type Labelled = { readonly label: string; readonly text: string; readonly match: Match };

const labelled: readonly Labelled[] = table.statements.flatMap(({ speaker, language, full, ...wordings }) => {
	const said = { speaker, speakerId: idOf.get(speaker) ?? null };
	const fuller = toStatement({ ...said, text: full, language, id: 'full' });
	return Object.entries(wordings).flatMap(([label, list]) =>
		list.map((wording) => {
			const [own, text] = Array.isArray(wording) ? [wording[0] ?? language, wording[1] ?? ''] : [language, wording];
			return {
				label,
				text,
				match: matchStatements(fuller, toStatement({ ...said, text, language: own, id: 'other' }), context),
			};
		}),
	);
});

test('there are enough pairs of every relation to tell', () => {
	expect(labelled.length).toBeGreaterThanOrEqual(120);
	expect(new Set(labelled.map(({ label }) => label)).size).toBe(7);
});

test('nearly all wordings of a statement are called the same', () => {
	expect(labelled.filter(({ match }) => match.same).length / labelled.length).toBeGreaterThanOrEqual(leastSame);
});

test('the relation is what a reader would call it', () => {
	const same = labelled.filter(({ match }) => match.same);
	const wrong = same.filter(({ label, match }) => match.relation !== label);
	expect(1 - wrong.length / same.length, JSON.stringify(wrong, null, '\t')).toBeGreaterThanOrEqual(leastRight);
});
