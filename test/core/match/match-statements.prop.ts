import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameIfNearest } from '../../../src/core/match/decide.ts';
import { compareStatements } from '../../../src/core/match/gather-evidence.ts';
import { groupUtterances, toKnownIds } from '../../../src/core/match/group-utterances.ts';
import { plainContext } from '../../../src/core/match/match-context.ts';
import {
	findCandidate,
	findMatch,
	isBefore,
	matchStatements,
	prepare,
} from '../../../src/core/match/match-statements.ts';
import { createStatementIndex } from '../../../src/core/match/statement-index.ts';
import { toDifference } from '../../../src/core/match/to-difference.ts';
import type { Match } from '../../../src/core/types.ts';
import { onDay, toStatement } from './statement.ts';

const vocabulary =
	'we they bridge treaty winter missile not will sign rebuild 40 soldiers border never talks Kyiv'.split(' ');
const sentence = fc
	.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 14 })
	.map((words) => words.join(' '));
const anyText = fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 60 }));
const speaker = fc.constantFrom('Donald Trump', 'Vladimir Putin', 'Putin', null);
const statement = fc
	.record({
		text: anyText,
		speaker,
		date: fc.constantFrom('2025-08-14', '2025-08-15', '2025-10-01', null),
	})
	.map(toStatement);

test('whether two statements are the same does not depend on their order', () => {
	fc.assert(
		fc.property(statement, statement, (a, b) => {
			const [forth, back] = [matchStatements(a, b), matchStatements(b, a)];
			expect([forth.same, forth.possibly]).toEqual([back.same, back.possibly]);
		}),
	);
});

/** Pieces of lines in several languages, put together: pairs of them share nothing, little, much or all. */
const pieces = [
	'We will rebuild the harbour bridge before the winter',
	'and nobody asked the fishermen about the missile.',
	'The soldiers will be home by Easter',
	'forty ships will be sold, not four.',
	'We had a very good meeting',
	'The harbor bridges are being rebuilt.',
	'Мы восстановим мост в гавани до зимы',
	'и солдаты вернутся домой к Пасхе.',
	'Wir werden die Brücke im Hafen vor dem Winter wieder aufbauen',
	'und niemand hat die Fischer nach der Rakete gefragt.',
];
const day = fc.constantFrom('2025-08-14', '2025-08-15', '2025-08-20', '2025-09-02', '2025-10-01', null);
const line = fc
	.record({
		text: fc
			.array(fc.constantFrom(...pieces, ...vocabulary), {
				minLength: 1,
				maxLength: 5,
			})
			.map((all) => all.join(' ')),
		speaker,
		date: day,
		language: fc.constantFrom('en', 'ru', 'de', null),
		said: day,
		sourceId: fc.constantFrom('a', 'b'),
	})
	.map(({ said, ...printed }) => toStatement({ ...printed, occasion: said === null ? null : onDay(said) }));

/** All that a match tells: the relation, the score and the evidence are told when asked for, and are no own fields. */
function told({ same, possibly, relation, score, evidence }: Match): Match {
	return { same, possibly, relation, score, evidence };
}

test('what is told apart without being compared would not have matched', () => {
	fc.assert(
		fc.property(line, line, (a, b) => {
			const [found, compared] = [findMatch(prepare(a), prepare(b)), matchStatements(a, b)];
			if (compared.same || compared.possibly) expect(found === null ? null : told(found)).toEqual(told(compared));
			else expect(found).toBeNull();
		}),
		{ numRuns: 2000 },
	);
});

test('lines that may be one where no other is as near are not told apart before', () => {
	fc.assert(
		fc.property(line, line, (a, b) => {
			// In the order matching compares them in: the alignment of ties may differ by side.
			const [left, right] = [prepare(a), prepare(b)];
			const [one, other] = isBefore(left, right) ? [left, right] : [right, left];
			const statements = [one.statement, other.statement] as const;
			const comparison = compareStatements(statements, [one.comparable, other.comparable], plainContext.lexicons);
			if (isSameIfNearest(comparison)) expect(findCandidate(one, other)).not.toBeNull();
		}),
		{ numRuns: 2000 },
	);
});

