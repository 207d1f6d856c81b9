import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';

/** Longest clause read before a quotation, in signs. */
const reach = 16;

/** ", and Hale also told reporters it was": a clause with its own subject and verb, one object and nobody else in it. */
const jointClause = /[,KJQ](?:&W?|W)([nolpdg])m?[VTC][^.!?;:QKJVTCBnolpdgR&W,]*[lo]?[^.!?;:QKJVTCBnolpdgR&W,]*$/u;

/**
 * Finds the subject of a second clause that leads straight into a quotation: "Reed called it late, while the union urged
 * both sides to “wait”". Whoever opened the sentence does not speak in it.
 *
 * @returns Null where no such clause stands before, or another cue follows the quotation.
 */
export function subjectOfJointClause({ paragraphs }: Frame, quote: FrameQuote): Speaker | null {
	const { askable = [], outline } = paragraphs[quote.paragraph] ?? {};
	if (outline === undefined) return null;
	const place = outline.at[quote.token] ?? 0;
	if (/^,?[VTB]/u.test(outline.signs.slice(place + 1, place + 3)) && outline.signs.charAt(place) === 'K') return null;
	const from = Math.max(0, place - reach);
	const found = jointClause.exec(outline.signs.slice(from, place));
	if (found === null) return null;
	const subject = from + found.index + found[0].indexOf(found[1] ?? '', 1);
	return lastBefore(askable, quote.token, reach).find(({ from: token }) => outline.at[token] === subject) ?? null;
}
