import { expect, test } from 'vitest';
import type { Occasion } from '../../../src/core/types.ts';
import { chooseEdition } from '../../../src/core/view/messages/choose-messages.ts';
import { toOccasionText } from '../../../src/core/view/to-occasion-text.ts';
import { noOccasion } from '../../fixtures/reports/make-report.ts';

const cases: Readonly<Record<string, { readonly occasion: Partial<Occasion> | null; readonly text: string | null }>> = {
	'place and printed date': {
		occasion: { venue: 'Helsinki', date: '2018-07-16', certainty: 'stated' },
		text: 'Helsinki · 16 Jul 2018',
	},
	'a date that was worked out says so': {
		occasion: { stated: 'said Monday', date: '2025-08-11', certainty: 'inferred' },
		text: '11 Aug 2025 (date worked out)',
	},
	'without a date, the article’s own words': {
		occasion: { stated: 'told reporters', venue: 'reporters' },
		text: '“told reporters”',
	},
	'a place alone': { occasion: { venue: 'the Kremlin' }, text: 'the Kremlin' },
	'nothing known': { occasion: {}, text: null },
	'no occasion': { occasion: null, text: null },
};

test.each(Object.entries(cases))('%s', (_, { occasion, text }) => {
	const whole = occasion === null ? null : { ...noOccasion, ...occasion };
	expect(toOccasionText(whole, chooseEdition(['en-GB'], 0))).toBe(text);
});

test('a place in other letters does not tear the date of a line that runs from right to left', () => {
	const occasion: Occasion = { ...noOccasion, venue: 'the Kremlin', date: '2025-08-14', certainty: 'stated' };
	expect(toOccasionText(occasion, chooseEdition(['ar'], 0))).toBe(
		'\u2068the Kremlin\u2069 · \u206814 أغسطس 2025\u2069',
	);
});
