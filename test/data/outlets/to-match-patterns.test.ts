import { expect, test } from 'vitest';
import type { Outlet } from '../../../src/core/types.ts';
import { outlets } from '../../../src/data/outlets/outlets.ts';
import { toMatchPatterns } from '../../../src/data/outlets/to-match-patterns.ts';

test('patterns are sorted, and a domain below a listed one needs none', () => {
	const domains = ['b.example.com', 'example.com', 'another.org'];
	const rows = domains.map(
		(domain): Outlet => ({ domain, name: domain, country: 'US', language: 'en', kind: 'online' }),
	);
	expect(toMatchPatterns(rows)).toEqual(['*://*.another.org/*', '*://*.example.com/*']);
});

test('every pattern has the form that both browsers read', () => {
	const malformed = toMatchPatterns(outlets).filter(
		(pattern) => !/^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/u.test(pattern),
	);
	expect(malformed).toEqual([]);
});
