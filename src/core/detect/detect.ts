import type { Article, Detection, Story } from '../types.ts';

/** What a page is graded by. */
export type Graded = Pick<Article, 'title' | 'blocks' | 'kind' | 'language'>;

/**
 * Grades an article as coverage of a story.
 *
 * @returns Grade, score and reasons; `none` with score 0 when a leader is not named at all.
 */
export function detect({ title, blocks }: Graded, story: Story): Detection {
	const text = [title, ...blocks.map((block) => block.text)].join('\n').toLowerCase();
	const named = story.leaders.every((leader) => leader.forms.some((form) => text.includes(form)));
	return named
		? { grade: 'mentions', score: 0.5, reasons: [{ key: 'both-named', values: [] }] }
		: { grade: 'none', score: 0, reasons: [] };
}
