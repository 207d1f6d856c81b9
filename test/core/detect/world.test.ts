import { describe, expect, test } from 'vitest';
import { toTextArticle } from '../../../src/cli/text-article.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { story } from '../../../src/data/story/story.ts';
import { secondCases } from './second-cases.ts';
import { worldCases } from './world-cases.ts';

describe.each(Object.entries(worldCases))('%s', (_, cases) => {
	test.each(Object.entries(cases))('%s', (_rule, { text, expected }) => {
		expect(detect(toTextArticle(null, text), story).grade).toBe(expected);
	});
});

describe.each(Object.entries(secondCases))('%s, at a second look', (_, cases) => {
	test.each(cases.map((one) => [one.text.split('\n')[0], one] as const))('%s', (_headline, { text, expected }) => {
		expect(detect(toTextArticle(null, text), story).grade).toBe(expected);
	});
});
