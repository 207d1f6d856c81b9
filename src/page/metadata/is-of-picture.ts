import type { PageBlock } from '../walk/page-block.ts';

/** Whether a line tells of a picture: its day is when that was taken, its author who took it. */
export function isOfPicture({ inFigure, tag, region }: PageBlock): boolean {
	// What is called a copyright may be the line with the article's own day and author.
	return inFigure || tag === 'figcaption' || (region?.kind === 'caption' && /caption/i.test(region.make));
}
