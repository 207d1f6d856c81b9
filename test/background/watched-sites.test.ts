import { describe, expect, test } from 'vitest';
import { toRegistrationChange, watchedPatterns } from '../../src/background/watched-sites.ts';

const listed = ['*://*.herald.example/*'];
const added = 'https://gazette.example/*';

describe('the detector runs where the reader granted it', () => {
	const cases: Readonly<Record<string, Case>> = {
		'a granted site is registered': { granted: [...listed, added], registered: [], add: [added], remove: [] },
		'a registered site is left alone': { granted: [...listed, added], registered: [added], add: [], remove: [] },
		'a withdrawn site is taken out': { granted: listed, registered: [added], add: [], remove: [added] },
		'a listed site needs no registration': { granted: listed, registered: [], add: [], remove: [] },
		'a listed site the reader withdrew stays withdrawn': { granted: [], registered: [], add: [], remove: [] },
	};
	test.each(Object.entries(cases))('%s', (_rule, { granted, registered, add, remove }) => {
		expect(toRegistrationChange(granted, listed, registered)).toEqual({ add, remove });
	});
});

test('added sites come in alphabetical order', () => {
	expect(watchedPatterns(['https://b.example/*', ...listed, 'https://a.example/*'], listed)).toEqual([
		'https://a.example/*',
		'https://b.example/*',
	]);
});

type Case = {
	readonly granted: readonly string[];
	readonly registered: readonly string[];
	readonly add: readonly string[];
	readonly remove: readonly string[];
};
