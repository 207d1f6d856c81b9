import { type Box, nearestOf } from '../walk/box.ts';
import { isInBox, type PageBlock } from '../walk/page-block.ts';
import type { BlockClass, ClassedBlock } from './classify.ts';
import { endsSentence, isTold } from './line-kind.ts';

/** Blocks in a box of links, at most: what is looked through for each line that may head one. */
const mostInBoxOfLinks = 12;

/** What is in a box that tells nothing by itself: links, buttons and what a player says. */
const tellsNothing: ReadonlySet<BlockClass> = new Set([
	'related',
	'control',
	'label',
	'advertisement',
] satisfies BlockClass[]);

/** Drops lines that are no sentence and head a box of links ("Chronicle of 15 August"), or of a player. */
export function dropHeadsOfLinks(classed: readonly ClassedBlock[]): ClassedBlock[] {
	return classed.filter((one, at) => !mayHeadLinks(one, classed[at + 1]?.is) || !isInBoxOfLinks(classed, at));
}

/** Whether a line that is no sentence, or the title of a film, stands before what tells nothing. */
function mayHeadLinks({ block, is }: ClassedBlock, next: BlockClass | undefined): boolean {
	if (next !== 'related' && next !== 'control') return false;
	if (is === 'heading') return next === 'control' || !isTold(block.text);
	return is === 'paragraph' && !endsSentence(block.text);
}

/** Whether all that stands in the box around a line tells nothing. */
function isInBoxOfLinks(classed: readonly ClassedBlock[], at: number): boolean {
	const block = classed[at]?.block;
	const box = block?.box.parent ?? null;
	if (block === undefined || box === null || block.index - box.held.start > mostInBoxOfLinks) return false;
	const near = classed.slice(Math.max(0, at - mostInBoxOfLinks), at + mostInBoxOfLinks);
	const held = near.filter((one) => isInBox(one.block, box) && one.block !== block);
	return held.length < mostInBoxOfLinks - 1 && held.every(({ is }) => tellsNothing.has(is));
}

/** Share of link text from which a list, or a heading with its box, is a list of other pages. */
const listOfLinks = 0.6;

export function dropLinkLists(classed: readonly ClassedBlock[]): ClassedBlock[] {
	const sums = new Map<Box, { text: number; linked: number }>();
	for (const { block } of classed) {
		const box = block.tag === 'li' ? listOf(block) : null;
		if (box === null) continue;
		const sum = sums.get(box) ?? { text: 0, linked: 0 };
		sum.text += block.text.length;
		sum.linked += block.linked;
		sums.set(box, sum);
	}
	return classed.filter(({ block }) => {
		const sum = block.tag === 'li' ? sums.get(listOf(block)) : undefined;
		return sum === undefined || sum.linked < sum.text * listOfLinks;
	});
}

function listOf({ box }: PageBlock): Box {
	return nearestOf(box, 'ul', 'ol') ?? box;
}
