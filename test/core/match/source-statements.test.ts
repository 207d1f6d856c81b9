import { expect, test } from 'vitest';
import { toSourceStatements } from '../../../src/core/match/source-statements.ts';
import type { Source } from '../../../src/core/types.ts';

const source: Source = {
	id: 'gazette-talks',
	outlet: 'The Gazette',
	agency: 'Coast Wire',
	drawsOn: [],
	headline: null,
	address: null,
	publishedAt: '2031-03-04',
	dateFrom: null,
	byline: null,
	credit: null,
	language: 'en',
	summary: '',
	keyPoints: [],
	quotes: [
		{
			id: 'q1',
			text: 'We have to begin somewhere,',
			marks: ['“', '”'],
			speaker: 'Ada Quay',
			speakerId: 'ada-quay',
			speakerAsPrinted: 'she',
			passage: 1,
			occasion: { stated: 'on Monday', date: '2031-03-03', certainty: 'inferred', venue: null },
		},
	],
	events: [],
	facts: [],
	fingerprint: [],
};

test('every quote of a source becomes a statement under the ids of both', () => {
	expect(toSourceStatements(source)).toEqual([
		{
			id: 'gazette-talks#q1',
			text: 'We have to begin somewhere,',
			speaker: 'Ada Quay',
			speakerId: 'ada-quay',
			date: '2031-03-04',
			language: 'en',
			outlet: 'The Gazette',
			sourceId: 'gazette-talks',
			occasion: { stated: 'on Monday', date: '2031-03-03', certainty: 'inferred', venue: null },
			passage: 1,
		},
	]);
});

test('an occasion of which nothing is known is none', () => {
	const occasion = { stated: null, date: null, certainty: 'unknown', venue: null } as const;
	const quotes = source.quotes.map((quote) => ({ ...quote, occasion }));
	expect(toSourceStatements({ ...source, quotes }).map((statement) => statement.occasion)).toEqual([null]);
});
