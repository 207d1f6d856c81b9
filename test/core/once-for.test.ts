import { expect, test } from 'vitest';
import { onceFor } from '../../src/core/once-for.ts';

test('what is made of a value is made once, and anew for another value', () => {
	const asked: string[][] = [];
	const toLengths = onceFor((names: readonly string[]) => {
		asked.push([...names]);
		return names.map(({ length }) => length);
	});
	const people = ['Ada', 'Jonas'];
	expect(toLengths(people)).toBe(toLengths(people));
	expect(toLengths(['Ada', 'Jonas'])).toEqual([3, 5]);
	expect(asked).toHaveLength(2);
});
