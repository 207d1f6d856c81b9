import { describe, expect, test } from 'vitest';
import { requestChecks } from '../../src/protocol/request-checks.ts';
import { sampleArticle } from '../sample-report.ts';

const asked = false;
const check = requestChecks['page.seen'];

describe('a reading from a page is let in', () => {
	const good: Readonly<Record<string, unknown>> = {
		'as it is': { article: sampleArticle, asked },
		'with the time of an update': {
			article: { ...sampleArticle, blocks: [{ kind: 'update', text: 'Landed.', at: '2025-08-15T18:00:00Z' }] },
			asked,
		},
		'without blocks': { article: { ...sampleArticle, blocks: [] }, asked },
	};
	test.each(Object.entries(good))('%s', (_case, reading) => {
		expect(check(reading)).toBe(true);
	});
});

describe('a reading that could break what reads it later is refused', () => {
	const bad: Readonly<Record<string, unknown>> = {
		nothing: null,
		'no article': { asked },
		'nobody knows whether it was asked for': { article: sampleArticle },
		'an article without blocks': { article: { ...sampleArticle, blocks: undefined }, asked },
		'a block that is no text': { article: { ...sampleArticle, blocks: [{ kind: 'paragraph', text: 7 }] }, asked },
		'a block of an unknown kind': {
			article: { ...sampleArticle, blocks: [{ kind: 'toString', text: '' }] },
			asked,
		},
		'a title that is an object': { article: { ...sampleArticle, title: {} }, asked },
		'asked for by something else than yes or no': { article: sampleArticle, asked: 'yes' },
		'more blocks than any article has': {
			article: { ...sampleArticle, blocks: Array(20_001).fill({ kind: 'paragraph', text: '' }) },
			asked,
		},
	};
	test.each(Object.entries(bad))('%s', (_case, reading) => {
		expect(check(reading)).toBe(false);
	});
});
