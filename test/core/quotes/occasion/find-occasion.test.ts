import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import type { Occasion } from '../../../../src/core/types.ts';

/** Published on a Friday. */
const publishedAt = '2025-08-15T09:00:00Z';

const cases: Record<string, { text: string; language?: string; expected: Partial<Occasion> }> = {
	'a weekday is counted back from publication': {
		text: '“The bridge stays open,” Mayor Anna Reed said Tuesday.',
		expected: { stated: 'Tuesday', date: '2025-08-12', certainty: 'inferred' },
	},
	'the weekday of publication is that day': {
		text: '“The bridge stays open,” Mayor Anna Reed said on Friday.',
		expected: { date: '2025-08-15' },
	},
	'an outlet that is told is the venue': {
		text: '“The bridge stays open,” Mayor Anna Reed told Fox News Radio on Thursday.',
		expected: { stated: 'told Fox News Radio on Thursday', date: '2025-08-14', venue: 'Fox News Radio' },
	},
	'a post': {
		text: 'In a social media post, Mayor Anna Reed wrote that “the bridge stays open for good.”',
		expected: { stated: 'In a social media post', venue: 'social media post', date: null, certainty: 'unknown' },
	},
	'a press conference in a town': {
		text: '“The bridge stays open,” Mayor Anna Reed said at a joint press conference in Helsinki.',
		expected: { venue: 'joint press conference in Helsinki' },
	},
	'a full date is stated': {
		text: '“The bridge stays open,” Mayor Anna Reed said on July 16, 2018.',
		expected: { date: '2018-07-16', certainty: 'stated' },
	},
	'last month': {
		text: '“The bridge stays open,” Mayor Anna Reed told reporters last month.',
		expected: { stated: 'told reporters last month', date: '2025-07', certainty: 'inferred', venue: 'reporters' },
	},
	'the date of something else is left alone': {
		text: '“The bridge stays open,” Mayor Anna Reed said before Friday’s summit.',
		expected: { date: null, certainty: 'unknown' },
	},
	'a day still to come is not the day of the speech': {
		text: '“The bridge stays open,” said Mayor Anna Reed, whose rules change August 27.',
		expected: { date: null },
	},
	'nothing stated': {
		text: '“The bridge stays open,” Mayor Anna Reed said.',
		expected: { stated: null, date: null, certainty: 'unknown', venue: null },
	},
	'German weekday': {
		text: '„Die Brücke bleibt offen“, sagte Bürgermeisterin Anna Brandt am Donnerstag.',
		language: 'de',
		expected: { date: '2025-08-14', certainty: 'inferred' },
	},
	'Russian date': {
		text: '«Мост останется открытым», — сказала Анна Рябова 12 августа.',
		language: 'ru',
		expected: { date: '2025-08-12', certainty: 'inferred' },
	},
	'Chinese weekday': {
		text: '市长王建国星期四说：“大桥继续开放。”',
		language: 'zh',
		expected: { date: '2025-08-14', certainty: 'inferred' },
	},
};

describe('occasions', () => {
	test.each(Object.entries(cases))('%s', (_name, { text, language, expected }) => {
		const [quote] = findQuotes({ text, title: null, language: language ?? 'en', publishedAt }, []);
		expect(quote?.occasion).toMatchObject(expected);
	});

	test('pieces of one utterance share it', () => {
		const text = '“It is late,” Mayor Anna Reed told Fox News on Thursday. “The bridge stays open.”';
		const quotes = findQuotes({ text, title: null, language: 'en', publishedAt }, []);
		expect(quotes.map(({ occasion }) => occasion.date)).toEqual(['2025-08-14', '2025-08-14']);
	});
});

describe('reported by', () => {
	const reporters: Record<string, { text: string; expected: string | null }> = {
		'an outlet that reports': {
			text: '“The bridge stays open,” said Mayor Anna Reed, reports USA Today.',
			expected: 'USA Today',
		},
		'according to an outlet': {
			text: '“The bridge stays open,” Mayor Anna Reed said, according to CNN.',
			expected: 'CNN',
		},
		'a document': {
			text: '“The bridge stays open,” Mayor Anna Reed said, according to a transcript of the show.',
			expected: 'a transcript',
		},
		'a paper whose name is a noun for people': {
			text: '“The bridge stays open,” Mayor Anna Reed said in a bill, according to the Oxton Star.',
			expected: 'Oxton Star',
		},
		'the article itself': { text: '“The bridge stays open,” Mayor Anna Reed told CNN.', expected: null },
	};
	test.each(Object.entries(reporters))('%s', (_name, { text, expected }) => {
		const [quote] = findQuotes({ text, title: null, language: 'en', publishedAt }, []);
		expect([quote?.speaker, quote?.reportedBy]).toEqual(['Anna Reed', expected]);
	});

	test('pieces of one utterance share who reports it', () => {
		const text = '“It is late,” Mayor Anna Reed said, according to CNN. “The bridge stays open.”';
		const quotes = findQuotes({ text, title: null, language: 'en', publishedAt }, []);
		expect(quotes.map(({ reportedBy }) => reportedBy)).toEqual(['CNN', 'CNN']);
	});
});
