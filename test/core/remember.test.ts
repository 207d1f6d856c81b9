import { expect, test } from 'vitest';
import { remember } from '../../src/core/remember.ts';

test('what is made of a text is made once, until more are remembered than there is room for', () => {
	const made: string[] = [];
	const toLength = remember(2, (word) => {
		made.push(word);
		return word.length;
	});
	expect(['Ada', 'Jonas', 'Ada', 'Mira', 'Ada'].map(toLength)).toEqual([3, 5, 3, 4, 3]);
	expect(made).toEqual(['Ada', 'Jonas', 'Mira', 'Ada']);
});
