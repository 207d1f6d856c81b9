import type { Frame, FrameQuote } from '../article-frame.ts';
import type { Token } from '../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../words/word-class.ts';

/** Longest name that is told by the noun or verb behind it, in signs. */
const longestName = 8;

/** What goes on behind words that somebody said. */
const goesOnBehind = /^[的来來地等并並但而也和与與及是的這这]/u;

/** A short stretch that the sentence runs through: 对“今日俄罗斯”电视台说, 无序的“价格战”加剧; not where a verb leads to it. */
export function isChineseName({ text, paragraphs }: Frame, quote: FrameQuote): boolean {
	const words = text.slice(quote.start, quote.end);
	const behind = text.slice(quote.end + quote.marks[1].length, quote.end + quote.marks[1].length + 1);
	const tokens = paragraphs[quote.paragraph]?.tokens ?? [];
	const before = tokens[quote.token - 1];
	if (words.length > longestName || /[，。！？、；,.!?]/u.test(words) || before?.kind !== 'word') return false;
	if (!/^\p{Script=Han}/u.test(behind) || goesOnBehind.test(behind)) return false;
	return !isVerb(before) && !isVerb(tokens[quote.token + 1]);
}

/** Whether a word reports; "对" goes before whom somebody told. */
function isVerb(token: Token | undefined): boolean {
	const classes = token?.classes ?? 0;
	return (classes & reportingVerb) !== 0 && (classes & wordClass.preposition) === 0;
}
