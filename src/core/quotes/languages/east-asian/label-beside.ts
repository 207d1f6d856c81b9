import type { Frame, FrameParagraph, Speaker } from '../../article-frame.ts';
import { type Place, viewOf } from './place-of-quote.ts';
import { quoted } from './view-paragraph.ts';

/** Longest line that only says who speaks below it, in signs. */
const longestLabel = 40;

/** How many lines of quotations may stand below such a line. */
const mostLines = 4;

/** "山形市 大熊恒一市長" over a line "「…」": who speaks by a line of its own above lines of quotations, as broadcasters print it; null for none. */
function labelAbove({ frame, quote }: Place): Speaker | null {
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

/** Behind who said what stands in the line above: "손정국씨. 지난 달 9일". */
const lineOpens = /^(?:씨|さん|氏)?[.．。]\s?(?=[^\s])/u;

/** "“…”" over a line "군청 과장. 회의에서 말하며.": who speaks by what the line below a quotation opens with; null for none. */
function labelBelow({ frame, quote }: Place): Speaker | null {
	if (!isQuoted(frame, frame.paragraphs[quote.paragraph])) return null;
	const below = frame.paragraphs[quote.paragraph + 1];
	const [first] = below?.speakers ?? [];
	if (below === undefined || first === undefined || (first.kind !== 'person' && first.kind !== 'nominal')) return null;
	const { signs, start } = viewOf(frame, below);
	const lead = signs.slice(0, Math.max(0, first.start - start)).trim();
	const isOpening = lead === '' || (!/[.,。、]/u.test(lead) && lead.length <= longestLabel);
	return isOpening && lineOpens.test(signs.slice(first.end - start)) ? first : null;
}

/** Whom a line of its own above or below a quotation says to speak. */
export function labelBeside(place: Place): Speaker | null {
	return labelAbove(place) ?? labelBelow(place);
}
