import { describe, expect, test } from 'vitest';
import type { FactText } from '../../../src/core/difference/fact-text.ts';
import { findDifferences } from '../../../src/core/difference/find-differences.ts';
import { readClaims } from '../../../src/core/difference/read-claims.ts';
import type { Person } from '../../../src/core/types.ts';

const people: readonly Person[] = ['Kessler', 'Rasko'].map((name) => ({
	id: name.toLowerCase(),
	name: `Ada ${name}`,
	aliases: [name],
	pronoun: 'she' as const,
	country: null,
	roles: [],
}));

function claimsOf(sourceId: string, text: string, more: Partial<FactText> = {}) {
	const fact = { sourceId, text, language: 'en', publishedAt: '2026-03-05', quoted: [], isDigest: false, ...more };
	return readClaims(fact, people);
}

const own = 'It rained. Kessler and Rasko have met six times, “never for long”, aides say. The sun came out.';
const other = 'Kessler and Rasko have met seven times.';

/** The sentences that stand beside the figures, by side. */
function sentencesOf(text: string, more: Partial<FactText> = {}) {
	const [difference] = findDifferences(claimsOf('a', text, more), [claimsOf('b', other), claimsOf('c', own)], people);
	return difference?.sides.map(({ readIn }) => readIn);
}

describe('beside a figure stands the sentence it was read in', () => {
	test('as printed, quoted words and all, for each source', () => {
		const sentence = 'Kessler and Rasko have met six times, “never for long”, aides say.';
		expect(sentencesOf(own)).toEqual([
			[
				{ sourceId: 'a', text: sentence },
				{ sourceId: 'c', text: sentence },
			],
			[{ sourceId: 'b', text: other }],
		]);
	});

	test('a long one as the part around the figure, cut between words', () => {
		const long = `${'On a grey morning '.repeat(15)} Kessler and Rasko have met six times ${'in the old town '.repeat(15)}.`;
		const text = sentencesOf(long)?.[0]?.[0]?.text ?? '';
		expect(text).toMatch(/^… .* Kessler and Rasko have met six times .* …$/u);
		expect(long).toContain(text.slice(2, -2));
	});

	test('none of a text in our words', () => {
		expect(claimsOf('a', other, { isDigest: true }).claims.map(({ sentence }) => sentence)).toEqual([undefined]);
	});
});
