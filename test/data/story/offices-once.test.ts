import { expect, test } from 'vitest';
import { fromOfficesOnce, toOfficesOnce } from '../../../src/data/story/offices-once.ts';
import { people } from '../../../src/data/story/people.ts';

test('people whose offices stand once are read as they were', () => {
	expect(fromOfficesOnce(toOfficesOnce(people))).toEqual(people);
});

test('the titles of an office that changed hands stand once', () => {
	const { offices } = toOfficesOnce(people);
	expect(new Set(offices.map((titles) => titles.join('\n'))).size).toBe(offices.length);
	expect(offices.length).toBeLessThan(people.flatMap(({ roles }) => roles).length);
});
