import { expect, test } from 'vitest';
import { toReport } from '../../src/background/to-report.ts';
import type { Article } from '../../src/core/types.ts';
import { sampleArticle } from '../sample-report.ts';

const noCoverage: Article = {
	...sampleArticle,
	title: 'Rain for the harvest',
	blocks: [{ kind: 'paragraph', text: 'It rained.' }],
};

test('an article that is no coverage has a report only when the reader asked', () => {
	expect(toReport({ article: noCoverage, asked: false }, [], 0)).toBeNull();
	expect(toReport({ article: noCoverage, asked: true }, [], 0)?.detection.grade).toBe('none');
});

test('coverage has a report, with its grade, without being asked for', () => {
	const article: Article = {
		...sampleArticle,
		title: 'Trump and Putin meet in Anchorage',
		blocks: [{ kind: 'paragraph', text: 'Donald Trump met Vladimir Putin in Anchorage on Friday.' }],
	};
	expect(toReport({ article, asked: false }, [], 0)?.detection.grade).toBe('about');
});
