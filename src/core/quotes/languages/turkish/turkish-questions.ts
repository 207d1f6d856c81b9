import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';

/** "“…” diye sordum": the reporter's own words. */
const own = /^(?:sor(?:du|yoru)|de(?:di|rdi))m$/u;

/** "“…” sorusuna": what somebody else is asked, and no verb of whoever asks. */
const question = /^soru(?:su(?:n[ua]|nun|yla)?|lar(?:ı(?:n[ıa])?))$/u;
const asks = /^(?:sor|yönel)/u;

/** How far behind a quotation that it is asked such a verb stands, in tokens. */
const verbReach = 3;

/** Whether words are what somebody is asked. */
function isQuestion({ paragraphs }: Frame, { paragraph, token }: FrameQuote): boolean {
	const [noun, ...verbs] = paragraphs[paragraph]?.tokens.slice(token + 1, token + 1 + verbReach) ?? [];
	return question.test(noun?.text ?? '') && !verbs.some(({ text }) => asks.test(text));
}

/** "Hannity'nin “…” sorusunu", "basın mensuplarının “…” sorusuna": who asks right before the question; null for nobody. */
export function askerOf(frame: Frame, quote: FrameQuote): Speaker | null {
	if (!isQuestion(frame, quote)) return null;
	const { tokens = [], speakers = [] } = frame.paragraphs[quote.paragraph] ?? {};
	const isBeside = ({ to }: Speaker) => to === quote.token || (to === quote.token - 1 && tokens[to]?.clitic === true);
	return speakers.find(isBeside) ?? null;
}

/** Whether nobody whom the article names asks a question, or the reporter does: "“…” sorusuna", "“…” diye sordum". */
export function isPressQuestion(frame: Frame, quote: FrameQuote): boolean {
	const behind = frame.paragraphs[quote.paragraph]?.tokens.slice(quote.token + 1, quote.token + 3) ?? [];
	return behind.some(({ text }) => own.test(text)) || (isQuestion(frame, quote) && askerOf(frame, quote) === null);
}
