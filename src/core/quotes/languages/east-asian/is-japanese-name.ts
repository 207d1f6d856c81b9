import type { Frame, FrameQuote } from '../../article-frame.ts';

/** Whether what stands beside a stretch shows that it is a name or inscription. */
export function isJapaneseName(frame: Frame, quote: FrameQuote): boolean {
	return isInscription(frame, quote) || isNoun(frame, quote) || number.test(frame.text.slice(quote.start, quote.end));
}

/** Figures alone: マジック「2」. */
const number = /^[\d０-９.,・〜～-]+$/u;

/** What ends as sentences do, from this many signs on: no name ends so. */
const predicate =
	/(?:た|ない|ます|です|たい|だ|だろう|でしょう|ません|よう|ある|いる|れる|する|くる|なる|られて|ほしい|欲しい|しい|して|てる|ください)[。！!？?…]*$/u;
const leastPredicate = 5;

/** Whether a short stretch is a sentence by how it ends: 「何も分からない」. */
export function isJapanesePredicate(words: string): boolean {
	return words.length >= leastPredicate && predicate.test(words) && !/^[\p{Script=Katakana}ー]+$/u.test(words);
}

/** A noun without an ending of speech, and the particle that it stands in the sentence with: 「安心供与部隊」への. */
const noun = /^(?=.{3,16}$)[\p{Script=Han}\p{Script=Katakana}ー・\d]+(?:の[\p{Script=Han}\p{Script=Katakana}ー]+)?$/u;
/** The same of two signs, and what stands before it where the sentence runs through: 駐在員による「作業」も. */
const shortNoun = /^[\p{Script=Han}\p{Script=Katakana}ー]{2}$/u;
const attribute = /(?:による|における|に関する|をめぐる|いわゆる|という)$/u;
const group = /^[^。、]{2,16}(?:会|団体|組合|協会|クラブ|センター|ネットワーク|プロジェクト|丸|号)$/u;
/** Longest note in brackets behind a name, with the particle, in signs. */
const longestBracket = 14;
/** Longest name of a group, in signs. */
const longestGroup = 16;
const inSentence = /^(?:への|へ|を|の|が|は|や|も|では|に(?!つい)|から|担当|型|問題)/u;

function isNoun({ text }: Frame, { start, end, marks }: FrameQuote): boolean {
	const behind = end + marks[1].length;
	const words = text.slice(start, end);
	const before = text.slice(start - marks[0].length - 1, start - marks[0].length);
	const ahead = text.slice(Math.max(0, start - marks[0].length - 4), start - marks[0].length);
	const isName =
		noun.test(words) ||
		(shortNoun.test(words) && attribute.test(ahead)) ||
		group.test(words) ||
		/[\p{Script=Han}\p{Script=Katakana}ー]/u.test(before);
	const next = text.slice(behind, behind + longestBracket).replace(/^[（(][^（）()]{1,10}[）)]/u, '');
	return isName && words.length <= longestGroup && inSentence.test(next.slice(0, 2));
}

/** Behind what is written on something or called so: 「ありがとう」と書いた紙. */
const written =
	/^と(?:いう[^。、「」]{0,4}(?:音|物音|爆音|響き|轟音|鳴き声)|書かれた|書いた\p{Script=Han}|刻まれた|刻んだ|印刷された|題した|題する|銘打っ|名付け|名づけ|呼ばれる|呼ばれた|呼ばれて|称する|称される|大書|和名|学名|命名|いう(?:名|愛称|店名|屋号)|の(?:名で|愛称|異名))/u;

/** Longest inscription, in signs. */
const longestInscription = 24;

/** Whether Japanese says that a stretch is written somewhere or is a name. */
function isInscription({ text }: Frame, { start, end, marks }: FrameQuote): boolean {
	const behind = end + marks[1].length;
	return end - start <= longestInscription && written.test(text.slice(behind, behind + 10));
}
