import { onceFor } from '../../../once-for.ts';
import type { Frame, FrameQuote } from '../../article-frame.ts';
import type { SpanRules } from '../../spans/span-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';
import { isCoinedName } from './coined-names.ts';
import { isAnnounced, isCalled, isNameLike, shortWords } from './is-announced.ts';
import { ends, isReported, isReportedBehind, reach, unspaced } from './is-reported.ts';
import type { NameStyle, Styled } from './name-style.ts';
import { isRunInHeading } from './run-in-heading.ts';

/** Most words of a name in quotation marks: "Партия «Справедливая Россия — За правду»". */
export const longestName = 6;

/** Most words of a stretch that a capital makes a name. */
const shortName = 4;

/** The same where words are not parted, in signs. */
const shortSigns = 12;

const sentenceEnd = /[,，.!?…。！？।؟]$/u;

/**
 * Whether a quoted stretch is the name of a newspaper, company, party, ship or work, or a so-called something.
 *
 * For languages that print such names in quotation marks; English does not, and its classifier is fitted.
 */
export function quotedName(style: NameStyle): NonNullable<SpanRules['isNoSpeech']> {
	const namesIn = onceFor((frame: Frame) => namesOf(frame, style));
	return (frame, quote) => {
		if (isRunInHeading(frame, quote)) return true;
		const stretch = stretchOf(frame, quote, style);
		if (stretch === null || isDialogue(quote)) return false;
		return style.isName?.(stretch) === true || isName(stretch) || namesIn(frame).has(stretch.words);
	};
}

function stretchOf(frame: Frame, quote: FrameQuote, style: NameStyle): Styled | null {
	const paragraph = frame.paragraphs[quote.paragraph];
	if (paragraph === undefined || quote.continues) return null;
	return { frame, paragraph, quote, words: frame.text.slice(quote.start, quote.end), style };
}

/** The names of an article: what words beside it once call by a name, and whom it names in marks too: "وأوضح «الجندي»". */
function namesOf(frame: Frame, style: NameStyle): ReadonlySet<string> {
	const named = frame.quotes.flatMap((quote) => {
		const stretch = stretchOf(frame, quote, style);
		return stretch !== null && isShort(stretch.words) && isAnnounced(stretch) && isNameLike(stretch)
			? [stretch.words]
			: [];
	});
	const people = frame.paragraphs.flatMap(({ speakers }) =>
		speakers.flatMap(({ entity }) => (entity?.human === true ? [entity.name, surnameOf(entity.name)] : [])),
	);
	return new Set([...named, ...people]);
}

function surnameOf(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1);
}

function isShort(words: string): boolean {
	return words.split(/\s+/u).length <= longestName && !sentenceEnd.test(words);
}

/** Whether the form of a stretch or what stands beside it shows a name. */
function isName(stretch: Styled): boolean {
	const { frame, paragraph, quote, words, style } = stretch;
	const { tokens } = paragraph;
	if (!isShort(words)) return false;
	if (isKnownName(stretch) || isHyphened(frame.text, quote) || isInOtherMarks(stretch)) return true;
	if (isNickname(stretch)) return true;
	if (tokens[quote.token - 1]?.text === ':') return false;
	if (isAnnounced(stretch)) return isNameLike(stretch);
	if (style.isNameBeside?.(frame, quote) === true || isOutlet(stretch)) return true;
	return !isThat(tokens[quote.token - 1]) && !isSaid(stretch) && isNameInForm(stretch);
}

/** Whether a stretch is a name in any article: that of a platform, or one that was coined long ago, and is not called so right here. */
function isKnownName({ paragraph: { tokens }, quote: { token }, words }: Styled): boolean {
	if (platform.test(words)) return true;
	return isCoinedName(words) && !tokens.slice(Math.max(0, token - reach), token).some(isCalled);
}

