import type { Frame, FrameQuote } from '../../article-frame.ts';
import { writtenAs } from '../../spans/describe-span.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** How far before a stretch the words are read that show what it is, in tokens. */
const reach = 8;

/** Participles behind what has a name: "a yacht called “Silver Tern”". */
const naming = /^(?:called|named|titled|entitled|nicknamed|christened|dubbed)$/u;

/** What the name of a speech or tour stands before: "the “Open the Harbour” speech". */
const named = /^(?:speech|slogan|doctrine|rally|tour|signs?|banners?|placards?|hats?|logo)$/u;

/** What leads into a name, heading or grade, which nobody says: "which he nicknamed “the Ark”", "its rating to “hold”". */
const labelling =
	/\b(?:so-called|nicknamed|christened|titled|headed|calls? its|known (?:\w+ ){0,3}as|rating\b[^.]{0,24} (?:to|from)) (?:the )?\W*$/u;

/** Longest such phrase, in UTF-16 units with the mark. */
const longestLabelling = 44;

const modal = /^(?:will|would|could|can|may|might|should|must)$/u;

/** Whether English shows that a quoted stretch is nobody's words: a name, a slogan, a word the writer keeps away from. */
export function isNoSpeech(frame: Frame, quote: FrameQuote): boolean {
	const { text } = frame;
	const { tokens } = paragraphOf(frame, quote);
	const before = tokens.slice(Math.max(0, quote.token - reach), quote.token);
	const words = text.slice(quote.start, quote.end).replace(/[.,]$/u, '');
	return (
		labelling.test(text.slice(Math.max(0, quote.start - longestLabelling), quote.start)) ||
		isName(words, before, tokens[quote.token + 1]) ||
		(isVerbInMarks(words, before.at(-1)) && !isReported(tokens, quote.token, before))
	);
}

/** Whether a stretch is the name of what stands beside it. */
function isName(words: string, before: readonly Token[], after: Token | undefined): boolean {
	if (after?.text === 'rating' || /^\d\S*(?: \P{Lu}\S* \d\S*)+$/u.test(words)) return true;
	const last = before.at(-1);
	if (isTitled(words) && (last?.clitic === true || last?.text === 'on' || named.test(after?.text ?? ''))) return true;
	return /^(?:title|capital)$/u.test(writtenAs(words)) && isCalled(before);
}

/** Whether a stretch begins and ends with a capital, as the name of a speech does: "Tear Down this Wall". */
function isTitled(words: string): boolean {
	return /^\p{Lu}/u.test(words) && /\s\p{Lu}\S*$/u.test(words);
}

/** "a yacht called the", and not "they called him". */
function isCalled(before: readonly Token[]): boolean {
	const last = before.at(-1)?.text === 'the' ? before.length - 2 : before.length - 1;
	const thing = before[last - 1];
	return naming.test(before[last]?.text ?? '') && thing?.kind === 'word' && isThing(thing);
}

function isThing({ classes, capital }: Token): boolean {
	return !capital && (classes & ~(wordClass.work | wordClass.writing)) === 0;
}

/** "whether he will “sacrifice” his friend": a lone verb in marks. */
function isVerbInMarks(words: string, before: Token | undefined): boolean {
	return /^\p{Ll}\S+$/u.test(words) && modal.test(before?.text ?? '');
}

/** Whether anybody says anything in the sentence of a token; what only calls something so right before does not count. */
function isReported(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
	const start = tokens.slice(0, at).findLastIndex(({ text }) => /^[.!?]$/u.test(text)) + 1;
	const end = tokens.slice(at).findIndex(({ text }) => /^[.!?]$/u.test(text));
	const sentence = tokens.slice(start, end === -1 ? tokens.length : at + end);
	const says = wordClass.say | wordClass.tell | wordClass.by;
	return sentence.some((token) => isOf(token, says) && !before.slice(-2).includes(token));
}
