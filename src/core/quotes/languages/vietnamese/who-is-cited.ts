import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { type Clause, clauseOf, mentionsIn } from '../shared/clause.ts';

/** "CNN dẫn một quan chức Mỹ", "“…”, hãng tin dẫn lời ông Yermak": whom the sentence of a quotation cites; null for nobody. */
export function whoIsCited(frame: Frame, quote: FrameQuote): Speaker | null {
	const clause = clauseOf(frame, quote, null);
	return clause === null
		? null
		: (citedIn(clause, clause.from, quote.token) ?? citedIn(clause, quote.token + 1, clause.to));
}

/** Most words between the verb and whom it cites: "lời", "phát biểu của". */
const longestWay = 3;

/** Words between the verb and whom it cites. */
const between = /^(?:lời|phát|biểu|phát biểu|tuyên bố|bình luận|thông tin|của|từ|lại)$/u;

function citedIn({ paragraph }: Clause, from: number, to: number): Speaker | null {
	const { tokens } = paragraph;
	const verb = tokens.slice(from, to).findLastIndex(({ text }) => text === 'dẫn') + from;
	if (verb < from) return null;
	const way = tokens.slice(verb + 1, verb + 1 + longestWay);
	const first = way.findIndex(({ text }) => !between.test(text));
	const end = verb + 1 + (first === -1 ? way.length : first);
	const isOne = ({ kind }: Speaker) => kind === 'person' || kind === 'nominal';
	return mentionsIn(paragraph, verb + 1, end + 1).find(isOne) ?? null;
}
