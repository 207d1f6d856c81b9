import type { PageText } from '../core/page-text.ts';
import { articleRange } from './body/article-range.ts';
import type { BlockClass, ClassedBlock } from './body/classify.ts';
import { cutAtEnding } from './body/cut-at-ending.ts';
import { dropHeadsOfLinks, dropLinkLists } from './body/drop-links.ts';
import { type Body, findArticleBox } from './body/find-article-box.ts';
import { isClear } from './body/find-body.ts';
import { lineKind } from './body/line-kind.ts';
import { classifyInside, dropRepeated, isOfArticle, trimEnds } from './body/select-blocks.ts';
import { withoutTrailingTeasers } from './body/teasers.ts';
import { toPageFacts } from './metadata/page-facts.ts';
import { statedTitles } from './metadata/read-title.ts';
import { statesGallery, statesLive } from './states-kind.ts';
import { toBoxes } from './walk/box.ts';
import { isHeadingTag, type PageBlock } from './walk/page-block.ts';
import type { Region } from './walk/region.ts';
import { toPageBlocks } from './walk/to-page-blocks.ts';

/** One run of text of a page: what it was held to be, whether it is read as the article's, and why. */
export type ExplainedBlock = {
	readonly text: string;
	readonly is: BlockClass | 'outside';
	readonly kept: boolean;
	readonly why: string;
};

type Cut = { readonly why: string; readonly cut: (blocks: readonly ClassedBlock[]) => readonly ClassedBlock[] };

/** What is cut of the article's box, in the order it is. */
const cuts: readonly Cut[] = [
	{ why: 'heads a box of links, or of a player', cut: dropHeadsOfLinks },
	{ why: 'stands under a heading that turns to other stories, comments or tags', cut: cutAtEnding },
	{ why: 'is in a list of other stories that break off', cut: withoutTrailingTeasers },
	{ why: 'is in a list that is mostly links', cut: dropLinkLists },
	{ why: 'was printed before', cut: dropRepeated },
	{ why: 'stands before the first running text or after the last', cut: trimEnds },
];

/**
 * Tells of every block of a page what it was held to be and why: for those who wonder what was read. Not loaded into
 * pages. Standfirst and updates are told from paragraphs and headings later, by where they stand.
 *
 * @returns In the page's order.
 */
export function explainBlocks(page: PageText): readonly ExplainedBlock[] {
	const boxes = toBoxes(page.boxes);
	const all = toPageBlocks(page, boxes);
	const facts = toPageFacts(page, boxes);
	const titles = statedTitles(facts);
	const live = statesLive(facts, page.address, titles);
	const range = articleRange(all, titles, live);
	const body = findArticleBox(range, { live, gallery: statesGallery(facts, page.address) });
	const inside = new Map((body === null ? [] : explainInside(range, body)).map((one) => [one.block, one]));
	return all.map((block) => {
		const one = inside.get(block);
		const [is, kept, why] = one === undefined ? outside : [one.is, one.kept, one.why];
		return { text: block.text, is, kept, why };
	});
}

const outside = ['outside', false, 'stands outside the box that holds most running text'] as const;

type Explained = ClassedBlock & { readonly kept: boolean; readonly why: string };

function explainInside(blocks: readonly PageBlock[], body: Body): readonly Explained[] {
	const cutBy = new Map<PageBlock, string>();
	const classed = classifyInside(blocks, body);
	let left = classed;
	for (const { why, cut } of cuts) {
		const kept = cut(left);
		const still = new Set(kept.map(({ block }) => block));
		for (const { block } of left) if (!still.has(block)) cutBy.set(block, why);
		left = kept;
	}
	return classed.map((one) => {
		const why = cutBy.get(one.block);
		return { ...one, kept: why === undefined && isOfArticle(one), why: why ?? whyClassed(one, body) };
	});
}

/** Why a block is of its class. */
function whyClassed({ block, is }: ClassedBlock, { cleared }: Body): string {
	if (is === 'aside') return whyAside(block, cleared);
	const line = lineKind(block);
	if (line === is) return `its words are those of a line of this kind (${line})`;
	return is === 'heading' ? whyHeading(block) : (reasons[is] ?? 'it is no running text');
}

const reasons: Partial<Readonly<Record<BlockClass, string>>> = {
	paragraph: 'it is running text in the box that holds most of it',
	list: 'it is an item of a list or table',
	quotation: 'it stands in an element for quotations',
	caption: 'it stands with a picture, or ends in who took it',
	'photo credit': 'it stands with a picture and names who took it',
	correction: 'its words say what was changed in the article',
	related: 'it is mostly links',
	ending: 'it heads other stories, comments or tags',
	label: 'it is short and no sentence',
};

function whyHeading({ tag }: PageBlock): string {
	return isHeadingTag(tag) ? 'it is a heading element' : 'it is short, no sentence and wholly bold';
}

function whyAside({ region }: PageBlock, cleared: ReadonlySet<string>): string {
	for (let at: Region | null = region; at !== null; at = at.parent) {
		if (!cleared.has(at.make) && !isClear(at, cleared)) return `it stands in a part for ${at.kind}, by ${nameOf(at)}`;
	}
	return 'it announces another story under a linked headline, sums this one up, or is a post shown in it';
}

function nameOf({ sure, make }: Region): string {
	return sure ? 'its element or role' : `its name (${make.trim()})`;
}
