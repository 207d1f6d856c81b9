import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import { people } from '../../../../src/data/story/people.ts';

type Case = {
	readonly text: string;
	/** A speaker of null: somebody without a name, in whatever words. */
	readonly expected: readonly { readonly words: string; readonly speaker: string | null }[];
	readonly described?: boolean;
};

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

const readCases = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, Case>;

describe.each(files)('%s', (file) => {
	const language = file.replace('.json', '');
	test.each(Object.entries(readCases(file)))('%s', (_name, { text, expected, described }) => {
		const quotes = findQuotes({ text, title: null, language, publishedAt: '2025-08-15' }, people);
		expect(quotes.map(({ words }) => words)).toEqual(expected.map(({ words }) => words));
		if (described) expect(quotes.every(({ speaker }) => speaker !== null)).toBe(true);
		else expect(quotes.map(({ speaker }) => speaker)).toEqual(expected.map(({ speaker }) => speaker));
	});

	test('has at least twenty cases', () => {
		expect(Object.keys(readCases(file)).length).toBeGreaterThanOrEqual(20);
	});
});

describe('a text whose language nobody states', () => {
	test.each(files)('is read as %s all the same', (file) => {
		const cases = Object.values(readCases(file)).filter(({ described }) => !described);
		const right = cases.filter(({ text, expected }) => {
			const quotes = findQuotes({ text, title: null, language: null, publishedAt: '2025-08-15' }, people);
			return JSON.stringify(quotes.map(({ words }) => words)) === JSON.stringify(expected.map(({ words }) => words));
		});
		expect(right.length).toBeGreaterThanOrEqual(cases.length * mostlyRight);
	});
});

/** One or two lines are little to tell a language by. */
const mostlyRight = 0.8;
