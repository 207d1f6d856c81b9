import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/page/metadata/parse-date.ts';

/** What a page prints or states, its language, and the date that is. */
const dates: Readonly<Record<string, readonly [text: string, language: string | null, date: string | null]>> = {
	'year first, with strokes': ['2025/8/14 10:31', 'zh', '2025-08-14T10:31'],
	'year first, with dots and spaces': ['2025. 8. 14. 22:31', 'ko', '2025-08-14T22:31'],
	'a Korean afternoon': ['2025.08.14 오후 10:31', 'ko', '2025-08-14T22:31'],
	'a Korean hour after midnight': ['2025년 8월 14일 오전 12시 05분', 'ko', '2025-08-14T00:05'],
	'a Japanese clock': ['2025年8月14日 10時31分', 'ja', '2025-08-14T10:31'],
	'a source behind a Chinese time': ['2025年08月14日22:31 来源：港口报', 'zh', '2025-08-14T22:31'],
	'Arabic digits': ['١٤ أغسطس ٢٠٢٥', 'ar', '2025-08-14'],
	'an Arabic evening': ['14/8/2025 10:31 م', 'ar', '2025-08-14T22:31'],
	'a month by both its Arabic names': ['١٤ آب/أغسطس ٢٠٢٥', 'ar', '2025-08-14'],
	'an Arabic month of two words': ['14 تشرين الأول 2025', 'ar', '2025-10-14'],
	'Persian digits': ['۱۴ اوت ۲۰۲۵', 'fa', '2025-08-14'],
	'Hindi digits': ['१४ अगस्त २०२५', 'hi', '2025-08-14'],
	'a Spanish evening': ['14 ago 2025, 10:31 p. m.', 'es', '2025-08-14T22:31'],
	'a French hour': ['4 août 2025 à 22h31', 'fr', '2025-08-04T22:31'],
	'a German time': ['14.08.2025, 22.31 Uhr', 'de', '2025-08-14T22:31'],
	'an American order': ['8/4/2025', 'en-US', '2025-08-04'],
	'the order of the rest': ['8/4/2025', 'en-GB', '2025-04-08'],
	'seconds since 1970': ['1755167460', null, '2025-08-14T10:31:00Z'],
	'a zone': ['2025-08-14 10:31:00 +0300', null, '2025-08-14T10:31:00+03:00'],
	'a Japanese year of an era': ['令和7年8月16日 10時05分', 'ja', '2025-08-16T10:05'],
	'the first year of an era': ['令和元年5月1日', 'ja', '2019-05-01'],
	'an era beside the year it is': ['2025年（令和7年）8月16日（土）', 'ja', '2025-08-16'],
	'an era in figures of full width': ['平成３０年１月９日', 'ja', '2018-01-09'],
	'a year of the Republic of China': ['中華民國114年8月16日 09:12', 'zh', '2025-08-16T09:12'],
	'the same year in strokes': ['民國114/08/16', 'zh', '2025-08-16'],
	'a Buddhist year with its month in short': ['16 ส.ค. 2568 เวลา 10:05 น.', 'th', '2025-08-16T10:05'],
	'a Buddhist year that calls itself one': ['วันเสาร์ที่ 16 สิงหาคม พ.ศ. 2568', 'th', '2025-08-16'],
	'a Thai month with the year of the rest': ['16 สิงหาคม 2025', 'th', '2025-08-16'],
	'Thai digits': ['๑๖ สิงหาคม ๒๕๖๘', 'th', '2025-08-16'],
	'a year far ahead that is no Buddhist one': ['16 August 2568', 'en', null],
	'years since an era began are no day': ['令和7年', 'ja', null],
	'a score is no day': ['2025/26', 'en', null],
	'an address is no day': ['Via Roma 12/14', 'it', null],
	'a number is no day': ['1,234 of 2025', 'en', null],
};

describe('what a page calls its date is read', () => {
	test.each(Object.entries(dates))('%s', (_, [text, language, date]) => {
		expect(parseDate(text, language)).toBe(date);
	});
});
