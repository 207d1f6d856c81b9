import type { Frame, FrameParagraph, FrameQuote, Speaker } from '../../article-frame.ts';
import { firstAfter } from '../../speakers/list-candidates.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';

/** Longest way read behind a quotation, in signs: ", V n". */
const reach = 24;

/** "Hale said", "Hale had also said", "Hale, an aide to Reed, said", "a visitor can be heard asking": a subject and its verb. */
const subjectFirst = /^,?(?=[nolpdgi])(?:.,[^.!?;:QKJ,VB]{1,16},|.)[mv]{0,2}(?:b[E_])?(?:[VT]|C(?:[.P]|$))/u;

/** "said Hale" and an end: what goes on is mostly a clause, as in "said the mayor would resign". */
const verbFirst = /^,?m?[VT](?=[nolpdg](?:[_EPfhuaey2](?:[^VTCBbvmtW.,;:!?QKJ]*))?(?:[.,;:!?QKJR–-]|$))/u;

/** "according to the report" and an end; whatever follows where nobody else reports in the sentence. */
const source = /^,?B2?(?=[nolpdg](?:[.,;:!?QKJ–-]|$))/u;
const onlySource = /^,?B2?(?=[nolpdg](?!'))/u;

/** "was branded “…” by Hale": whoever a passive verb names behind the quotation. */
const passive = /bm?C.{0,2}[QKJ](y)$/u;

/** A verb right before a quotation, in signs: who said it is not who passes it on. */
const saidBefore = /[VT][^.!?;QKJ]*$|C[^.!?;QKJnolpdg]*$/u;
const saidWithin = 6;

/** A sentence in which nobody reports, and how far it is looked back over, in signs. */
const reportless = /(?:^|[.!?Q])[^.!?;QKJVTCB]*$/u;
const longestSentence = 60;

/**
 * Finds who English prints right behind a quotation that ends in a comma, with the verb: "“…,” Hale said",
 * "“…,” said Hale", "“…,” according to the report". Such a comma leaves nobody else to be meant.
 *
 * @returns Null where the quotation ends otherwise, or something else follows.
 */
export function subjectBeside(frame: Frame, quote: FrameQuote): Speaker | null {
	const paragraph = paragraphOf(frame, quote);
	const { signs, at } = paragraph.outline;
	const place = at[quote.token] ?? 0;
	const [, agent] = passive.exec(signs.slice(Math.max(0, place - saidWithin), place + 2)) ?? [];
	if (agent !== undefined) return standingAt(paragraph, quote, place + 2);
	if (signs.charAt(place) !== 'K' && !isCutShort(frame, quote, paragraph)) return null;
	const behind = signs.slice(place + 1, place + 1 + reach);
	const way = wayTo(behind, signs.slice(Math.max(0, place - longestSentence), place));
	return way === -1 ? null : standingAt(paragraph, quote, place + 1 + way);
}

/** "“Shame!” shouted someone", "“Who?” a guest asked": in mid-sentence, where a comma gave way to another mark. */
function isCutShort({ text }: Frame, { end, token }: FrameQuote, { tokens }: FrameParagraph): boolean {
	return /[!?]/u.test(text.charAt(end - 1)) && tokens[token + 1]?.capital === false;
}

/** How many signs stand between a quotation and who says it; -1 where that is not told. */
function wayTo(behind: string, before: string): number {
	if (subjectFirst.test(behind)) return behind.startsWith(',') ? 1 : 0;
	const isAlone = reportless.test(before);
	const cited = saidBefore.test(before.slice(-saidWithin)) ? null : (isAlone ? onlySource : source).exec(behind);
	return (cited ?? verbFirst.exec(behind))?.[0].length ?? -1;
}

/** The mention that a sign of the outline stands for. */
function standingAt({ askable, outline }: FrameParagraph, quote: FrameQuote, sign: number): Speaker | null {
	const [first] = firstAfter(askable, quote.token, 1);
	return first !== undefined && outline.at[first.from] === sign ? first : null;
}
