import { describe, expect, test } from 'vitest';
import { requestChecks } from '../../src/protocol/request-checks.ts';
import { sampleArticle } from '../sample-report.ts';

const detection = { grade: 'about', score: 0.9, reasons: [{ key: 'both-named', values: [3, 'Trump'] }] };
const check = requestChecks['page.seen'];

describe('a reading from a page is let in', () => {
	const good: Readonly<Record<string, unknown>> = {
		'as it is': { article: sampleArticle, detection },
		'with the time of an update': {
			article: { ...sampleArticle, blocks: [{ kind: 'update', text: 'Landed.', at: '2025-08-15T18:00:00Z' }] },
			detection,
		},
		'without blocks': { article: { ...sampleArticle, blocks: [] }, detection },
	};
	test.each(Object.entries(good))('%s', (_case, reading) => {
		expect(check(reading)).toBe(true);
	});
});

describe('a reading that could break what reads it later is refused', () => {
	const bad: Readonly<Record<string, unknown>> = {
		nothing: null,
		'no article': { detection },
		'no detection': { article: sampleArticle },
		'an article without blocks': { article: { ...sampleArticle, blocks: undefined }, detection },
		'a block that is no text': { article: { ...sampleArticle, blocks: [{ kind: 'paragraph', text: 7 }] }, detection },
		'a block of an unknown kind': {
			article: { ...sampleArticle, blocks: [{ kind: 'toString', text: '' }] },
			detection,
		},
		'a title that is an object': { article: { ...sampleArticle, title: {} }, detection },
		'an unknown grade': { article: sampleArticle, detection: { ...detection, grade: 'certain' } },
		'a score that is no number': { article: sampleArticle, detection: { ...detection, score: Number.NaN } },
		'more blocks than any article has': {
			article: { ...sampleArticle, blocks: Array(20_001).fill({ kind: 'paragraph', text: '' }) },
			detection,
		},
	};
	test.each(Object.entries(bad))('%s', (_case, reading) => {
		expect(check(reading)).toBe(false);
	});
});
