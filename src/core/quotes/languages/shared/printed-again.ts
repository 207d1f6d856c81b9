import { onceFor } from '../../../once-for.ts';
import type { Frame, FrameQuote } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';

/** How many paragraphs stand above the text: headline, kicker and lead. */
const headParagraphs = 3;

/** Fewest letters by which a headline's words are known again. */
const leastLetters = 8;

/**
 * The quotation of the text that a headline prints before it: "Radni podnieśli opłaty. „To cios w rodziny”".
 *
 * @returns Null where words beside the headline's quotation may tell whose it is, or nothing of the text begins so.
 */
export function printedAgain(frame: Frame, quote: FrameQuote): FrameQuote | null {
	if (quote.paragraph >= headParagraphs || !isAlone(frame, quote)) return null;
	const own = lettersOf(frame).get(quote) ?? '';
	if (own.length < leastLetters) return null;
	const below = frame.quotes.filter(({ paragraph }) => paragraph > quote.paragraph);
	return below.find((one) => lettersOf(frame).get(one)?.startsWith(own) === true) ?? null;
}

/** Whether a quotation is a sentence by itself, or stands behind a colon: "Notaufnahme am Limit: »…«". */
function isAlone({ paragraphs }: Frame, { paragraph, token }: FrameQuote): boolean {
	const tokens = paragraphs[paragraph]?.tokens ?? [];
	const [before, after] = [tokens[token - 1], tokens[token + 1]];
	return isEnd(after) && (isEnd(before) || /^[:：]$/u.test(before?.text ?? ''));
}

/** The end of a sentence, or the edge of a paragraph. */
function isEnd(token: Token | undefined): boolean {
	return token === undefined || /^[.!?…。！？।؟]$/u.test(token.text);
}

/** The letters of each quotation, in small ones. */
const lettersOf = onceFor(
	(frame: Frame) =>
		new Map(
			frame.quotes.map((quote) => [
				quote,
				frame.text
					.slice(quote.start, quote.end)
					.toLowerCase()
					.replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
			]),
		),
);
