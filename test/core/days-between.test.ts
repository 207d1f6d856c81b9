import { expect, test } from 'vitest';
import { daysBetween } from '../../src/core/days-between.ts';

test.each([
	['a week', '2025-08-08', '2025-08-15', 7],
	['backwards', '2025-08-15', '2025-08-14', -1],
	['with a time of day', '2025-08-14T12:00:00Z', '2025-08-15', 0.5],
	['an unknown date', null, '2025-08-15', null],
	['no date at all', 'soon', '2025-08-15', null],
] as const)('%s', (_rule, from, to, expected) => {
	expect(daysBetween(from, to)).toBe(expected);
});
