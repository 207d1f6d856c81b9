import { expect, test } from 'vitest';
import { toBadge } from '../../src/background/to-badge.ts';
import type { Grade, QuoteReport } from '../../src/core/types.ts';
import { chooseEdition } from '../../src/core/view/messages/choose-messages.ts';
import type { Badge } from '../../src/platform/action.ts';
import { sampleReport } from '../sample-report.ts';

const cases: Readonly<Record<string, { grade: Grade; sourceCounts: readonly number[]; expected: Badge }>> = {
	'coverage lights up and counts the quotes others print': {
		grade: 'about',
		sourceCounts: [2, 0, 1],
		expected: { text: '2', isLit: true, title: 'Crossquote: 2 quotes of this page also printed elsewhere' },
	},
	'one quote is one quote': {
		grade: 'about',
		sourceCounts: [3],
		expected: { text: '1', isLit: true, title: 'Crossquote: 1 quote of this page also printed elsewhere' },
	},
	'coverage with nothing to compare lights up without a count': {
		grade: 'about',
		sourceCounts: [0],
		expected: { text: '', isLit: true, title: 'Crossquote: coverage of the two leaders' },
	},
	'a page that only mentions both stays dark and counts': {
		grade: 'mentions',
		sourceCounts: [1],
		expected: { text: '1', isLit: false, title: 'Crossquote: 1 quote of this page also printed elsewhere' },
	},
};

test.each(Object.entries(cases))('%s', (_rule, { grade, sourceCounts, expected }) => {
	const quotes = sourceCounts.map((sourceCount) => toQuoteReport(sourceCount));
	const report = sampleReport({ quotes, detection: { grade, score: 1, reasons: [] } });
	expect(toBadge(report, chooseEdition(['en'], 0))).toEqual(expected);
});

test('the tooltip speaks the reader’s language, in its plural forms', () => {
	const report = sampleReport({ quotes: [1, 2, 1].map(toQuoteReport) });
	expect(toBadge(report, chooseEdition(['pl'], 0)).title).toBe('Crossquote: 3 cytaty z tej strony także gdzie indziej');
});

function toQuoteReport(sourceCount: number): QuoteReport {
	return {
		quote: {
			id: 'q1',
			span: { start: 0, end: 3 },
			words: 'yes',
			marks: ['"', '"'],
			repaired: false,
			speaker: null,
			speakerId: null,
			mention: null,
			cue: null,
			reportedBy: null,
			utterance: 1,
			occasion: { stated: null, date: null, certainty: 'unknown', venue: null },
		},
		utterance: null,
		relation: null,
		sourceCount,
		originCount: 1,
		possibly: [],
	};
}
