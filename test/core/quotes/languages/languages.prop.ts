import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import { people } from '../../../../src/data/story/people.ts';
import { readCases } from './read-cases.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

const read = (file: string, text: string) =>
	findQuotes({ text, title: null, language: file.slice(0, 2), publishedAt: '2025-08-16' }, people);

const marks = [
	'«',
	'»',
	'„',
	'“',
	'”',
	'"',
	"'",
	'’',
	'「',
	'」',
	'『',
	'』',
	' – ',
	'— ',
	', ',
	'. ',
	': ',
	'\n',
	'(',
	')',
];

describe.each(files)('%s', (file) => {
	const words = readFileSync(new URL(file, folder), 'utf8').split(/\s+/u);

	test('any order of its words and marks is read, and quotes are where they say', () => {
		const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const text = pieces.join(' ');
				for (const { span, words: said } of read(file, text)) expect(text.slice(span.start, span.end)).toBe(said);
			}),
			{ numRuns: 40 },
		);
	});

	test('quotes are in order and do not overlap', () => {
		const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const quotes = read(file, pieces.join(' '));
				quotes.forEach(({ span }, at) => {
					expect(span.start).toBeGreaterThanOrEqual(quotes[at - 1]?.span.end ?? 0);
				});
			}),
			{ numRuns: 40 },
		);
	});

	test('speech of any length is read, whatever stands beside it', () => {
		for (const { text, expected } of readCases(readFileSync(new URL(file, folder), 'utf8'))) {
			const longer = expected.reduceRight(
				(printed, { start, end }) =>
					printed.slice(0, end) + ` ${text.slice(start, end)}`.repeat(10) + printed.slice(end),
				text,
			);
			for (const { span, words: said } of read(file, longer)) expect(longer.slice(span.start, span.end)).toBe(said);
		}
	});
});
