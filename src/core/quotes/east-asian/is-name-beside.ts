import type { Frame, FrameQuote } from '../article-frame.ts';
import type { Token } from '../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../words/word-class.ts';

/** Whether what stands beside a stretch shows that it is a name or inscription, in Chinese and Japanese. */
export function isNameBeside(frame: Frame, quote: FrameQuote): boolean {
	if (frame.lexicon.language === 'zh') return isChineseName(frame, quote);
	return frame.lexicon.language === 'ja' && (isInscription(frame, quote) || isJapaneseNoun(frame, quote));
}

/** Signs that a Chinese sentence has and a name has not, from this many signs on. */
const sentenceSign = /[不没沒了已是会會能要将將吗嗎呢吧]/u;
const leastSentence = 5;

/** Whether a short stretch of Chinese is a sentence by its signs. */
export function isPredicate({ lexicon }: Frame, words: string): boolean {
	return lexicon.language === 'zh' && words.length >= leastSentence && sentenceSign.test(words);
}

/** Longest name that is told by the noun or verb behind it, in signs. */
const longestName = 8;

/** Longest name that a clause begins with, in signs: “战斧”问题引起关切. */
const longestAtStart = 4;

/** Signs of a predicate: no name has them. */
const predicate = /[地得了过過着著的是不没沒]/u;

/** What goes on behind words that somebody said. */
const goesOnBehind = /^[的来來地等并並但而也和与與及是的這这]/u;

/** A short stretch that the sentence runs through: 对“今日俄罗斯”电视台说, 无序的“价格战”加剧; not where a verb leads to it. */
function isChineseName({ text, paragraphs }: Frame, quote: FrameQuote): boolean {
	const words = text.slice(quote.start, quote.end);
	const behind = text.slice(quote.end + quote.marks[1].length, quote.end + quote.marks[1].length + 1);
	const tokens = paragraphs[quote.paragraph]?.tokens ?? [];
	const before = tokens[quote.token - 1];
	if (words.length > longestName || /[，。！？、；,.!?]/u.test(words) || predicate.test(words)) return false;
	if (before?.kind !== 'word')
		return (
			words.length <= longestAtStart &&
			/^\p{Script=Han}/u.test(behind) &&
			!isVerb(tokens[quote.token + 1]) &&
			before?.kind === 'punctuation' &&
			/[，、]/u.test(before.text)
		);
	if (!/^\p{Script=Han}/u.test(behind) || goesOnBehind.test(behind)) return false;
	return !isVerb(before) && !isVerb(tokens[quote.token + 1]);
}

/** Whether a word reports; "对" goes before whom somebody told. */
function isVerb(token: Token | undefined): boolean {
	const classes = token?.classes ?? 0;
	return (classes & reportingVerb) !== 0 && (classes & wordClass.preposition) === 0;
}

/** A noun without an ending of speech, and the particle that it stands in the sentence with: 「安心供与部隊」への. */
const noun = /^[\p{Script=Han}\p{Script=Katakana}ー・\d]{3,10}$/u;
const group = /^[^。、]{2,16}(?:会|団体|組合|協会|クラブ|センター|ネットワーク|プロジェクト|丸|号)$/u;
/** Longest name of a group, in signs. */
const longestGroup = 16;
const inSentence = /^(?:への|へ|を|の|が|は|や|も|では|に(?!つい)|から|担当|型|問題)/u;

function isJapaneseNoun({ text }: Frame, { start, end, marks }: FrameQuote): boolean {
	const behind = end + marks[1].length;
	const words = text.slice(start, end);
	const before = text.slice(start - marks[0].length - 1, start - marks[0].length);
	const isName = noun.test(words) || group.test(words) || /[\p{Script=Han}\p{Script=Katakana}ー]/u.test(before);
	return isName && words.length <= longestGroup && inSentence.test(text.slice(behind, behind + 2));
}

/** Behind what is written on something or called so: 「ありがとう」と書いた紙. */
const written =
	/^と(?:書かれた|書いた\p{Script=Han}|刻まれた|刻んだ|印刷された|題した|題する|銘打っ|名付け|名づけ|呼ばれる|呼ばれた|呼ばれて|称する|称される|大書)/u;

/** Longest inscription, in signs. */
const longestInscription = 24;

/** Whether Japanese says that a stretch is written somewhere or is a name. */
function isInscription({ text }: Frame, { start, end, marks }: FrameQuote): boolean {
	const behind = end + marks[1].length;
	return end - start <= longestInscription && written.test(text.slice(behind, behind + 8));
}
