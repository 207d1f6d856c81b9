import { expect, test } from 'vitest';
import { findKnown } from '../../../src/core/match/find-known.ts';
import { matchStatements, prepare } from '../../../src/core/match/match-statements.ts';
import { createStatementIndex } from '../../../src/core/match/statement-index.ts';
import type { Match, Statement } from '../../../src/core/types.ts';
import { toStatement } from './statement.ts';

const texts = [
	'We will rebuild the harbour bridge before the winter',
	'rebuild the harbour bridge',
	'The harbour bridge can wait for another year',
	'Nobody asked the fishermen about the harbour',
	'Мы восстановим мост в гавани до зимы',
];
const speakers = ['Donald Trump', 'Vladimir Putin', null];
const statements: readonly Statement[] = texts.flatMap((text, line) =>
	speakers.map((speaker, index) =>
		toStatement({ id: `s${line}-${index}`, text, speaker, language: line === 4 ? 'ru' : 'en' }),
	),
);
/** All that a match tells: some of it is told when it is asked for. */
function toTold({ same, possibly, relation, score, evidence }: Match): Match {
	return { same, possibly, relation, score, evidence };
}

const known = new Map(statements.map((statement) => [statement.id, statement]));
const index = createStatementIndex();
for (const statement of statements) index.add(statement);

test.each(statements)('what is found for "$text" is what matching it with every candidate gives', (statement) => {
	const quote = { ...statement, id: 'page#q1' };
	const candidates = index.candidates(quote, 10).flatMap(({ id }) => known.get(id) ?? []);
	const expected = candidates
		.map((candidate) => ({ id: candidate.id, ...toTold(matchStatements(quote, candidate)) }))
		.filter(({ same, possibly }) => same || possibly);
	const found = findKnown(prepare(quote), { index, statementOf: (id) => known.get(id), prepare });
	const matched = found.map(({ known: { statement: one }, match }) => ({ id: one.id, ...toTold(match) }));
	expect(matched.filter(({ same, possibly }) => same || possibly)).toEqual(expected);
	expect(expected.length).toBeGreaterThan(0);
});

test('a statement that is gone is not found', () => {
	const quote = toStatement({ id: 'page#q1', text: texts[0] ?? '' });
	expect(findKnown(prepare(quote), { index, statementOf: () => undefined, prepare })).toEqual([]);
});
