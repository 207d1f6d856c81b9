import { describe, expect, test } from 'vitest';
import { toTextArticle } from '../../../src/cli/text-article.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { story } from '../../../src/data/story/story.ts';
import { readCollection } from '../../page/page-collection.ts';

/** Invented texts with the grade a reader gives them: plain articles, and those made to be mistaken. */
describe.each(['graded-texts', 'hard-texts'])('%s', (file) => {
	test.each(readCollection(file).map((part) => [part.name, part] as const))('%s', (_, { truth, html: text }) => {
		expect(detect(toTextArticle(truth['title'] ?? null, text.trim()), story).grade).toBe(truth['grade']);
	});
});
