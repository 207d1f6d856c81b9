import { isHeadingTag, linkShare, type PageBlock } from '../walk/page-block.ts';
import type { ClassedBlock } from './classify.ts';

/**
 * The first article of a page that tells of many things; all of the text of others.
 *
 * @param all - The page's blocks, in order.
 */
export function firstArticle(
	chosen: readonly ClassedBlock[],
	all: readonly PageBlock[],
	{ digest, letter }: { readonly digest: boolean; readonly letter: boolean },
): readonly ClassedBlock[] {
	const first = digest ? firstOfDigest(chosen) : chosen;
	return letter ? firstOfLetter(first, all) : first;
}

/** The first article of a digest: up to the second heading of the first one's kind. */
function firstOfDigest(chosen: readonly ClassedBlock[]): readonly ClassedBlock[] {
	const heading = chosen.find(({ is }) => is === 'heading')?.block;
	const heads = chosen.flatMap(({ is, block }, at) => (is === 'heading' && block.tag === heading?.tag ? [at] : []));
	return heads[1] === undefined ? chosen : chosen.slice(0, heads[1]);
}

/** Share of link text from which a heading leads to another article; headings that do, and text before the first. */
const mostlyLinks = 0.75;
const leastHeads = 2;
const leastText = 300;

/** The first article of a letter: up to the first of several headings of one level that lead elsewhere. */
function firstOfLetter(chosen: readonly ClassedBlock[], all: readonly PageBlock[]): readonly ClassedBlock[] {
	const [first, last] = [chosen[0]?.block.index ?? 0, chosen.at(-1)?.block.index ?? 0];
	const heads = all.filter(
		(block) => block.index > first && block.index < last && isHeadingTag(block.tag) && linkShare(block) >= mostlyLinks,
	);
	const next = heads.find(({ tag }) => heads.filter((head) => head.tag === tag).length >= leastHeads);
	const own = next === undefined ? chosen : chosen.filter(({ block }) => block.index < next.index);
	return own.reduce((sum, { block }) => sum + block.weight, 0) >= leastText ? own : chosen;
}
