import type { Frame, FrameQuote } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../../words/word-class.ts';
import type { Stretch } from '../shared/is-reported.ts';

/** Signs that a Chinese sentence has and a name has not, from this many signs on. */
const sentenceSign = /[不没沒了已是会會能要将將吗嗎呢吧]/u;
const leastSentence = 5;

/** Last signs of what somebody says, and of no name: 再看看吧. */
const spokenEnd = /^.{2,}[吧吗嗎呢嘛啦呗唄咯]$/u;

/** Whether a short stretch of Chinese is a sentence by its signs. */
export function isChinesePredicate(words: string): boolean {
	return spokenEnd.test(words) || (words.length >= leastSentence && sentenceSign.test(words));
}

/** Before what somebody said, where no verb of saying stands: 评语是“…”, 批复要求“…”, 口风转为“…”. */
const saidBefore =
	/(?:(?:[评評][语語价價]|看法|[观觀][点點]|[说說]法|回答|答案|答[复覆]|理由|感受|印象|反[应應]|[结結][论論]|建[议議]|忠告|原[话話]|[态態]度|立[场場]|主[张張]|意[见見]|判[断斷])(?:[却卻则則也就都只]?是|[为為])|(?:要求|呼吁|呼籲|命令|形容)|(?:口[风風]|[态態]度|[语語][气氣]|[说說]法)(?:也|又|已|便|就)?(?:[转轉][为為]|[变變]成|改[为為成]))[：:，]?$/u;

/** How much before a stretch is read for that, in signs. */
const longestSaid = 12;

/** Whether what stands before a stretch shows that it is said. */
export function isChineseSaid({ frame: { text }, quote: { start, marks } }: Stretch): boolean {
	const end = start - marks[0].length;
	return saidBefore.test(text.slice(Math.max(0, end - longestSaid), end));
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

/** Before a verb, and no name: 會「竭力」協助. */
const modal = /^(?:[會会将將要應应可已正能須须必不沒没再更很太最曾]|必須|必须|应该|應該|可以)$/u;

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
			/[，、,]/u.test(before.text)
		);
	if (
		oneOfKind.test(
			text.slice(Math.max(0, quote.start - quote.marks[0].length - 2), quote.start - quote.marks[0].length),
		)
	)
		return /^\p{Script=Han}/u.test(behind);
	if (!/^\p{Script=Han}/u.test(behind) || goesOnBehind.test(behind) || modal.test(before.text)) return false;
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
