import { describe, expect, test } from 'vitest';
import { toTextArticle } from '../../../src/cli/text-article.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { story } from '../../../src/data/story/story.ts';
import { worldCases } from './world-cases.ts';

describe.each(Object.entries(worldCases))('%s', (_, cases) => {
	test.each(Object.entries(cases))('%s', (_rule, { text, expected }) => {
		expect(detect(toTextArticle(null, text), story).grade).toBe(expected);
	});
});
