import { type Box, commonBox, isWithin, makeOf, nearestOf } from '../walk/box.ts';
import { isInBox, type PageBlock } from '../walk/page-block.ts';
import type { Region } from '../walk/region.ts';
import { findCore } from './find-core.ts';
import { findFolded } from './find-folded.ts';
import { endsSentence } from './line-kind.ts';
import { findTeasers } from './teasers.ts';

/** Where the article's text stands. */
export type FoundBody = {
	readonly container: Box;
	/** Makes of suspected regions that hold the article after all. */
	readonly cleared: ReadonlySet<string>;
};

/**
 * Finds the box that holds the article, and which suspicions about the boxes around and in it were wrong: class names
 * say "sidebar" of a layout, "paywall" of every paragraph, "player" of a page with a film on top.
 *
 * @returns Null when the page has no running text.
 */
export function findBody(blocks: readonly PageBlock[]): FoundBody | null {
	const core = findCore(blocks);
	if (core === null) return null;
	const threads = findThreads(blocks);
	const cleared = new Set([...clearRegions(blocks, core)].filter((make) => !threads.has(make)));
	const teasers = findTeasers(blocks);
	const own = blocks.filter((block) => !teasers.has(block));
	const kin = own.filter(
		(block) => (block.prose > 0 || isTwin(block, core)) && isClear(block.region, cleared) && isKin(block, core),
	);
	const box = commonBox(
		core,
		kin.map((block) => block.box),
	);
	const container = grow(box, () => own.filter((block) => isSentences(block) && isClear(block.region, cleared)));
	return { container, cleared: new Set([...cleared, ...findFolded(blocks, container)]) };
}

/** Boxes around that are looked at. */
const mostLevels = 6;
/** Share of the box's own running text that a box around must add to be worth it. */
const worthGrowing = 0.2;
/** Characters of a paragraph that counts for it: teasers are shorter, or no sentences. */
const leastAdded = 90;
/** Share of links from which what a box around adds leads elsewhere. */
const mostLinks = 0.12;

/**
 * The box around that holds the rest of an article in parts: slides, sections, an opening apart from the body.
 *
 * @param toSentences - Gives the page's whole sentences; asked only where a box around could hold more.
 */
function grow(box: Box, toSentences: () => readonly PageBlock[]): Box {
	if (isWhole(box) || box.tag === 'body') return box;
	const sentences = toSentences();
	let grown = box;
	let outer = box.parent;
	for (let level = 1; level <= mostLevels && outer !== null && outer.tag !== 'body' && !isWhole(grown); level++) {
		if (isWorth(grown, outer, sentences)) grown = outer;
		outer = outer.parent;
	}
	return grown;
}

function isWhole({ tag, isArticleBody }: Box): boolean {
	return tag === 'article' || tag === 'main' || isArticleBody;
}

function isWorth(inner: Box, outer: Box, all: readonly PageBlock[]): boolean {
	const sentences = all.filter((block) => isInBox(block, outer));
	const added = sentences.filter((block) => !isInBox(block, inner));
	const weight = sum(added, ({ prose }) => prose);
	const own = sum(sentences, ({ prose }) => prose) - weight;
	return weight >= own * worthGrowing && sum(added, (block) => block.linked) <= weight * mostLinks;
}

function isSentences(block: PageBlock): boolean {
	if (block.tag === 'li' || block.prose < leastAdded) return false;
	return endsSentence(block.text) && !/(?:…|\.\.\.)\W*$/.test(block.text);
}

function sum(blocks: readonly PageBlock[], measure: (block: PageBlock) => number): number {
	return blocks.reduce((total, block) => total + measure(block), 0);
}

/** Whether a block stands in a box for captions, and in no other suspected region. */
export function isCaptionOnly(region: Region | null, cleared: ReadonlySet<string>): boolean {
	let found = false;
	for (let at = region; at !== null; at = at.parent) {
		if (cleared.has(at.make)) continue;
		if (at.kind !== 'caption') return false;
		found = true;
	}
	return found;
}

/** Whether neither a region nor any around it is still suspected. */
export function isClear(region: Region | null, cleared: ReadonlySet<string>): boolean {
	for (let at = region; at !== null; at = at.parent) if (!cleared.has(at.make)) return false;
	return true;
}

/** Share of the core's running text from which boxes of one make are the article itself. */
const mostOfCore = 0.4;

function isAround({ box }: Region, core: Box): boolean {
	return box !== null && isWithin(core, box);
}

/** Boxes for comments made alike from which they are what readers wrote, however much of the page it is. */
const leastOfThread = 5;

/** Makes of boxes for comments of which a page has many with text: a thread; an opinion piece may be called a comment. */
function findThreads(blocks: readonly PageBlock[]): ReadonlySet<string> {
	const found = new Map<string, Set<Region>>();
	for (const { region } of blocks) {
		for (let at = region; at !== null; at = at.parent) {
			if (at.kind === 'comments') found.set(at.make, (found.get(at.make) ?? new Set()).add(at));
		}
	}
	return new Set([...found].filter(([, held]) => held.size >= leastOfThread).map(([make]) => make));
}

function clearRegions(blocks: readonly PageBlock[], core: Box): ReadonlySet<string> {
	const inside = blocks.filter((block) => isInBox(block, core));
	const cleared = new Set<string>();
	const held = new Map<string, number>();
	for (const { region, prose } of inside) {
		for (let at = region; at !== null; at = at.parent) {
			held.set(at.make, (held.get(at.make) ?? 0) + prose);
			if (isAround(at, core)) cleared.add(at.make);
		}
	}
	const least = Math.max(1, mostOfCore * sum(inside, ({ prose }) => prose));
	for (const [make, weight] of held) if (weight >= least) cleared.add(make);
	return cleared;
}

/** Whether a block outside the core is made like those inside, or like the core itself: an article cut into several boxes. */
function isKin(block: PageBlock, core: Box): boolean {
	// Cells of a table are alike where they have no names: a menu, the article, a poll.
	if (isInBox(block, core) || (core.classes === '' && ofTable.has(core.tag))) return false;
	return [block.box, block.box.parent].some(
		(box) => box !== null && makeOf(box) === makeOf(core) && sameArticle(box, core),
	);
}

const ofTable: ReadonlySet<string> = new Set(['td', 'tr', 'tbody', 'table']);

/** Whether a sentence, however short, stands in a box made like the core in one made like the core's: agencies' flashes. */
function isTwin({ text, box }: PageBlock, core: Box): boolean {
	const [own, around] = [box.parent, core.parent];
	if (box.classes === '' || own === null || around === null) return false;
	return makeOf(box) === makeOf(core) && makeOf(own) === makeOf(around) && endsSentence(text);
}

function sameArticle(a: Box, b: Box): boolean {
	return nearestOf(a, 'article') === nearestOf(b, 'article');
}
