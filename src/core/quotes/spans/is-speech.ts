import type { Frame, FrameQuote } from '../article-frame.ts';

/** Whether a quoted stretch is speech, and no heading, title of a work or scare quote. */
export function isSpeech(frame: Frame, quote: FrameQuote): boolean {
	const paragraph = frame.paragraphs[quote.paragraph];
	if (paragraph === undefined) return false;
	return !isHeading(frame.text.slice(paragraph.start, paragraph.end), quote);
}

/** A paragraph that is nothing but a few quoted words without an end mark. */
function isHeading(paragraph: string, { start, end }: FrameQuote): boolean {
	return paragraph.length - (end - start) <= 4 && paragraph.length < 60 && !/[.!?…,]["'”’»]?["'”’»]?$/u.test(paragraph);
}
