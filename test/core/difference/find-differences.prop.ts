import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDifferences } from '../../../src/core/difference/find-differences.ts';
import { readClaims } from '../../../src/core/difference/read-claims.ts';
import type { Person, SourceClaims } from '../../../src/core/types.ts';

const people: readonly Person[] = [
	{ id: 'ada-kessler', name: 'Ada Kessler', aliases: ['Kessler'], pronoun: 'she', country: null, roles: [] },
	{ id: 'viktor-rasko', name: 'Viktor Rasko', aliases: ['Rasko'], pronoun: 'he', country: null, roles: [] },
];

const words = [
	'Kessler',
	'Rasko',
	'met',
	'six',
	'seven',
	'times',
	'two',
	'hours',
	'20',
	'%',
	'of',
	'Borduria',
	'killed',
];
const more = [
	'war',
	'thousands',
	'first',
	'visit',
	'since',
	'2019',
	'phone',
	'controls',
	'61',
	',',
	'.',
	'(',
	')',
	'a fifth',
];
const texts = fc.array(fc.constantFrom(...words, ...more), { maxLength: 60 }).map((list) => list.join(' '));

function toClaims(sourceId: string, text: string): SourceClaims {
	return readClaims({ sourceId, text, language: 'en', publishedAt: '2031-03-04', quoted: [], isDigest: false }, people);
}

test('the same text tells nothing differently', () => {
	fc.assert(
		fc.property(texts, (text) => {
			expect(findDifferences(toClaims('a', text), [toClaims('b', text)], people)).toEqual([]);
		}),
	);
});

test('what one text tells differently from another, the other does from it', () => {
	fc.assert(
		fc.property(texts, texts, (one, other) => {
			const [a, b] = [toClaims('a', one), toClaims('b', other)];
			const there = findDifferences(a, [b], people).map(({ id }) => id);
			const back = findDifferences(b, [a], people).map(({ id }) => id);
			expect(there.toSorted()).toEqual(back.toSorted());
		}),
	);
});

test('a figure stands in the text of its source, letter by letter', () => {
	fc.assert(
		fc.property(texts, texts, (one, other) => {
			for (const { sides } of findDifferences(toClaims('a', one), [toClaims('b', other)], people)) {
				for (const { sourceIds, figure } of sides) expect(sourceIds[0] === 'a' ? one : other).toContain(figure);
			}
		}),
	);
});

test('any text at all is read without an error', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), texts, (one, other) => {
			expect(Array.isArray(findDifferences(toClaims('a', one), [toClaims('b', other)], people))).toBe(true);
		}),
	);
});
