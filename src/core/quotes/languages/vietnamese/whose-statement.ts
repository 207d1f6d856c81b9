import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import { isSomebody, mentionsIn } from '../shared/clause.ts';

/** Nouns for somebody's words, right before a quotation. */
const statement =
	/^(?:tuyên bố|phát biểu|câu|câu nói|lời|lời nói|nhận xét|bình luận|chỉ trích|cụm từ|từ|phát ngôn|nhận định|đánh giá|thông điệp)$/u;

/** "tuyên bố “…” của ông Lê": whose words somebody else speaks of; null where nobody is named right behind. */
export function whoseStatement(frame: Frame, quote: FrameQuote): Speaker | null {
	const paragraph = paragraphOf(frame, quote);
	const { tokens } = paragraph;
	const [first, second] = tokens.slice(Math.max(0, quote.token - 2), quote.token).map(({ text }) => text);
	const isNoun = statement.test(second ?? '') || statement.test(`${first ?? ''} ${second ?? ''}`);
	if (!isNoun || tokens[quote.token + 1]?.text !== 'của') return null;
	const [owner] = mentionsIn(paragraph, quote.token + 2, quote.token + 4).filter(isSomebody);
	return owner ?? null;
}
