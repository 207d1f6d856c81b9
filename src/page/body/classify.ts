import { nearestOf } from '../walk/box.ts';
import { isHeadingTag, linkShare, type PageBlock } from '../walk/page-block.ts';
import { isCaptionText } from './is-caption-text.ts';
import { isEnding } from './is-ending.ts';
import { endsSentence, lineKind } from './line-kind.ts';
import type { LineKind } from './line-sign.ts';

/** What a block of the article's box is; those of {@link BlockKind} are the article's, the others are left out. */
export type BlockClass =
	| 'heading'
	| 'paragraph'
	| 'list'
	| 'quotation'
	| 'caption'
	| 'correction'
	| 'related'
	| 'ending'
	| 'aside'
	| 'label'
	| LineKind;

/** A block and what it was held to be. */
export type ClassedBlock = { readonly block: PageBlock; readonly is: BlockClass };

/** Share of link text from which a block leads elsewhere. */
const mostlyLinks = 0.75;
/** And of a line that ends in a number: a headline with its day or time. */
const halfLinks = 0.5;
/** Characters; what is shorter and no sentence is a label: a counter, a button, a player's time. */
const shortestParagraph = 25;

const listed: ReadonlySet<string> = new Set(['li', 'dd', 'dt', 'td', 'th']);

/** Tells what a block is by its tag, its links and its words. */
export function classify(block: PageBlock): BlockClass {
	const { tag, text } = block;
	if (isEnding(text)) return 'ending';
	const line = lineKind(block);
	if (line !== null) return isFigure(block) ? 'list' : line;
	if (block.inFigure || tag === 'figcaption' || tag === 'caption') return 'caption';
	if (leadsElsewhere(block)) return 'related';
	return kindOfTag(block) ?? (isCaptionText(text) ? 'caption' : classifyText(block));
}

function isCell({ tag }: PageBlock): boolean {
	return tag === 'td' || tag === 'th';
}

/**
 * What a line in a cell is by that: one of a table, what a picture in a cell of its own shows, or, with others in one
 * cell, text of a page whose layout the table is, as older systems print it.
 */
function cellKind({ box, text, inQuotation }: PageBlock): BlockClass | null {
	if (isCaptionText(text)) return 'caption';
	if ((nearestOf(box, 'td', 'th')?.held.count ?? 0) <= 1) return 'list';
	return inQuotation ? 'quotation' : null;
}

function kindOfTag(block: PageBlock): BlockClass | null {
	if (isHeadingTag(block.tag)) return 'heading';
	if (isCell(block)) return cellKind(block);
	if (listed.has(block.tag)) return 'list';
	return block.inQuotation ? 'quotation' : null;
}

/** Characters of a number with its unit. */
const longestFigure = 20;

/** Whether a block is a figure of a table: what would be a counter elsewhere. */
function isFigure({ tag, text }: PageBlock): boolean {
	return tag === 'td' && text.length <= longestFigure && /^[\d.,%+\s−–-]*\d[\d.,%\s]*$/.test(text);
}

function leadsElsewhere(block: PageBlock): boolean {
	const share = linkShare(block);
	return share >= mostlyLinks || (share >= halfLinks && !listed.has(block.tag) && /\d$/.test(block.text));
}

function classifyText({ tag, text, stressed, weight }: PageBlock): BlockClass {
	if (endsSentence(text)) return 'paragraph';
	const bare = tag !== 'p' && weight < shortestParagraph;
	if (bare) return 'label';
	return stressed >= text.length * wholly && text.length <= longestHeading ? 'heading' : 'paragraph';
}

/** Share of bold text from which a short line without a full stop is a heading. */
const wholly = 0.9;
const longestHeading = 120;
