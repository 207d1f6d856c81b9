import type { Region } from './region.ts';

/** One run of text between two block boundaries of the page, before it is known what it is. */
export type PageBlock = {
	/** The nearest element that begins a block: where the text stands. */
	readonly element: Element;
	/** The tag that says what the block is: `h1`…`h6`, `li`, `blockquote`, `figcaption`, `pre`, `p`, else the element's own. */
	readonly tag: string;
	/** As a person would read it: one space between words, no soft hyphens. Never empty. */
	readonly text: string;
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
};

/**
 * How much a block weighs as text: its length, where a character of a script without spaces counts double.
 */
export function weightOf(text: string): number {
	// Han, kana and Hangul carry about twice the content of a letter.
	const dense = text.length > 0 && /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(text);
	return dense ? text.length * 2 : text.length;
}

/** Share of a block's text that is links, 0 to 1. */
export function linkShare(block: PageBlock): number {
	return Math.min(1, block.linked / block.text.length);
}

/** Whether a block's tag makes it a heading. */
export function isHeadingTag(tag: string): boolean {
	return /^h[1-6]$/u.test(tag);
}
