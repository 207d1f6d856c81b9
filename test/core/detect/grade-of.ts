import { toTextArticle } from '../../../src/cli/text-article.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import type { Grade } from '../../../src/core/types.ts';
import { story } from '../../../src/data/story/story.ts';

/** How far a text is coverage of the story that ships; its first line is the headline. */
export function gradeOf(text: string): Grade {
	return detect(toTextArticle(null, text), story).grade;
}
