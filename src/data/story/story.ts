import type { Story } from '../../core/types.ts';
import raw from './story.json' with { type: 'json' };

/** The story this extension is about. */
export const story: Story = parseStory(raw);

/**
 * Reads a story.
 *
 * @throws Error that names the field when the value is no story.
 */
export function parseStory(value: unknown): Story {
	const candidate = value as Story;
	if (candidate.leaders.length !== 2) throw new Error('story: "leaders" must name exactly two');
	return candidate;
}
