import type { Frame, FrameParagraph, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import { isPersonal } from './who-may-be.ts';

/** How many paragraphs from the top introduce who is interviewed. */
const introduction = 6;

/**
 * Finds who answers in an interview: a paragraph that is one quotation, under a question.
 *
 * @param before - The quotation before; its speaker goes on answering where it was a turn too.
 * @returns Null where the paragraph is no answer.
 */
export function answererOf(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	if (!isTurn(frame, quote)) return null;
	const asked = isQuestion(frame, quote.paragraph - 1);
	const { paragraph = -1 } = before?.quote ?? {};
	const goesOn = before !== null && paragraph === quote.paragraph - 2 && isTurn(frame, before.quote);
	if (goesOn && (asked || isQuestion(frame, paragraph - 1))) return before.speaker;
	return asked ? introduced(frame, quote.paragraph - 1) : null;
}

/** Whether a quotation opens its paragraph and the one above quotes nothing, or asks. */
function isTurn(frame: Frame, { paragraph, token }: FrameQuote): boolean {
	const above = frame.paragraphs[paragraph - 1];
	const first = token === 0 || (token === 1 && frame.paragraphs[paragraph]?.tokens[0]?.kind === 'punctuation');
	return first && above !== undefined && (above.quotes.length === 0 || isQuestion(frame, paragraph - 1));
}

function isQuestion({ text, paragraphs }: Frame, index: number): boolean {
	const paragraph: FrameParagraph | undefined = paragraphs[index];
	return paragraph !== undefined && /[?？]["'”’»)]*$/u.test(text.slice(paragraph.end - 3, paragraph.end));
}

/** Who the article introduces first: the one it interviews; looked for above a paragraph. */
export function introduced(frame: Frame, until: number): Speaker | null {
	for (const { speakers } of frame.paragraphs.slice(0, Math.min(introduction, until))) {
		const named = speakers.slice(0, introduction).find((one) => isPerson(one) && isPersonal(frame, one));
		if (named !== undefined) return named;
	}
	return null;
}
