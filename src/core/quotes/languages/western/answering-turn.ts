import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { findProtagonist } from '../../speakers/find-protagonist.ts';

/** How many paragraphs above somebody spoke who answers. */
const paragraphsBack = 4;

/**
 * Who speaks where marks print a dialogue, a turn a paragraph: under a question, or under the answer to one, who spoke
 * before the last speaker.
 *
 * @returns Null where the paragraph is no such turn.
 */
export function answeringTurn(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const above = quote.paragraph - 1;
	if (before === null || quote.token !== 0 || before.quote.token !== 0 || before.quote.paragraph !== above) return null;
	const { other } = before;
	const answers =
		frame.paragraphs[above]?.tokens.length === 1 && asks(frame, frame.paragraphs[above - 1]?.quotes.at(-1));
	if (other === null || quote.paragraph - other.paragraph > paragraphsBack) return null;
	return answers || asks(frame, before.quote) ? other : null;
}

function asks({ text }: Frame, quote: FrameQuote | undefined): boolean {
	return quote !== undefined && text.charAt(quote.end - 1) === '?';
}

/** Who asks in a new paragraph without being named: whom the one above went over to behind what it quotes. */
export function askerAbove(frame: Frame, quote: FrameQuote): Speaker | null {
	const paragraph = quote.paragraph - 1;
	const { tokens = [], quotes = [] } = frame.paragraphs[paragraph] ?? {};
	const last = quotes.at(-1);
	if (quote.token > 1 || last === undefined || !asks(frame, quote)) return null;
	const found = findProtagonist(frame, { paragraph, token: tokens.length, gender: null, back: 0 }, null);
	return found !== null && found.from > last.token ? nextSubject(frame, found, last.token) : null;
}

/** The subject of a sentence of its own, none of the clause that says whose the quotation is. */
function nextSubject({ paragraphs }: Frame, found: Speaker, quote: number): Speaker | null {
	const between = paragraphs[found.paragraph]?.tokens.slice(quote + 1, found.from) ?? [];
	return between.some(({ text }) => text === '.') ? found : null;
}

const replies =
	/^(?:ribatte|replica|risponde|répond|réplique|rétorque|responde|contesta|antwortete?|entgegnete?|erwiderte?)$/u;

/** "«Ma lei dormiva.» «No», ribatte l'imputato": whether a description replies to a turn that is a paragraph by itself. */
export function isReply({ paragraphs }: Frame, { paragraph, from }: Speaker, before: Precedent | null): boolean {
	const isTurn = before?.quote.paragraph === paragraph - 1 && paragraphs[paragraph - 1]?.tokens.length === 1;
	return isTurn && replies.test(paragraphs[paragraph]?.tokens[from - 1]?.text ?? '');
}
