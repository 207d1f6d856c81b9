import type { Frame, FrameParagraph, Speaker } from '../../article-frame.ts';
import { type Place, viewOf } from './place-of-quote.ts';
import { quoted } from './view-paragraph.ts';

/** Longest line that only says who speaks below it, in signs. */
const longestLabel = 40;

/** How many lines of quotations may stand below such a line. */
const mostLines = 4;

/** "山形市 大熊恒一市長" over a line "「…」": who speaks by a line of its own above lines of quotations, as broadcasters print it; null for none. */
export function labelAbove({ frame, quote }: Place): Speaker | null {
	const { paragraphs } = frame;
	const least = Math.max(0, quote.paragraph - mostLines);
	for (let index = quote.paragraph; index > least; index--) {
		if (!isQuoted(frame, paragraphs[index])) return null;
		const above = paragraphs[index - 1];
		if (above !== undefined && above.quotes.length === 0) return labelled(frame, above);
	}
	return null;
}

/** Whether a paragraph is quotations and nothing else. */
function isQuoted(frame: Frame, paragraph: FrameParagraph | undefined): boolean {
	if (paragraph === undefined || paragraph.quotes.length === 0) return false;
	const rest = viewOf(frame, paragraph).signs.replaceAll(quoted, '');
	return /^[\s\-–―・。.]*$/u.test(rest);
}

/** What such a line ends with behind who speaks. */
const lineEnd = /^[\s】\]）)：:]*$/u;

/** Whom a line ends with that is no sentence. */
function labelled(frame: Frame, above: FrameParagraph): Speaker | null {
	const { signs, start } = viewOf(frame, above);
	if (signs.trim().length > longestLabel || /[。．.！？!?、,]/u.test(signs)) return null;
	const last = above.speakers.at(-1);
	if (last === undefined || (last.kind !== 'person' && last.kind !== 'nominal')) return null;
	return lineEnd.test(signs.slice(last.end - start)) ? last : null;
}
