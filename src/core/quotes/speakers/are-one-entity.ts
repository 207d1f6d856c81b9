import type { Speaker } from '../article-frame.ts';

/** Whether there are mentions, and all of one person or organisation. */
export function areOneEntity(mentions: readonly Pick<Speaker, 'entity'>[]): boolean {
	return new Set(mentions.map(({ entity }) => entity)).size === 1;
}
