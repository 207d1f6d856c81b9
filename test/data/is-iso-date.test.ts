import { expect, test } from 'vitest';
import { isIsoDate } from '../../src/data/is-iso-date.ts';

test.each(['2007', '2018-07', '2018-07-16', '2024-02-29', '2025-08-14T19:02:00+07:00', '2025-08-14T12:02:00Z'])(
	'%s is a date',
	(text) => {
		expect(isIsoDate(text)).toBe(true);
	},
);

test.each([
	'',
	'18',
	'2018-7',
	'2018-13',
	'2018-00-01',
	'2018-02-30',
	'2023-02-29',
	'16/7/2018',
	'2018-07-16 ',
	'2018-07T10:00:00Z',
	'2025-08-14T19:02:00',
	'2025-08-14T24:02:00Z',
	'Thursday',
])('"%s" is none', (text) => {
	expect(isIsoDate(text)).toBe(false);
});
