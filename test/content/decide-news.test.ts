import { expect, test } from 'vitest';
import { decideNews, type News } from '../../src/content/decide-news.ts';
import type { Glimpse } from '../../src/content/glimpse.ts';

const summit: Glimpse = { address: 'https://news.example/summit', face: 'Summit', paragraphs: 10, isCandidate: true };
const sports: Glimpse = { ...summit, face: 'Sports', isCandidate: false };

const cases: Readonly<Record<string, { told: Glimpse | null; now: Glimpse; expected: News }>> = {
	'a page that may be coverage is told': { told: null, now: summit, expected: 'candidate' },
	'a page that is none is not told': { told: null, now: sports, expected: 'nothing' },
	'the same page is told once': { told: summit, now: summit, expected: 'nothing' },
	'another article in the same place is told': {
		told: summit,
		now: { ...summit, face: 'Another summit' },
		expected: 'candidate',
	},
	'a page that stopped to be coverage is told': { told: summit, now: sports, expected: 'left' },
	'a body that came late is told': { told: summit, now: { ...summit, paragraphs: 15 }, expected: 'candidate' },
	'a paragraph more is not worth another reading': {
		told: summit,
		now: { ...summit, paragraphs: 14 },
		expected: 'nothing',
	},
	'a page without a paragraph that stays so is told once': {
		told: { ...summit, paragraphs: 0 },
		now: { ...summit, paragraphs: 0 },
		expected: 'nothing',
	},
};

test.each(Object.entries(cases))('%s', (_rule, { told, now, expected }) => {
	expect(decideNews(told, now)).toBe(expected);
});
