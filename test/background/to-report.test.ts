import { expect, test } from 'vitest';
import { examine, toReport } from '../../src/background/to-report.ts';
import type { Article } from '../../src/core/types.ts';
import { sampleArticle } from '../sample-report.ts';

const noCoverage: Article = {
	...sampleArticle,
	title: 'Rain for the harvest',
	blocks: [{ kind: 'paragraph', text: 'It rained.' }],
};

test('an article that is no coverage is worth a report only when the reader asked', () => {
	expect(examine({ article: noCoverage, asked: false })).toBeNull();
	expect(examine({ article: noCoverage, asked: true })?.detection.grade).toBe('none');
});

test('coverage has a report, with its grade, without being asked for', () => {
	const article: Article = {
		...sampleArticle,
		title: 'Trump and Putin meet in Anchorage',
		blocks: [{ kind: 'paragraph', text: 'Donald Trump met Vladimir Putin in Anchorage on Friday.' }],
	};
	const examined = examine({ article, asked: false });
	expect(examined && toReport(examined, [], 0).detection.grade).toBe('about');
});
