import { agreesWith } from '../metadata/find-headline.ts';
import { makeOf } from '../walk/box.ts';
import type { PageBlock } from '../walk/page-block.ts';

/** Characters of running text under a main heading for it to head an article of its own. */
const leastUnder = 200;

/**
 * Where several articles are printed one after the other, each under a main heading of its own (infinite scroll, a
 * stream of posts): the blocks of the one the page is about, the first where no heading agrees with its title.
 *
 * @param titles - What the page states as its title.
 * @returns All blocks where there is one article.
 */
export function articleRange(blocks: readonly PageBlock[], titles: readonly string[]): readonly PageBlock[] {
	const heads = articleHeads(blocks);
	if (heads.length < 2) return blocks;
	const agreed = heads.findIndex((at) => titles.some((title) => agreesWith(blocks[at]?.text ?? '', title)));
	const chosen = Math.max(0, agreed);
	return blocks.slice(chosen === 0 ? 0 : heads[chosen], heads[chosen + 1]);
}

/** Indexes of the main headings that head an article each. */
function articleHeads(blocks: readonly PageBlock[]): number[] {
	const mains: number[] = [];
	for (const { tag, index } of blocks) if (tag === 'h1') mains.push(index);
	if (mains.length < 2) return mains;
	const [first] = mains.map((index) => blocks[index]);
	if (first === undefined) return [];
	return mains.filter((at, order) => {
		const end = mains[order + 1] ?? blocks.length;
		return (
			isOfMake(blocks[at], first) && !isAmongParagraphs(blocks, at) && weightBetween(blocks, at, end) >= leastUnder
		);
	});
}

/** Whether the paragraphs before and after stand in one box: the heading is a caption's, or a section's. */
function isAmongParagraphs(blocks: readonly PageBlock[], at: number): boolean {
	const before = blocks.slice(0, at).findLast((block) => block.prose > 0);
	const after = blocks.slice(at).find((block) => block.prose > 0);
	return before !== undefined && after !== undefined && before.box.parent === after.box.parent;
}

/** Made like the first, and in a box of its own: headings of sections stand side by side. */
function isOfMake(block: PageBlock | undefined, first: PageBlock): boolean {
	if (block === undefined) return false;
	const apart = block === first || block.box.parent !== first.box.parent;
	return apart && makeOf(block.box) === makeOf(first.box);
}

function weightBetween(blocks: readonly PageBlock[], from: number, to: number): number {
	return blocks.slice(from, to).reduce((sum, block) => sum + block.prose, 0);
}
