import { expect, test } from 'vitest';
import { findPageEvents } from '../../../src/core/report/find-page-events.ts';
import type { Article, StoryEvent } from '../../../src/core/types.ts';
import { sampleArticle } from '../../sample-report.ts';

const events: readonly StoryEvent[] = [
	{
		id: 'klow-2018',
		date: '2018-07-16',
		title: 'First talks',
		place: 'Klow, Syldavia',
		placeForms: ['клов', 'كلوف'],
		sourceIds: ['herald'],
	},
	{
		id: 'klow-2031',
		date: '2031-03-04',
		title: 'Second talks',
		place: 'Klow, Syldavia',
		placeForms: ['клов', 'كلوف'],
		sourceIds: ['mirror'],
	},
	{ id: 'flood', date: '2030-04', title: 'Flood', place: null, sourceIds: ['mirror'] },
];

function about(title: string, text: string, publishedAt: string | null): Article {
	return {
		...sampleArticle,
		address: 'https://star.example/a',
		url: 'https://star.example/a',
		title,
		publishedAt,
		blocks: [{ kind: 'paragraph', text }],
	};
}

const rules: Readonly<Record<string, { article: Article; sharing?: string; expected: readonly string[] }>> = {
	'a place alone names no event': { article: about('A walk', 'Klow is lovely.', null), expected: [] },
	'place and year name it': {
		article: about('A look back', 'They met in Klow in 2018.', null),
		expected: ['klow-2018'],
	},
	'news of the place is of the event around the day': {
		article: about('Talks open', 'The talks in Klow have begun.', '2031-03-05'),
		expected: ['klow-2031'],
	},
	'lines shared with a source that reports it tell it where no date is known': {
		article: about('Talks open', 'The talks in Klow have begun.', null),
		sharing: 'mirror',
		expected: ['klow-2031'],
	},
	'a place named in another script is the place': {
		article: about('Переговоры в Клове', 'Встреча началась.', '2031-03-05'),
		expected: ['klow-2031'],
	},
	'a year in the digits of another script is a year': {
		article: about('محادثات كلوف', 'التقى الزعيمان في كلوف عام ٢٠١٨.', null),
		expected: ['klow-2018'],
	},
	'of two events in one place the nearer comes first': {
		article: about('What Syldavia learned in 2018', 'They met in Klow in 2018 and again now.', '2031-03-05'),
		expected: ['klow-2031', 'klow-2018'],
	},
};

test.each(Object.entries(rules))('%s', (_rule, { article, sharing, expected }) => {
	const sources = new Set(sharing === undefined ? [] : [sharing]);
	expect(findPageEvents(article, events, sources).map(({ id }) => id)).toEqual(expected);
});
