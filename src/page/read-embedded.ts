import type { Block } from '../core/types.ts';
import { isCaptionText } from './body/is-caption-text.ts';
import { lineKindOf } from './body/line-kind.ts';
import { isPaid } from './is-cut-off.ts';
import { isNode } from './metadata/json-ld.ts';
import { linkedText, type PageFacts } from './metadata/page-facts.ts';
import { toPlainText } from './metadata/plain-text.ts';

/** Characters of running text from which a string among a page's data is its article. */
const leastText = 400;
/** Characters of a paragraph; shorter strings are labels. */
const leastParagraph = 30;
/** Values looked at, at most: stores of whole sites come with some pages. */
const mostValues = 20_000;

/** Boxes of running text in markup; bounded, as the text is a page's. */
const blockTag = /<\/?(?:p|h[1-6]|li|div|blockquote|br|figure|figcaption|section|article)\b[^<>]{0,300}>|\n+/i;

/**
 * Reads the article a page keeps among its data for a script that has not run: saved pages of applications. For pages
 * that show no text; text that a page sells is left where it is.
 *
 * @returns Paragraphs in order, and captions among them; empty when there is no such text.
 */
export function readEmbedded(facts: PageFacts): readonly Block[] {
	if (isPaid(facts)) return [];
	const body = linkedText(facts, 'articleBody');
	const texts = body === null ? scriptTexts(facts.stated.embedded) : [body];
	let best: readonly string[] = [];
	for (const text of texts) {
		const paragraphs = toParagraphs(text);
		if (lengthOf(paragraphs) > lengthOf(best)) best = paragraphs;
	}
	return lengthOf(best) >= leastText
		? best.map((text) => ({ kind: isCaptionText(text) ? 'caption' : 'paragraph', text }))
		: [];
}

function toParagraphs(markup: string): readonly string[] {
	const pieces = markup.split(blockTag).map(toPlainText);
	return pieces.filter((text) => text.length >= leastParagraph && !isCode(text) && lineKindOf(text) === null);
}

/** Keys and brackets of data around the text: no writer sets them. */
function isCode(text: string): boolean {
	return /[{[,]"|"[:,\]}]|\$\w/.test(text);
}

function lengthOf(paragraphs: readonly string[]): number {
	return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

/** Long texts in the data that applications leave in a page. */
function scriptTexts(sources: readonly string[]): readonly string[] {
	return longTexts(sources.map(parse)).filter((text) => text.includes('</p>') || text.includes('\n'));
}

function parse(source: string): unknown {
	try {
		return JSON.parse(source);
	} catch {
		// A script that only looks like data: the page is read without it.
		return null;
	}
}

function longTexts(values: readonly unknown[]): readonly string[] {
	const queue = [...values];
	const texts: string[] = [];
	for (let at = 0; at < queue.length && at < mostValues; at++) {
		const value = queue[at];
		if (typeof value === 'string' && value.length >= leastText) texts.push(value);
		else if (Array.isArray(value)) queue.push(...value.slice(0, mostValues));
		else if (isNode(value)) queue.push(...Object.values(value));
	}
	return texts;
}
