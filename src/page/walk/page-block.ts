import type { LineKind } from '../body/line-sign.ts';
import { type Box, isWithin } from './box.ts';
import type { Region } from './region.ts';

/** One run of text between two block boundaries of the page, before it is known what it is. */
export type PageBlock = {
	/** The nearest element that begins a block: where the text stands. */
	readonly box: Box;
	/** Its place among the page's blocks. */
	readonly index: number;
	/** The tag that says what the block is: `h1`…`h6`, `li`, `blockquote`, `figcaption`, `pre`, `p`, else the element's own. */
	readonly tag: string;
	/** As a person would read it: one space between words, no soft hyphens. Never empty. */
	readonly text: string;
	/** How much `text` weighs: its length, where a character of a script without spaces counts double. */
	readonly weight: number;
	/** How much running text it is: `weight`, or 0 for headings, captions, labels and lists of links. */
	readonly prose: number;
	/** Characters of `text` that are inside links, about. */
	readonly linked: number;
	/** Characters of `text` that are bold or italic, about. */
	readonly stressed: number;
	/** The innermost part of the page around it that is likely no article (a rail, a share bar), or null. */
	readonly region: Region | null;
	/** Stands inside a quotation element. */
	readonly inQuotation: boolean;
	/** Stands inside a figure or picture gallery. */
	readonly inFigure: boolean;
	/** What its words say it is, null for running text; undefined until `lineKind` was asked. */
	line: LineKind | null | undefined;
};

/** Characters; what is shorter is a label, not a paragraph, unless it stands among paragraphs. */
const shortestProse = 60;
/** Share of link text from which a block leads elsewhere rather than tells. */
const mostlyLinks = 0.5;

/** What a text counts as running text: its weight, or 0. */
export function proseOf({
	tag,
	text,
	weight,
	linked,
	inFigure,
}: Pick<PageBlock, 'tag' | 'text' | 'weight' | 'linked' | 'inFigure'>): number {
	const told = !isHeadingTag(tag) && !inFigure && linked < text.length * mostlyLinks && !isUnmarked(text);
	return told && weight >= shortestProse ? weight : 0;
}

/** Whether a text may be running text, asked before it is made readable: white space only makes it longer. */
export function mayBeProse({ text, linked }: Pick<PageBlock, 'text' | 'linked'>): boolean {
	return text.length * mostWeight >= shortestProse && linked < text.length * mostlyLinks;
}

/** Characters in which running text has a mark of punctuation, whatever its language. */
const longestUnmarked = 3000;

/** Whether a long text is words strung together for searches: no sentence, no clause, no point. */
function isUnmarked(text: string): boolean {
	return text.length > longestUnmarked && !/[.,;:!?…،؛؟।。，、；：！？]/.test(text.slice(0, longestUnmarked));
}

/** What a character of a script without spaces counts. */
const mostWeight = 2;

/** Characters whose script is looked at: a text is in one script, or begins so. */
const sample = 40;

/** The length of a text, where a character of a script without spaces counts double. */
export function weightOf(text: string): number {
	// Han, kana and Hangul carry about twice the content of a letter.
	const isDense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text.slice(0, sample));
	return isDense ? text.length * mostWeight : text.length;
}

/** Share of a block's text that is links, 0 to 1. */
export function linkShare(block: PageBlock): number {
	return Math.min(1, block.linked / block.text.length);
}

/** Whether a block's tag makes it a heading. */
export function isHeadingTag(tag: string): boolean {
	return tag.length === 2 && tag.startsWith('h') && tag !== 'hr';
}

/** Whether a block stands in a box, also where it does so inside an open shadow root. */
export function isInBox({ index, box: own }: PageBlock, box: Box): boolean {
	const { start, end, count } = box.held;
	if (index < start || index >= end) return false;
	// A link around boxes has text between them that is not in it.
	return count === end - start || isWithin(own, box);
}
