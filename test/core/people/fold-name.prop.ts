import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonByName } from '../../../src/core/people/find-person.ts';
import { foldName } from '../../../src/core/people/fold-name.ts';
import { people } from '../../../src/data/story/people.ts';

test('folding twice is folding once', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => foldName(foldName(name)) === foldName(name)));
});

test('no name makes the search throw', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
			expect(() => findPersonByName(people, name)).not.toThrow();
		}),
	);
});
