import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/core/quotes/words/class-lookup.ts';

const lists: Record<string, { list: string | undefined; expected: readonly string[] }> = {
	'no list': { list: undefined, expected: [] },
	words: { list: 'add  ask', expected: ['add', 'ask'] },
	'endings of the words behind them': {
		list: 'began +ed+s add ask',
		expected: ['began', 'added', 'adds', 'asked', 'asks'],
	},
	'no ending is one too': { list: '++s source', expected: ['source', 'sources'] },
	'other endings, and none again': {
		list: '+man+men spokes +ies all + aide',
		expected: ['spokesman', 'spokesmen', 'allies', 'aide'],
	},
};

test.each(Object.entries(lists))('%s', (_name, { list, expected }) => {
	expect(wordsOf(list)).toEqual(expected);
});