test('a sentence is identical with itself', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('bridge', 'treaty', 'winter', 'missile', 'border'), { minLength: 4, maxLength: 9 }),
			(words) => {
				const one = toStatement({ text: words.join(' ') });
				const match = matchStatements(one, { ...one, id: 'other' });
				expect([match.same, match.relation]).toEqual([true, 'identical']);
			},
		),
	);
});

test('trimming words never makes a match with another speaker', () => {
	fc.assert(
		fc.property(sentence, fc.nat(6), (text, cut) => {
			const shorter = text.split(' ').slice(cut).join(' ');
			const match = matchStatements(toStatement({ text }), toStatement({ text: shorter, speaker: 'Vladimir Putin' }));
			expect(match.same || match.possibly).toBe(false);
		}),
	);
});

test('the order of statements changes no group and no id', () => {
	const statements = fc.array(statement, { maxLength: 8 }).map((all) =>
		all.map((one, index) => ({
			...one,
			id: `s${index}`,
			sourceId: `s${index}`,
		})),
	);
	fc.assert(
		fc.property(statements, (all) => {
			expect(groupUtterances(all.toReversed())).toEqual(groupUtterances(all));
		}),
		{ numRuns: 60 },
	);
});

test('adding a statement takes no utterance’s id from all of its wordings', () => {
	const statements = fc.array(statement, { minLength: 2, maxLength: 7 }).map((all) =>
		all.map((one, index) => ({
			...one,
			id: `s${index}`,
			sourceId: `s${index}`,
		})),
	);
	fc.assert(
		fc.property(statements, (all) => {
			const before = groupUtterances(all.slice(1));
			const after = groupUtterances(all, plainContext, toKnownIds(before));
			const idsOf = new Map(after.flatMap(({ id, wordings }) => wordings.map(({ statementId }) => [statementId, id])));
			// A known utterance may be parted by a fuller wording: one part keeps its id, and no id is given twice.
			expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
			const whole = before.filter(
				({ wordings }) => new Set(wordings.map((one) => idsOf.get(one.statementId))).size === 1,
			);
			const alone = whole.filter(({ wordings }) => {
				const now = after.find(({ id }) => id === idsOf.get(wordings[0]?.statementId ?? ''));
				return now?.wordings.every(
					({ statementId }) => statementId === 's0' || wordings.some((one) => one.statementId === statementId),
				);
			});
			for (const { id, wordings } of alone) expect(idsOf.get(wordings[0]?.statementId ?? '')).toBe(id);
		}),
		{ numRuns: 60 },
	);
});

test('the order of adding to an index changes no candidate', () => {
	const statements = fc.array(statement, { minLength: 1, maxLength: 8 }).map((all) =>
		all.map((one, index) => ({
			...one,
			id: `s${index}`,
			sourceId: `s${index}`,
		})),
	);
	fc.assert(
		fc.property(statements, statement, (all, asked) => {
			const [forth, back] = [all, all.toReversed()].map((ordered) => {
				const index = createStatementIndex();
				for (const one of ordered) index.add(one);
				return index.candidates({ ...asked, id: 'asked' }, 10);
			});
			expect(forth).toEqual(back);
		}),
	);
});

test('the runs of a difference are in order, inside both texts, and give back every word of each', () => {
	fc.assert(
		fc.property(anyText, anyText, (fuller, other) => {
			const runs = toDifference(fuller, other);
			for (const side of ['fuller', 'other'] as const) {
				const text = side === 'fuller' ? fuller : other;
				const ends = runs.flatMap((run) => [run[side].start, run[side].end]);
				expect(ends).toEqual(ends.toSorted((a, b) => a - b));
				expect(ends.every((end) => end >= 0 && end <= text.length)).toBe(true);
				const left = runs
					.toReversed()
					.reduce((rest, run) => rest.slice(0, run[side].start) + rest.slice(run[side].end), text);
				expect(left).not.toMatch(/[\p{L}\p{N}]/u);
			}
		}),
	);
});
