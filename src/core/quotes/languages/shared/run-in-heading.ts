import type { Frame, FrameQuote } from '../../article-frame.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';

/** Most words in a heading that was run into its paragraph. */
const longestRunIn = 6;

/** A heading in marks that lost its line: a few words between two sentences, without comma or end mark. */
export function isRunInHeading(frame: Frame, quote: FrameQuote): boolean {
	const { tokens } = paragraphOf(frame, quote);
	const before = tokens[quote.token - 1];
	const words = frame.text.slice(quote.start, quote.end);
	if (before?.text !== '.') return false;
	if (!/^\p{Lu}/u.test(words) || /[.,!?…]$/u.test(words) || words.split(/\s+/u).length > longestRunIn) return false;
	return tokens[quote.token + 1]?.capital === true;
}
