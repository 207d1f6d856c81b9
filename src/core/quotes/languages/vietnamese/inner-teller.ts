import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { mentionsIn } from '../shared/clause.ts';

/** Most small words between a subject and its verb: "từng", "đã". */
const longestWay = 2;

/** Longest way from whoever tells to the quotation, in tokens. */
const longestSentence = 60;

/** "Ông Ushakov cho biết ông Putin nói rằng “…”": whose words they are of whom somebody tells; null for nobody else. */
export function innerTeller(frame: Frame, quote: FrameQuote, teller: Speaker | null): Speaker | null {
	if (teller === null || teller.paragraph !== quote.paragraph || teller.to > quote.token) return null;
	if (quote.token - teller.to > longestSentence) return null;
	const paragraph = paragraphOf(frame, quote);
	const { tokens } = paragraph;
	if (tokens.slice(teller.to, quote.token).some(({ kind }) => kind !== 'word' && kind !== 'punctuation')) return null;
	const isTold = ({ from, to, kind }: Speaker) =>
		(kind === 'person' || kind === 'nominal') &&
		(isOf(tokens[from - 1], wordClass.that) || isTelling(tokens[from - 1]) || isBehindMatter(tokens, from)) &&
		tokens.slice(to, to + 1 + longestWay).some(isTelling) &&
		// "đánh giá cao": whom somebody says to think well of it.
		!tokens.slice(to, to + 2 + longestWay).some(({ text }) => text === 'cao') &&
		!tokens.slice(from, quote.token).some(({ text }) => /^[.,;!?]$/u.test(text));
	return mentionsIn(paragraph, teller.to, quote.token).findLast(isTold) ?? null;
}

/** How far before a name its office begins, in tokens. */
const longestOffice = 6;

/** "bình luận về việc Tổng thống Lê nói": whether a name or its office stands behind what is spoken of. */
function isBehindMatter(tokens: readonly Token[], from: number): boolean {
	const lead = tokens.slice(Math.max(0, from - longestOffice), from);
	return lead.findLast(({ capital, classes }) => !capital && (classes & wordClass.title) === 0)?.text === 'việc';
}

function isTelling(token: Token | undefined): boolean {
	return isOf(token, reportingVerb) && !isOf(token, wordClass.call);
}
