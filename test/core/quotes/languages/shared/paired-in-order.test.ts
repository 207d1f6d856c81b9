import { expect, test } from 'vitest';
import { pairedInOrder, type TurnedMarks } from '../../../../../src/core/quotes/languages/shared/paired-in-order.ts';
import type { QuotedSpan } from '../../../../../src/core/quotes/spans/pair-marks.ts';

const turned: TurnedMarks = { marks: /[“”]/gu, closing: /”/u, opensBehind: /\s$/u };

test('what was read wrongly behind turned marks gives way, however many were read rightly before', () => {
	const text = 'they said “one” and “two” and ”three“ and ”four“ there';
	const read = ['one', 'two', ' and ”four'].map((words) => quoted(text, words));
	const spans = pairedInOrder(text, { start: 0, end: text.length, spans: read }, turned);
	expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', 'three', 'four']);
	expect(spans.map(({ repaired }) => repaired)).toEqual([false, false, true, true]);
});

/** The words as if they had been read between their marks. */
function quoted(text: string, words: string): QuotedSpan {
	const start = text.indexOf(words);
	return { start, end: start + words.length, marks: ['“', '”'], repaired: false, continues: false };
}
