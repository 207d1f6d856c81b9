import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DifferenceRun, Span } from '../../../src/core/types.ts';
import { toStretches } from '../../../src/core/view/to-pieces.ts';
import { diffWords } from '../../fixtures/reports/diff-words.ts';

const words = fc
	.array(fc.constantFrom('peace', 'talks', 'not', 'will', 'Kyiv', 'война', '和平', 'don’t'), { maxLength: 12 })
	.chain((list) => fc.constantFrom(' ', ', ', '').map((space) => list.join(space)));

const span: fc.Arbitrary<Span> = fc
	.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: -5, max: 80 }))
	.map(([start, end]) => ({ start, end }));

const anyRun: fc.Arbitrary<DifferenceRun> = fc.record({
	kind: fc.constantFrom<DifferenceRun['kind']>('same', 'cut', 'added', 'changed'),
	fuller: span,
	other: span,
});

test('the stretches of a difference are the two texts, letter by letter', () => {
	fc.assert(
		fc.property(words, words, (fuller, other) => {
			expect(joinSides(fuller, other, diffWords(fuller, other))).toEqual([fuller, other]);
		}),
	);
});

test('nothing is lost or told twice, however wrong the runs', () => {
	fc.assert(
		fc.property(words, words, fc.array(anyRun, { maxLength: 8 }), (fuller, other, runs) => {
			expect(joinSides(fuller, other, runs)).toEqual([fuller, other]);
		}),
	);
});

test('a cut has no words of the other text, an addition none of the fuller', () => {
	fc.assert(
		fc.property(words, words, fc.array(anyRun, { maxLength: 8 }), (fuller, other, runs) => {
			for (const { kind, ...sides } of toStretches(fuller, other, runs)) {
				expect([sides.other === '', sides.fuller === '']).toEqual([kind === 'cut', kind === 'added']);
			}
		}),
	);
});

function joinSides(fuller: string, other: string, runs: readonly DifferenceRun[]): readonly [string, string] {
	const stretches = toStretches(fuller, other, runs);
	return [stretches.map((stretch) => stretch.fuller).join(''), stretches.map((stretch) => stretch.other).join('')];
}
