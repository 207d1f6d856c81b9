import type { Frame, FrameParagraph, FrameQuote } from '../article-frame.ts';
import { lastBefore } from '../speakers/list-candidates.ts';
import { hasCentre } from '../words/has-centre.ts';
import { isRomance } from '../words/is-romance.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../words/word-class.ts';

/** Most words of a name in quotation marks: "Партия «Справедливая Россия — За правду»". */
const longestName = 6;

/** Most words of a stretch that a capital makes a name, and of one that only a verb that reports makes speech. */
const shortName = 4;
const shortWords = 3;

/** The same where words are not parted, in signs. */
const shortSigns = 12;

/** How far a verb that reports is looked for in the sentence, in tokens. */
const reach = 24;

/** How many mentions before a stretch are looked at for somebody who may have said it. */
const mostLooked = 6;

/** The same where most tokens are single signs. */
const reachInSigns = 60;

/** Signs between a short stretch and the verb that follows it: a comma, a dash, a particle. */
const verbAfter = 4;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const sentenceEnd = /[,，.!?…。！？।؟]$/u;
const reports = reportingVerb | wordClass.by;

/**
 * Whether a quoted stretch is the name of a newspaper, company, party, ship or work, or a so-called something.
 *
 * For languages that print such names in quotation marks; English does not, and its classifier is fitted.
 */
export function isQuotedName(frame: Frame, quote: FrameQuote): boolean {
	const paragraph = frame.paragraphs[quote.paragraph];
	if (paragraph === undefined || frame.lexicon.language === 'en' || quote.continues || isDialogue(quote)) return false;
	const words = frame.text.slice(quote.start, quote.end);
	return isSubjectOrForum(frame, paragraph, quote, words) || isName(frame, paragraph, quote, words);
}

/** Whether the form of a stretch or what stands beside it shows a name. */
function isName(frame: Frame, paragraph: FrameParagraph, quote: FrameQuote, words: string): boolean {
	const { tokens } = paragraph;
	if (words.split(/\s+/u).length > longestName || sentenceEnd.test(words)) return false;
	if (platform.test(words) || isHyphened(frame.text, quote)) return true;
	if (tokens[quote.token - 1]?.text === ':') return false;
	if (isAnnounced(frame, paragraph, quote)) return !isLowerThanName(frame, paragraph, quote, words);
	if (frame.lexicon.grammar.spans.isNameBeside?.(frame, quote) === true) return true;
	return (
		!isThat(tokens[quote.token - 1]) && !isSaid(frame, paragraph, quote) && isNameInForm(frame, paragraph, quote, words)
	);
}

/** German names begin with capitals; French "s’est dite « très optimiste »" calls nothing by a name. */
function isLowerThanName(
	{ lexicon }: Frame,
	{ tokens }: FrameParagraph,
	{ token }: FrameQuote,
	words: string,
): boolean {
	if (!/^\p{Ll}/u.test(words)) return false;
	return lexicon.common !== null || ((tokens[token - 2]?.classes ?? 0) & wordClass.be) !== 0;
}

/** Most words of a name that ends a subject, and of a forum whose name calls out. */
const shortSubject = 3;

/** "в заявлении «коалиции желающих» подчеркивается, что", "на форуме «Россия зовет!»": parts of the sentence around. */
function isSubjectOrForum(frame: Frame, paragraph: FrameParagraph, { token }: FrameQuote, words: string): boolean {
	const { tokens } = paragraph;
	const before = tokens[token - 1];
	if (!frame.lexicon.clauses) return false;
	if (before?.kind !== 'word' || words.split(/\s+/u).length > shortSubject) return false;
	if (/^[^,.?…]+!$/u.test(words)) return frame.lexicon.isNamed([before]);
	if (isOneName(words, before, frame.lexicon)) return true;
	return ((tokens[token + 1]?.classes ?? 0) & wordClass.say) !== 0 && tokens[token + 2]?.text === ',';
}

/** One word that is a name wherever it stands: «7x7», Latin letters among Cyrillic ones, a capital behind a preposition. */
function isOneName(words: string, { classes }: Token, { language }: Lexicon): boolean {
	if (/\s|[.,!?…%]$/u.test(words) || (classes & (wordClass.say | wordClass.call | wordClass.that)) !== 0) return false;
	if (/\d/u.test(words) || (language !== 'pl' && /^[A-Z]/u.test(words))) return true;
	return /^\p{Lu}/u.test(words) && (classes & wordClass.preposition) !== 0;
}

