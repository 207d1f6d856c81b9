import type { Frame, FrameParagraph, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { firstAfter, lowerBound } from '../../speakers/list-candidates.ts';
import { type ParagraphView, viewParagraph } from './view-paragraph.ts';

/** A quotation in the signs of its paragraph, marks included. */
export type Place = {
	readonly frame: Frame;
	readonly quote: FrameQuote;
	readonly before: Precedent | null;
	readonly paragraph: FrameParagraph;
	readonly view: ParagraphView;
	readonly from: number;
	readonly to: number;
	/** Where its sentence begins: a quotation before it ends none. */
	readonly sentence: number;
};

/** Longest sentence that is read backwards, in signs. */
const longestSentence = 400;

/** How many mentions of a paragraph are looked at on each side, so that a hostile one takes no longer than its length. */
const mostLooked = 24;

const views = new WeakMap<FrameParagraph, ParagraphView>();

/** The signs of a paragraph, made once. */
export function viewOf({ text }: Frame, paragraph: FrameParagraph): ParagraphView {
	const known = views.get(paragraph);
	if (known !== undefined) return known;
	const view = viewParagraph(text, paragraph.tokens);
	views.set(paragraph, view);
	return view;
}

/** Finds a quotation's place among the signs of its paragraph. */
export function placeOf(frame: Frame, quote: FrameQuote, before: Precedent | null): Place | null {
	const paragraph = frame.paragraphs[quote.paragraph];
	if (paragraph === undefined) return null;
	const view = viewOf(frame, paragraph);
	const from = quote.start - view.start - quote.marks[0].length;
	const to = quote.end - view.start + quote.marks[1].length;
	return { frame, quote, before, paragraph, view, from, to, sentence: sentenceStart(view.signs, from) };
}

/** A stop, or a quotation behind a colon with no comma behind it. */
const sentenceEnd = /[。！？!?；\n]|\.(?=\s)|[：:]\s?\uFFFC+(?=[^\uFFFC，,、；;：:。的\s])/gu;

/** Where the sentence that goes up to a sign begins. */
export function sentenceStart(signs: string, at: number): number {
	const first = Math.max(0, at - longestSentence);
	const ends = [...signs.slice(first, at + 1).matchAll(sentenceEnd)].map(
		({ index, 0: end }) => first + index + end.length,
	);
	return ends.findLast((end) => end <= at) ?? first;
}

/** The mentions before a token, nearest last. */
export function mentionsBefore({ speakers }: FrameParagraph, token: number): readonly Speaker[] {
	const end = lowerBound(speakers, token);
	return speakers.slice(Math.max(0, end - mostLooked), end);
}

/** The mentions behind a token, nearest first. */
export function mentionsAfter({ speakers }: FrameParagraph, token: number): readonly Speaker[] {
	return firstAfter(speakers, token, mostLooked);
}
