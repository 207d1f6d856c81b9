import { isAgencyCredit } from '../../core/credit/is-agency-credit.ts';
import { readTurnLabel } from '../turn-label.ts';
import { makeOf, nearestOf } from '../walk/box.ts';
import { isInBox, type PageBlock } from '../walk/page-block.ts';
import { toLetters } from '../words.ts';
import { type BlockClass, type ClassedBlock, classify } from './classify.ts';
import { cutAtEnding } from './cut-at-ending.ts';
import { dropHeadsOfLinks, dropLinkLists } from './drop-links.ts';
import type { Body } from './find-article-box.ts';
import { isCaptionOnly, isClear } from './find-body.ts';
import { unfoldsNext } from './find-folded.ts';
import { isTold, lineKind } from './line-kind.ts';
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
	/** Lines behind the text that name agencies and nothing else. */
	readonly agencyLines: readonly string[];
};

/**
 * Classes the blocks of the article's box, and drops what follows its end, lists of links, and what is printed twice.
 *
 * @param blocks - All of the page, in order.
 */
export function selectBlocks(blocks: readonly PageBlock[], body: Body): Selection {
	const uncut = withoutTrailingTeasers(cutAtEnding(dropHeadsOfLinks(classifyInside(blocks, body))));
	const own = trimEnds(dropRepeated(dropLinkLists(uncut))).filter(isOfArticle);
	return {
		own,
		agencyLines: agencyLinesBehind(
			uncut,
			own.findLast(({ is }) => is !== 'caption'),
		),
		credits: uncut.filter(({ is }) => is === 'credit').map(({ block }) => block.text),
	};
}

/** What stands with a picture names whose picture it is. */
function agencyLinesBehind(uncut: readonly ClassedBlock[], last: ClassedBlock | undefined): readonly string[] {
	const behind = last === undefined ? [] : uncut.slice(uncut.indexOf(last) + 1);
	return behind.flatMap(({ is, block: { text } }) => (is !== 'caption' && isAgencyCredit(text) ? [text] : []));
}

/** Whether a block is of a class that ends up in the article, beside its headline. */
export function isOfArticle({ is, block }: ClassedBlock): boolean {
	return articleClasses.has(is) && block.tag !== 'h1';
}

/** Classes the blocks of the article's box. */
export function classifyInside(
	blocks: readonly PageBlock[],
	{ container, cleared, inserts }: Body,
): readonly ClassedBlock[] {
	const inside = blocks.filter((block) => isInBox(block, container));
	const teasers = findTeasers(inside);
	return inside.map((block, index): ClassedBlock => {
		if (unfoldsNext(block, inside[index + 1], cleared)) return { block, is: 'control' };
		if (isCaptionOnly(block.region, cleared))
			return { block, is: lineKind(block) === null ? 'caption' : 'photo credit' };
		const aside = teasers.has(block) || inserts.has(block) || !isClear(block.region, cleared);
		return { block, is: aside ? 'aside' : classify(block) };
	});
}

/** Characters; shorter lines may well be said twice. */
const shortestRepeated = 40;
/** Letters of a quotation that an editor set out of its paragraph. */
const shortestPulled = 20;

/** Drops what is printed twice: the same block again, and quotations pulled out of a paragraph. */
export function dropRepeated(classed: readonly ClassedBlock[]): ClassedBlock[] {
	const seen = new Set<string>();
	const once = classed.filter(({ block: { text } }) => {
		if (text.length < shortestRepeated) return true;
		if (seen.has(text)) return false;
		seen.add(text);
		return true;
	});
	return once.some(({ is }) => is === 'quotation') ? dropPulled(once) : once;
}

function dropPulled(classed: readonly ClassedBlock[]): ClassedBlock[] {
	const told = classed.filter(({ is }) => is === 'paragraph').map(({ block }) => toLetters(block.text));
	const all = told.join('\n');
	return classed.filter(({ is, block }) => {
		const letters = is === 'quotation' ? toLetters(block.text) : '';
		return letters.length < shortestPulled || !all.includes(letters);
	});
}

/** Drops what stands before the first running text and after the last: labels, dates, headings of nothing. */
export function trimEnds(classed: readonly ClassedBlock[]): ClassedBlock[] {
	const first = classed.findIndex(isRunning);
	const last = classed.findLastIndex(isRunning);
	const headsFirst = (index: number) =>
		(index === first - 1 && standTogether(classed, index)) || isHeadOfPost(classed, index, first);
	return classed.filter(({ is, block }, index) => {
		const summary = index < first && is === 'heading' && (block.weight >= shortestSummary || headsFirst(index));
		if (index === first - 1 && is === 'paragraph' && isTurnOf(block.text, classed.slice(first))) return true;
		return (index >= first && index <= last) || summary || is === 'caption' || is === 'correction';
	});
}

/** Whether a line is the label of a talk's first turn: the same speaker has further ones. */
function isTurnOf(text: string, after: readonly ClassedBlock[]): boolean {
	const label = readTurnLabel(text);
	if (label?.isAlone !== true) return false;
	return label.isPosted || after.some(({ block }) => readTurnLabel(block.text)?.speaker === label.speaker);
}

/** Whether a heading and the text after it stand side by side, or in one of several posts. */
function standTogether(classed: readonly ClassedBlock[], heading: number): boolean {
	const [box, next] = [classed[heading]?.block.box, classed[heading + 1]?.block.box];
	if (box === undefined || next === undefined) return false;
	const post = nearestOf(box, 'article');
	if (box.parent === next.parent || post === null) return box.parent === next.parent;
	if (nearestOf(next, 'article') !== post) return false;
	const posts = classed.map(({ block }) => nearestOf(block.box, 'article'));
	return posts.some((other) => other !== null && other !== post && makeOf(other) === makeOf(post));
}

/** Lines that may stand between a post's heading and its text. */
const ofPosting: ReadonlySet<BlockClass> = new Set(['date', 'byline', 'control'] satisfies BlockClass[]);
/** Boxes of one make side by side, each under a heading of its own, from which they are posts. */
const leastPosts = 3;

/** Whether a heading and the first running text stand in the first of several posts, as of a live blog. */
function isHeadOfPost(classed: readonly ClassedBlock[], heading: number, first: number): boolean {
	const [post, text] = [classed[heading]?.block.box.parent ?? null, classed[first]?.block];
	if (post === null || text === undefined || !isInBox(text, post)) return false;
	if (!classed.slice(heading + 1, first).every(({ is }) => ofPosting.has(is))) return false;
	const heads = classed.filter(({ is }) => is === 'heading').map(({ block }) => block.box.parent);
	const posts = heads.filter((box) => box?.parent === post.parent && makeOf(box) === makeOf(post));
	return new Set(posts).size >= leastPosts;
}

/** Characters; a longer heading before the text sums it up, a shorter one names a section. */
export const shortestSummary = 50;

/** Whether a block is text of an article by itself: long, or a whole sentence. */
function isRunning({ block, is }: ClassedBlock): boolean {
	if (is !== 'paragraph' && is !== 'list' && is !== 'quotation') return false;
	return is === 'list' || block.prose > 0 || isTold(block.text);
}