/** Whether a word beside the stretch says it is a name: "газета «…»", "“…” gazetesi"; an outlet that was told: "لـ«…»". */
function isAnnounced({ lexicon }: Frame, { tokens }: FrameParagraph, { token }: FrameQuote): boolean {
	if (/^لـ?$/u.test(tokens[token - 1]?.text ?? '')) return true;
	const last = hasCentre({ lexicon }) && tokens[token - 1]?.text === ',' ? token - 1 : token;
	return (
		lexicon.isNamed(tokens.slice(Math.max(0, last - 3), last)) ||
		lexicon.isNamedBefore(tokens.slice(token + 1, token + 3))
	);
}

/** "ARD-«Morgenmagazin»". */
function isHyphened(text: string, { start }: FrameQuote): boolean {
	return /\p{L}-$/u.test(text.slice(Math.max(0, start - 3), start - 1));
}

/** Platforms that many languages print in quotation marks. */
const platform =
	/^(?:x|twitter|telegram|facebook|truth social|instagram|youtube|whatsapp|икс|твиттер|телеграм|телеграмм|фейсбук|إكس|تويتر|تلغرام|تيليغرام|فيسبوك|تروث سوشيال|एक्स|ट्विटर|टेलीग्राम|फेसबुक|ट्रुथ सोशल|推特|脸书|臉書|电报|真相社交|真實社群|微博|エックス|テレグラム|트루스소셜|텔레그램|페이스북|엑스)$/iu;

/** Whether what stands beside the stretch shows it is said: a verb, or no sentence that it could be part of. */
function isSaid(frame: Frame, paragraph: FrameParagraph, quote: FrameQuote): boolean {
	const before = paragraph.tokens[quote.token - 1];
	const after = paragraph.tokens[quote.token + 1];
	if (frame.lexicon.subjectMarks.has(before?.text ?? '') && (after === undefined || ends(after))) return true;
	return (
		isCalled(before) ||
		isSpokenOf(frame, paragraph, quote) ||
		isReportedBehind(frame, paragraph, quote) ||
		!goesOn(before, after)
	);
}

/** Whether a stretch looks like a name: short, and with a capital or in a sentence that reports nothing. */
function isNameInForm(frame: Frame, paragraph: FrameParagraph, quote: FrameQuote, words: string): boolean {
	const count = words.split(/\s+/u).length;
	if (unspaced.test(words))
		return (
			words.length <= shortSigns &&
			!isReported(frame, paragraph, quote) &&
			frame.lexicon.grammar.spans.isPredicate?.(words) !== true
		);
	if (count <= shortName && isCapitalised(words, frame)) return frame.lexicon.verbFinal === null;
	// German prints scare quotes around nouns: what begins with small letters is said.
	if (frame.lexicon.common !== null && count > 1) return false;
	if (isRomance(frame.lexicon.language)) return isRomanceName(frame, paragraph, quote, words);
	return count <= shortWords && !isReported(frame, paragraph, quote);
}

/** The same in Romance languages: behind an article more words, with none before them hardly any. */
function isRomanceName(frame: Frame, paragraph: FrameParagraph, quote: FrameQuote, words: string): boolean {
	const count = words.split(/\s+/u).length;
	if (count > 1 && isFragment(paragraph, quote, words)) return false;
	const most = /^\p{Ll}/u.test(words) && isArticle(paragraph, quote) ? longestName : shortWords;
	return count <= most && !isReported(frame, paragraph, quote);
}

function isArticle({ tokens }: FrameParagraph, { token }: FrameQuote): boolean {
	const before = tokens[token - 1];
	if (before === undefined || /^(?:un|une|una|uno|um|uma)$/u.test(before.text)) return false;
	return (before.classes & (wordClass.determiner | wordClass.possessive)) !== 0 || contracted.test(before.text);
}

/** A preposition with its article. */
const contracted = /^(?:d[aeo]l(?:l[aeo])?|dei|degli|all[aeo]|nell[aeo]|sull[aeo]|du|des|aux?|al|d[ao]s?|n[ao]s?)$/u;