/** "Raúl "el Tano" Ferraro": a few words between the parts of a name. */
function isNickname({ paragraph: { tokens }, quote: { token }, words }: Styled): boolean {
	const [first, last] = [tokens[token - 1], tokens[token + 1]];
	if (first?.capital !== true || last?.capital !== true || last.first) return false;
	return isOf(first, firstName) && words.split(/\s+/u).length <= shortWords && !/[^\p{L}\p{M}\s’'-]/u.test(words);
}

/** What words like "according to" open and a comma or verb goes on behind: "selon « Le Phare », …", "según recordaba «La Ría», …". */
function isOutlet({ frame, paragraph: { tokens }, quote: { token }, words }: Styled): boolean {
	const short = words.split(/\s+/u).length <= shortName && isCapitalised(words, frame);
	const clause = tokens.slice(Math.max(0, token - reach), token);
	const opening = tokens[token - clause.length + clause.findLastIndex(({ kind }) => kind !== 'word') + 1];
	return short && tokens[token + 1]?.text === ',' && isOf(opening, wordClass.by);
}

/** "ARD-«Morgenmagazin»". */
function isHyphened(text: string, { start }: FrameQuote): boolean {
	return /\p{L}-$/u.test(text.slice(Math.max(0, start - 3), start - 1));
}

/** A short stretch in single marks where speech stands in double ones. */
function isInOtherMarks(stretch: Styled): boolean {
	const { quote, words, style } = stretch;
	const { mainMark } = stretch.frame;
	if (style.isSaidInOther?.(stretch) === true) return false;
	return /^[‘'‚]$/u.test(quote.marks[0]) && /^[“"„«]|‘‘$/u.test(mainMark) && words.split(/\s+/u).length <= shortName;
}

/** Platforms that many languages print in quotation marks. */
const platform =
	/^(?:x|twitter|telegram|facebook|truth social|instagram|youtube|whatsapp|икс|твиттер|телеграм|телеграмм|фейсбук|إكس|تويتر|تلغرام|تيليغرام|فيسبوك|تروث سوشيال|एक्स|ट्विटर|टेलीग्राम|फेसबुक|ट्रुथ सोशल|推特|脸书|臉書|电报|真相社交|真實社群|真实社交|微博|トゥルース・?ソーシャル|スレッズ|フェイスブック|フェースブック|ツイッター|インスタグラム|ユーチューブ|ＳＮＳ|스레드|트위터|인스타그램|유튜브|트루스 소셜|エックス|テレグラム|트루스소셜|텔레그램|페이스북|엑스)$/iu;

/** Whether what stands beside the stretch shows it is said: a verb, or no sentence that it could be part of. */
function isSaid(stretch: Styled): boolean {
	const { frame, paragraph, quote, style } = stretch;
	const before = paragraph.tokens[quote.token - 1];
	const after = paragraph.tokens[quote.token + 1];
	if (frame.lexicon.listed('subjectMarks').has(before?.text ?? '') && (after === undefined || ends(after))) return true;
	return (
		isCalledSo(stretch, before) ||
		style.isSaid?.(stretch) === true ||
		isReportedBehind(stretch) ||
		!goesOn(before, after)
	);
}

/** "Назвали «Альпійський формат»": where names begin with a capital, one in a few words behind the verb is a name. */
function isCalledSo({ words, frame, style }: Styled, before: Token | undefined): boolean {
	const isNamed =
		style.namesBeginHigh === true && words.split(/\s+/u).length <= shortWords && isCapitalised(words, frame);
	return isCalled(before) && !isNamed;
}

/** Whether a stretch looks like a name: short, and with a capital or in a sentence that reports nothing. */
function isNameInForm(stretch: Styled): boolean {
	const { frame, words, style } = stretch;
	const count = words.split(/\s+/u).length;
	if (unspaced.test(words))
		return words.length <= shortSigns && !isReported(stretch, style.reach) && style.isPredicate?.(words) !== true;
	if (count <= shortName && isCapitalised(words, frame)) return frame.lexicon.listed('verbFinal').size === 0;
	// German prints scare quotes around nouns: what begins with small letters is said.
	if (frame.lexicon.listed('common').size > 0 && count > 1) return false;
	return style.isLowName?.(stretch) ?? (count <= shortWords && !isReported(stretch, style.reach));
}

/** Whether a stretch begins like a name; in German, where all nouns do, whether all its words do. */
function isCapitalised(words: string, { lexicon }: Frame): boolean {
	if (!/^\p{Lu}/u.test(words)) return false;
	return lexicon.listed('common').size === 0 || words.split(/\s+/u).every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** Behind "that" stands no name. */
function isThat(before: Token | undefined): boolean {
	return isOf(before, wordClass.that);
}

/** Speech behind a dash has no marks to be a name in. */
function isDialogue({ marks }: FrameQuote): boolean {
	return /^[—–-]/u.test(marks[0]);
}

/** Whether the stretch is part of a sentence: words lead into it or out of it. */
function goesOn(before: Token | undefined, after: Token | undefined): boolean {
	if (before !== undefined && (before.kind === 'word' || /^[(,]$/u.test(before.text))) return true;
	return after?.kind === 'word';
}
