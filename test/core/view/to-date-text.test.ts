import { describe, expect, test } from 'vitest';
import { chooseEdition } from '../../../src/core/view/messages/choose-messages.ts';
import { toAgo, toDateText } from '../../../src/core/view/to-date-text.ts';

const now = Date.UTC(2025, 7, 15, 12);

const dates: Readonly<
	Record<string, { readonly iso: string | null; readonly locale: string; readonly text: string | null }>
> = {
	'a day': { iso: '2025-08-15', locale: 'en-GB', text: '15 Aug 2025' },
	'a day as the reader’s country writes it': { iso: '2025-08-15', locale: 'en-US', text: 'Aug 15, 2025' },
	'the day the source printed, whatever the time zone': {
		iso: '2025-08-15T23:30:00-11:00',
		locale: 'en-GB',
		text: '15 Aug 2025',
	},
	'a month': { iso: '2018-07', locale: 'de', text: 'Juli 2018' },
	'a year': { iso: '2018', locale: 'fr', text: '2018' },
	'no date': { iso: null, locale: 'en', text: null },
	'what is no date': { iso: 'yesterday', locale: 'en', text: null },
	'a day that no month has': { iso: '2025-13-45', locale: 'en', text: null },
};

describe('a date is written as exactly as it is known', () => {
	test.each(Object.entries(dates))('%s', (_, { iso, locale, text }) => {
		expect(toDateText(iso, chooseEdition([locale], now))?.text ?? null).toBe(text);
	});
});

const moments: Readonly<Record<string, { readonly minutes: number; readonly ago: string }>> = {
	'just now': { minutes: 0, ago: 'this minute' },
	'four minutes': { minutes: 4, ago: '4 minutes ago' },
	'two hours': { minutes: 125, ago: '2 hours ago' },
	'a day': { minutes: 60 * 24, ago: 'yesterday' },
	'a clock that was set back': { minutes: -5, ago: 'this minute' },
};

describe('how long ago a page was read', () => {
	test.each(Object.entries(moments))('%s', (_, { minutes, ago }) => {
		expect(toAgo(now - minutes * 60_000, chooseEdition(['en'], now))).toBe(ago);
	});
});
