import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupMatched, groupUtterances, toKnownIds } from '../../../src/core/match/group-utterances.ts';
import { plainContext } from '../../../src/core/match/match-context.ts';
import { addStatements, createMatchedStatements, onlySources } from '../../../src/core/match/matched-statements.ts';
import type { Statement } from '../../../src/core/types.ts';
import { toStatement } from './statement.ts';

const sentences = [
	'We will rebuild the harbour bridge before the winter and sign the treaty',
	'The soldiers at the border will be home by Easter, every one of them',
	'Nobody asked the fishermen about the missile',
	'Мы восстановим мост в гавани до зимы и подпишем договор',
];
const wording = fc
	.record({ line: fc.nat(sentences.length - 1), from: fc.nat(6), to: fc.integer({ min: 4, max: 14 }) })
	.map(({ line, from, to }) => (sentences[line] ?? '').split(' ').slice(from, to).join(' '));
const printed = fc.record({
	text: wording,
	speaker: fc.constantFrom('Donald Trump', 'Vladimir Putin', null),
	date: fc.constantFrom('2025-08-14', '2025-08-16', '2025-10-01', null),
});
/** Statements of some sources, each of which prints several. */
const statements = fc
	.array(fc.tuple(printed, fc.nat(5)), { minLength: 2, maxLength: 24 })
	.map((all) =>
		all.map(([one, source], index) => toStatement({ ...one, id: `s${source}#${index}`, sourceId: `s${source}` })),
	);

const nothing = createMatchedStatements(plainContext);

function printedBy(all: readonly Statement[], sourceIds: readonly string[]): readonly Statement[] {
	return all.filter(({ sourceId }) => sourceIds.includes(sourceId));
}

test('sources added one after the other are grouped as all at once, in whatever order', () => {
	fc.assert(
		fc.property(
			statements,
			fc.shuffledSubarray(['s0', 's1', 's2', 's3', 's4', 's5'], { minLength: 6 }),
			(all, order) => {
				const matched = order.reduce((known, id) => addStatements(known, printedBy(all, [id])), nothing);
				expect(groupMatched(matched)).toEqual(groupUtterances(all));
			},
		),
	);
});

test('what was known keeps its ids when a page is added, and is as it was without the page', () => {
	fc.assert(
		fc.property(statements, (all) => {
			const known = addStatements(nothing, printedBy(all, ['s1', 's2', 's3', 's4', 's5']));
			const before = groupMatched(known);
			const ids = toKnownIds(before);
			expect(groupMatched(addStatements(known, printedBy(all, ['s0'])), ids)).toEqual(
				groupUtterances(all, plainContext, ids),
			);
			expect(groupMatched(known)).toEqual(before);
		}),
	);
});

test('sources taken out are as if they had never been added', () => {
	fc.assert(
		fc.property(statements, fc.subarray(['s0', 's1', 's2', 's3', 's4', 's5']), (all, left) => {
			const rest = onlySources(addStatements(nothing, all), new Set(left));
			const page = toStatement({ id: 'page#1', sourceId: 'page', text: sentences[0] ?? '' });
			expect(groupMatched(addStatements(rest, [page]))).toEqual(groupUtterances([...printedBy(all, left), page]));
		}),
	);
});
