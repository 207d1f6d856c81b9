import type { Box } from '../walk/box.ts';
import { isInBox } from '../walk/page-block.ts';
import type { BlockClass, ClassedBlock } from './classify.ts';

/** Characters of running text before a heading like "Comments" is believed to be the end. */
const leastBeforeEnding = 300;

/**
 * Cuts at headings like "Related articles": the box they head, or, where they stand among the paragraphs, all that
 * follows. Where paragraphs of the article's own go on after a list of links, only the links are cut; of an offer to
 * subscribe, only its box.
 */
export function cutAtEnding(classed: readonly ClassedBlock[]): ClassedBlock[] {
	const kept: ClassedBlock[] = [];
	let prose = 0;
	let box: Box | null = null;
	for (const [index, one] of classed.entries()) {
		if (box !== null && isInBox(one.block, box)) continue;
		prose += weightIn(one);
		kept.push(one);
		if (!isHead(one, prose)) continue;
		box = boxOf(index, classed, prose >= leastBeforeEnding);
		if (box === null && endsArticle(index, classed, prose)) break;
	}
	return kept.filter(({ is }) => is !== 'ending');
}

/** Whether a line heads other stories, or an offer behind what may be read: one before it tells of all of the article. */
function isHead({ is }: ClassedBlock, prose: number): boolean {
	return is === 'ending' || (is === 'paywall' && prose >= leastBeforeEnding);
}

/** Whether nothing of the article's follows a heading that heads no box. */
function endsArticle(at: number, classed: readonly ClassedBlock[], prose: number): boolean {
	return classed[at]?.is === 'ending' && prose >= leastBeforeEnding && !goesOn(classed.slice(at + 1));
}

/** Paragraphs a box of links in the middle of an article may hold: teasers have one or two. */
const mostProseInBox = 2;

/**
 * The largest box that an ending heads: it holds no paragraph before it, and few after it unless nothing follows.
 *
 * @returns Null when the ending stands alone among the paragraphs.
 */
function boxOf(at: number, classed: readonly ClassedBlock[], mayEnd: boolean): Box | null {
	let box: Box | null = null;
	for (let outer = classed[at]?.block.box ?? null; outer !== null; outer = outer.parent) {
		const held = spanIn(outer, at, classed);
		if (held.proseBefore > 0 || (held.proseAfter > mostProseInBox && !(mayEnd && held.end === classed.length))) break;
		if (held.end - held.start > 1) box = outer;
	}
	return box;
}

/** How far a box reaches around one block, and how much running text it holds on either side. */
function spanIn(box: Box, at: number, classed: readonly ClassedBlock[]) {
	const holds = (index: number) => {
		const one = classed[index];
		return one !== undefined && isInBox(one.block, box);
	};
	let start = at;
	let end = at + 1;
	while (start > 0 && holds(start - 1)) start--;
	while (end < classed.length && holds(end)) end++;
	const prose = (from: number, to: number) => classed.slice(from, to).filter((one) => weightIn(one) > 0).length;
	return { start, end, proseBefore: prose(start, at), proseAfter: prose(at + 1, end) };
}

/** Blocks looked at after an ending. */
const lookAhead = 12;
/** Long paragraphs that say the article goes on. */
const leastGoingOn = 2;

/** Whether, after links, paragraphs follow as before, under a heading or not: the ending was a box in the middle. */
function goesOn(behind: readonly ClassedBlock[]): boolean {
	const after = withoutLinks(behind);
	const start = after.findIndex((one) => weightIn(one) > 0);
	const between = after.slice(0, after[start - 1]?.is === 'heading' ? start - 1 : start);
	if (between.length === 0 || !between.every(({ is }) => leadsElsewhere.has(is))) return false;
	const coming = after.slice(start, start + lookAhead);
	const next = coming.findIndex(({ is }) => is === 'related');
	const own = next < 0 ? coming : coming.slice(0, next);
	return own.filter((one) => one.block.tag === 'p' && weightIn(one) > 0).length >= leastGoingOn;
}

/** What follows, without the points before and behind the last link of a list it opens with. */
function withoutLinks(behind: readonly ClassedBlock[]): readonly ClassedBlock[] {
	const end = behind.findIndex(({ is }) => is !== 'related' && is !== 'list');
	const link = behind.slice(0, Math.max(0, end)).findLastIndex(({ is }) => is === 'related');
	return link < 0 ? behind : [...behind.slice(link, link + 1), ...behind.slice(end)];
}

const leadsElsewhere: ReadonlySet<BlockClass> = new Set(['related', 'aside', 'label', 'date']);

function weightIn({ block, is }: ClassedBlock): number {
	return is === 'aside' ? 0 : block.prose;
}
