import { describe, expect, test } from 'vitest';
import { toLocalTime } from '../../src/page/metadata/local-time.ts';

/** A moment as stated, as printed, and as it is given. */
const cases: Readonly<Record<string, readonly [stated: string, printed: string | null, given: string]>> = {
	'an American evening': ['2023-12-23T01:48:19Z', '2023-12-22T20:48:19', '2023-12-22T20:48:19-05:00'],
	'an Indian morning': ['2025-08-14T20:30+00:00', '2025-08-15T02:00', '2025-08-15T02:00+05:30'],
	'another moment printed': ['2025-08-14T10:00:00Z', '2025-08-14T18:07:00', '2025-08-14T10:00:00Z'],
	'a later day printed': ['2025-08-14T10:00:00Z', '2025-08-16T12:00:00', '2025-08-14T10:00:00Z'],
	'the same clock printed': ['2025-08-14T10:00:00Z', '2025-08-14T10:00:00', '2025-08-14T10:00:00Z'],
	'a zone of its own': ['2025-08-14T10:00:00+02:00', '2025-08-14T08:00:00', '2025-08-14T10:00:00+02:00'],
	'a day printed without time': ['2025-08-14T10:00:00Z', '2025-08-13', '2025-08-14T10:00:00Z'],
	'the day of an American evening printed without time': ['2025-08-16T01:08:52Z', '2025-08-15', '2025-08-15'],
	'a day printed without time that is earlier': ['2025-08-16T01:08:52Z', '2025-08-12', '2025-08-16T01:08:52Z'],
	'nothing printed': ['2025-08-14T10:00:00Z', null, '2025-08-14T10:00:00Z'],
};

describe('a moment stated in UTC is given by the printed clock', () => {
	test.each(Object.entries(cases))('%s', (_, [stated, printed, given]) => {
		expect(toLocalTime(stated, printed)).toBe(given);
	});
});