/** Some words in small letters that no article goes before: part of a sentence somebody said. */
function isFragment({ tokens, speakers }: FrameParagraph, { token }: FrameQuote, words: string): boolean {
	const isSome = /^(?:une?|una|uno|uma?)$/u.test(tokens[token - 1]?.text ?? '');
	const isGoverned = isSome && ((tokens[token - 2]?.classes ?? 0) & wordClass.preposition) !== 0;
	const before = tokens[isGoverned ? token - 2 : token - 1];
	const article = wordClass.determiner | wordClass.possessive;
	if (
		!/^\p{Ll}/u.test(words) ||
		before?.kind !== 'word' ||
		(before.classes & article) !== 0 ||
		contracted.test(before.text)
	)
		return false;
	const from =
		token -
		1 -
		tokens
			.slice(Math.max(0, token - reach), token)
			.toReversed()
			.findIndex(ends);
	return lastBefore(speakers, token, mostLooked).some(
		(speaker) =>
			speaker.from >= (from === token ? token - reach : from) &&
			/^(?:person|name|nominal|organisation)$/u.test(speaker.kind),
	);
}

/** Whether a stretch begins like a name; in German, where all nouns do, whether all its words do. */
function isCapitalised(words: string, { lexicon }: Frame): boolean {
	if (!/^\p{Lu}/u.test(words)) return false;
	return lexicon.common === null || words.split(/\s+/u).every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** German "von «Scheckbuchdiplomatie» sprach". */
function isSpokenOf({ lexicon }: Frame, { tokens }: FrameParagraph, { token }: FrameQuote): boolean {
	const of = /^eine[mr]?$/u.test(tokens[token - 1]?.text ?? '') ? token - 2 : token - 1;
	if (lexicon.language !== 'de' || tokens[of]?.text !== 'von') return false;
	return [tokens[of - 1], tokens[of - 2], tokens[token + 1]].some((word) => isCalled(word));
}

/** Behind "that" stands no name. */
function isThat(before: Token | undefined): boolean {
	return ((before?.classes ?? 0) & wordClass.that) !== 0;
}

/** Speech behind a dash has no marks to be a name in. */
function isDialogue({ marks }: FrameQuote): boolean {
	return /^[—–-]/u.test(marks[0]);
}

function isCalled(token: Token | undefined): boolean {
	return token !== undefined && (token.classes & wordClass.call) !== 0;
}

/** Whether the stretch is part of a sentence: words lead into it or out of it. */
function goesOn(before: Token | undefined, after: Token | undefined): boolean {
	if (before !== undefined && (before.kind === 'word' || /^[(,]$/u.test(before.text))) return true;
	return after?.kind === 'word';
}

/** Whether a verb that reports follows at once: "«Нет», — сказал", 「…」と述べた. */
function isReportedBehind({ lexicon }: Frame, { tokens }: FrameParagraph, { token }: FrameQuote): boolean {
	const behind = tokens.slice(token + 1, token + 1 + verbAfter);
	if (lexicon.verbFinal?.has(behind[0]?.text ?? '') === true) return true;
	const end = behind.findIndex(({ kind, text }) => kind === 'quote' || /^[.;:。]$/u.test(text));
	const near = end === -1 ? behind : behind.slice(0, end);
	if (lexicon.verbFinal === null && near[0]?.kind !== 'punctuation' && !unspacedVerb(near[0])) return false;
	return near.some(({ classes }) => (classes & reports) !== 0);
}

function unspacedVerb(token: Token | undefined): boolean {
	return token !== undefined && unspaced.test(token.text) && (token.classes & reports) !== 0;
}

/** Whether any verb of the stretch's sentence reports, or it begins "for the Kremlin". */
function isReported({ lexicon }: Frame, { tokens }: FrameParagraph, { token }: FrameQuote): boolean {
	const within = lexicon.language === 'zh' || lexicon.language === 'ja' ? reachInSigns : reach;
	const before = tokens.slice(Math.max(0, token - within), token);
	const after = tokens.slice(token + 1, token + 1 + within);
	const end = after.findIndex(ends);
	const sentence = [...before.slice(before.findLastIndex(ends) + 1), ...(end === -1 ? after : after.slice(0, end))];
	return sentence.some((word) => (word.classes & reports) !== 0 || isForWhom(word, lexicon));
}

function ends({ kind, text }: Token): boolean {
	return kind === 'punctuation' && /^[.!?。！？।؟]$/u.test(text);
}

function isForWhom(token: Token, { signs }: Frame['lexicon']): boolean {
	return token.first && signs.get(token.text) === 'u';
}
