import type { Box } from '../walk/box.ts';
import { isHeadingTag, linkShare, type PageBlock } from '../walk/page-block.ts';
import type { ClassedBlock } from './classify.ts';
import { lineKind } from './line-kind.ts';

/** Share of link text from which a heading is the headline of another page. */
const linkedHeading = 0.75;
/** Boxes around a text that are looked at for its headline. */
const mostLevels = 2;

/**
 * Finds the texts that announce other articles: one paragraph in a box with a linked headline.
 *
 * @returns The teasers among the blocks, in no order.
 */
export function findTeasers(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
	const headings = new Map<Box, number>();
	for (const block of blocks) if (isLinkedHeading(block)) countIn(headings, block);
	if (headings.size === 0) return none;
	const texts = new Map<Box, PageBlock[]>();
	for (const block of blocks) if (block.prose > 0) gatherUnder(headings, block, texts);
	const teasers = [...texts].filter(([box, found]) => found.length <= (headings.get(box) ?? 0));
	return new Set(teasers.flatMap(([, found]) => found));
}
const none: ReadonlySet<PageBlock> = new Set();

function boxesAround({ box }: PageBlock): Box[] {
	const boxes: Box[] = [];
	for (let at = box.parent; at !== null && boxes.length < mostLevels; at = at.parent) boxes.push(at);
	return boxes;
}

function countIn(counts: Map<Box, number>, block: PageBlock): void {
	for (const box of boxesAround(block)) counts.set(box, (counts.get(box) ?? 0) + 1);
}

function gatherUnder(headings: ReadonlyMap<Box, number>, block: PageBlock, texts: Map<Box, PageBlock[]>): void {
	for (const box of boxesAround(block)) {
		if (!headings.has(box)) continue;
		const held = texts.get(box);
		if (held === undefined) texts.set(box, [block]);
		else held.push(block);
	}
}

/** Whether a block is the headline of another page; a linked time heads an update of this one. */
function isLinkedHeading(block: PageBlock): boolean {
	const isLinked = isHeadingTag(block.tag) && block.tag !== 'h1' && linkShare(block) >= linkedHeading;
	return isLinked && lineKind(block) !== 'date';
}

/** Characters; a longer paragraph is told, not announced. */
const longestTeaser = 320;
/** Teasers after one another that are a list of them; one or two may be how a writer ends. */
const leastTrailing = 3;
/** Share of the paragraphs from the first teaser on that break off. */
const mostlyBroken = 0.5;

/**
 * Cuts the list of other stories that follows an article without a heading: short paragraphs most of which break off
 * in an ellipsis.
 */
export function withoutTrailingTeasers(classed: readonly ClassedBlock[]): readonly ClassedBlock[] {
	const lastLong = classed.findLastIndex(({ block }) => block.prose > longestTeaser);
	const broken = classed.findIndex((one, index) => index > lastLong && breaksOff(one));
	if (broken < 0) return classed;
	const told = classed.slice(broken).filter(({ block }) => block.prose > 0);
	const count = told.filter(breaksOff).length;
	return count >= leastTrailing && count >= told.length * mostlyBroken ? classed.slice(0, broken) : classed;
}

function breaksOff({ block }: ClassedBlock): boolean {
	return block.prose > 0 && /(?:…|\.\.\.)["”’»)\]]?$/.test(block.text);
}
