import { describe, expect, test } from 'vitest';
import { toTextArticle } from '../../../src/cli/text-article.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { story } from '../../../src/data/story/story.ts';
import { trapCases } from './trap-cases.ts';

describe('whole articles', () => {
	test.each(Object.entries(trapCases))('%s', (_, { title, text, expected }) => {
		expect(detect(toTextArticle(title, text), story).grade).toBe(expected);
	});
});
