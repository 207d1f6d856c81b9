import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { mentionsIn } from '../shared/clause.ts';

/** Verbs that call somebody or something so, beside those of the table, in one syllable or two. */
const calls = /^(?:gọi|ví|coi|xem|mô tả|ca ngợi|chỉ trích|tôn vinh|gán|đánh giá|lên án|tố|nhận xét|miêu tả|cáo buộc)$/u;

/** Before what somebody is called: "gọi ông Putin là “…”". */
const as = /^(?:là|như|bằng|với)$/u;

/** Most words of whom or what is called so, and between the subject and its verb: "từng", "công khai". */
const longestObject = 16;
const longestWay = 3;

/** "Khi một nhà báo gọi ông Putin là “…”, ông Trump nói": who calls somebody so right before a quotation; null for nobody. */
export function whoCalls(frame: Frame, quote: FrameQuote): Speaker | null {
	const paragraph = paragraphOf(frame, quote);
	const { tokens } = paragraph;
	if (!as.test(tokens[quote.token - 1]?.text ?? '')) return null;
	const verb = verbBefore(tokens, quote.token - 1);
	if (verb === -1) return null;
	const subject = mentionsIn(paragraph, Math.max(0, verb - longestWay - longestObject), verb).at(-1);
	if (subject === undefined || subject.kind === 'place' || subject.kind === 'it' || subject.to < verb - longestWay)
		return null;
	const between = tokens.slice(subject.to, verb);
	return between.every(({ kind, capital }) => kind === 'word' && !capital) && !isObject(tokens, subject)
		? subject
		: null;
}

/** The verb that calls so, with nothing but its object behind it; -1 for none. */
function verbBefore(tokens: readonly Token[], to: number): number {
	for (let at = to - 1; at >= Math.max(0, to - longestObject); at--) {
		const { kind, text = '' } = tokens[at] ?? {};
		if (kind !== 'word') return -1;
		if (calls.test(text) || calls.test(`${text} ${tokens[at + 1]?.text ?? ''}`)) return at;
	}
	return -1;
}

/** "bị ông Trump gọi là" is of Trump, "được gọi là" of nobody. */
function isObject(tokens: readonly Token[], { from }: Speaker): boolean {
	return isOf(tokens[from - 1], wordClass.preposition);
}
