import type { Speaker } from '../../article-frame.ts';

/** The last of so many mentions above one that a test holds of; null for none. */
export function lastAbove(
	all: readonly Speaker[],
	{ index }: Speaker,
	reach: number,
	isOne: (mention: Speaker) => boolean,
): Speaker | null {
	return all.slice(Math.max(0, index - reach), index).findLast(isOne) ?? null;
}
