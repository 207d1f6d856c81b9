import type { Frame, FrameQuote } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../../words/word-class.ts';

/** Signs that a Chinese sentence has and a name has not, from this many signs on. */
const sentenceSign = /[不没沒了已是会會能要将將吗嗎呢吧]/u;
const leastSentence = 5;

/** Whether a short stretch of Chinese is a sentence by its signs. */
export function isChinesePredicate(words: string): boolean {
	return words.length >= leastSentence && sentenceSign.test(words);
}

/** Longest name that is told by the noun or verb behind it, in signs. */
const longestName = 8;

/** Longest name that a clause begins with, in signs: “战斧”问题引起关切. */
const longestAtStart = 4;

/** Signs of a predicate: no name has them. */
const predicate = /[地得了过過着著的是不没沒]/u;

/** What goes on behind words that somebody said. */
const goesOnBehind = /^[的来來地等并並但而也和与與及是的這这]/u;

/** Before what something is called: 这类“快闪补课”并非个案. */
const oneOfKind = /(?:[这這那此该該][类類种種]|[类類]似|所[谓謂])$/u;

/** A short stretch that the sentence runs through: 对“今日俄罗斯”电视台说, 无序的“价格战”加剧; not where a verb leads to it. */
export function isChineseName({ text, paragraphs }: Frame, quote: FrameQuote): boolean {
	const words = text.slice(quote.start, quote.end);
	const behind = text.slice(quote.end + quote.marks[1].length, quote.end + quote.marks[1].length + 1);
	const tokens = paragraphs[quote.paragraph]?.tokens ?? [];
	const before = tokens[quote.token - 1];
	if (words.length > longestName || /[，。！？、；,.!?]/u.test(words) || predicate.test(words)) return false;
	if (isListed(tokens, quote.token)) return words.length <= longestAtStart;
	if (before?.kind !== 'word')
		return (
			words.length <= longestAtStart &&
			/^\p{Script=Han}/u.test(behind) &&
			!isVerb(tokens[quote.token + 1]) &&
			before?.kind === 'punctuation' &&
			/[，、]/u.test(before.text)
		);
	if (
		oneOfKind.test(
			text.slice(Math.max(0, quote.start - quote.marks[0].length - 2), quote.start - quote.marks[0].length),
		)
	)
		return /^\p{Script=Han}/u.test(behind);
	if (!/^\p{Script=Han}/u.test(behind) || goesOnBehind.test(behind)) return false;
	return !isVerb(before) && !isVerb(tokens[quote.token + 1]);
}

/** “英雄”“金星”“永生”: one of several in marks with nothing between. */
function isListed(tokens: readonly Token[], at: number): boolean {
	const here = tokens[at];
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	const isBeside = (first: Token | undefined, second: Token | undefined) =>
		first?.kind === 'quote' && second?.kind === 'quote' && second.start - first.end === 2;
	return isBeside(before, here) || isBeside(here, next);
}

/** Whether a word reports; "对" goes before whom somebody told. */
function isVerb(token: Token | undefined): boolean {
	const classes = token?.classes ?? 0;
	return (classes & reportingVerb) !== 0 && (classes & wordClass.preposition) === 0;
}
