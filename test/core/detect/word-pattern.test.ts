import { describe, expect, test } from 'vitest';
import { toWordPattern } from '../../../src/core/detect/word-pattern.ts';

const cases: Readonly<Record<string, { stems: readonly string[]; text: string; expected: boolean }>> = {
	'the beginning of a word': { stems: ['negotiat'], text: 'They negotiated', expected: true },
	'not its middle': { stems: ['deal'], text: 'an ideal day', expected: false },
	'a whole word': { stems: ['met$'], text: 'they met again', expected: true },
	'not the beginning of a longer one': { stems: ['met$'], text: 'a metal bridge', expected: false },
	'any case': { stems: ['встре'], text: 'ВСТРЕЧА', expected: true },
	'inside running signs': { stems: ['会谈'], text: '两国会谈结束', expected: true },
	'behind attached letters': { stems: ['لقاء'], text: 'واللقاء', expected: true },
	'a sign with a meaning in patterns': { stems: ['u.s. president'], text: 'the uxsx president', expected: false },
	'nothing for no stem': { stems: [], text: 'anything', expected: false },
};

describe('toWordPattern', () => {
	test.each(Object.entries(cases))('%s', (_, { stems, text, expected }) => {
		expect(toWordPattern(stems).test(text)).toBe(expected);
	});
});
