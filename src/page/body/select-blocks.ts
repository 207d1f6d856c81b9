import { type Box, nearestOf } from '../walk/box.ts';
import { isInBox, type PageBlock } from '../walk/page-block.ts';
import { type BlockClass, type ClassedBlock, classify } from './classify.ts';
import { type Body, isCaptionOnly, isClear } from './find-body.ts';
import { endsSentence, lineKind } from './line-kind.ts';
import { findTeasers, withoutTrailingTeasers } from './teasers.ts';

/** Classes of a block that end up in the article's text or beside it. */
const articleClasses: ReadonlySet<BlockClass> = new Set([
	'heading',
	'paragraph',
	'list',
	'quotation',
	'caption',
	'correction',
] satisfies BlockClass[]);

/** What was chosen of the article's box. */
export type Selection = {
	readonly own: readonly ClassedBlock[];
	/** Lines that say who wrote the article. */
	readonly credits: readonly string[];
};

/**
 * Classes the blocks of the article's box, and drops what follows its end, lists of links, and what is printed twice.
 *
 * @param blocks - All of the page, in order.
 */
export function selectBlocks(blocks: readonly PageBlock[], body: Body): Selection {
	const uncut = withoutTrailingTeasers(cutAtEnding(dropHeadsOfLinks(classifyInside(blocks, body))));
	const own = trimEnds(dropRepeated(dropLinkLists(uncut)));
	return {
		own: own.filter(isOfArticle),
		credits: uncut.filter(({ is }) => is === 'credit').map(({ block }) => block.text),
	};
}

/** Whether a block is of a class that ends up in the article, beside its headline. */
export function isOfArticle({ is, block }: ClassedBlock): boolean {
	return articleClasses.has(is) && block.tag !== 'h1';
}

/** Classes the blocks of the article's box. */
export function classifyInside(blocks: readonly PageBlock[], { container, cleared }: Body): readonly ClassedBlock[] {
	const inside = blocks.filter((block) => isInBox(block, container));
	const teasers = findTeasers(inside);
	return inside.map((block): ClassedBlock => {
		if (isCaptionOnly(block.region, cleared))
			return { block, is: lineKind(block) === null ? 'caption' : 'photo credit' };
		const aside = teasers.has(block) || !isClear(block.region, cleared);
		return { block, is: aside ? 'aside' : classify(block) };
	});
}

/** Characters of running text before a heading like "Comments" is believed to be the end. */
const leastBeforeEnding = 300;

/**
 * Cuts at headings like "Related articles": the box they head, or, where they stand among the paragraphs, all that
 * follows. Where paragraphs of the article's own go on after a list of links, only the links are cut.
 */
export function cutAtEnding(classed: readonly ClassedBlock[]): ClassedBlock[] {
	const kept: ClassedBlock[] = [];
	let prose = 0;
	let box: Box | null = null;
	for (const [index, one] of classed.entries()) {
		if (box !== null && isInBox(one.block, box)) continue;
		if (one.is !== 'ending') {
			prose += weightIn(one);
			kept.push(one);
			continue;
		}
		box = boxOf(index, classed, prose >= leastBeforeEnding);
		if (box === null && prose >= leastBeforeEnding && !goesOn(classed.slice(index + 1))) break;
	}
	return kept;
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

/** Whether, after links, paragraphs follow as before: the ending was a box in the middle. */
function goesOn(after: readonly ClassedBlock[]): boolean {
	const start = after.findIndex((one) => weightIn(one) > 0);
	if (start < 1 || !after.slice(0, start).every(({ is }) => leadsElsewhere.has(is))) return false;
	const coming = after.slice(start, start + lookAhead);
	const next = coming.findIndex(({ is }) => is === 'related');
	const own = next < 0 ? coming : coming.slice(0, next);
	return own.filter((one) => one.block.tag === 'p' && weightIn(one) > 0).length >= leastGoingOn;
}
const leadsElsewhere: ReadonlySet<BlockClass> = new Set(['related', 'aside', 'label', 'date']);

function weightIn({ block, is }: ClassedBlock): number {
	return is === 'aside' ? 0 : block.prose;
}

/** Blocks in a box of links, at most: what is looked through for each line that may head one. */
const mostInBoxOfLinks = 12;

/** Drops lines that are no sentence and head a box of links: "Chronicle of 15 August". */
export function dropHeadsOfLinks(classed: readonly ClassedBlock[]): ClassedBlock[] {
	return classed.filter(({ block, is }, at) => {
		if ((is !== 'paragraph' && is !== 'heading') || classed[at + 1]?.is !== 'related') return true;
		const { parent } = block.box;
		if (parent === null || endsSentence(block.text) || parent.held.start !== block.index) return true;
		const rest = classed.slice(at + 1, at + 1 + mostInBoxOfLinks).filter((one) => isInBox(one.block, parent));
		return rest.length === mostInBoxOfLinks || rest.some((one) => one.is !== 'related');
	});
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

/** Characters; shorter lines may well be said twice. */
const shortestRepeated = 40;

export function dropRepeated(classed: readonly ClassedBlock[]): ClassedBlock[] {
	const seen = new Set<string>();
	return classed.filter(({ block: { text } }) => {
		if (text.length < shortestRepeated) return true;
		if (seen.has(text)) return false;
		seen.add(text);
		return true;
	});
}

/** Drops what stands before the first running text and after the last: labels, dates, headings of nothing. */
export function trimEnds(classed: readonly ClassedBlock[]): ClassedBlock[] {
	const first = classed.findIndex(isRunning);
	const last = classed.findLastIndex(isRunning);
	const headsFirst = (index: number) =>
		index === first - 1 && classed[index]?.block.box.parent === classed[first]?.block.box.parent;
	return classed.filter(({ is, block }, index) => {
		const summary = index < first && is === 'heading' && (block.weight >= shortestSummary || headsFirst(index));
		return (index >= first && index <= last) || summary || is === 'caption' || is === 'correction';
	});
}

/** Characters; a longer heading before the text sums it up, a shorter one names a section. */
export const shortestSummary = 50;

/** Whether a block is text of an article by itself: long, or a whole sentence that announces nothing more. */
function isRunning({ block, is }: ClassedBlock): boolean {
	if (is !== 'paragraph' && is !== 'list' && is !== 'quotation') return false;
	return is === 'list' || block.prose > 0 || (endsSentence(block.text) && !/[:：]$/.test(block.text));
}
