import type { Frame, FrameQuote } from '../../article-frame.ts';
import { writtenAs } from '../../spans/describe-span.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { isRunInHeading } from '../shared/run-in-heading.ts';
import { bearer } from './bearer.ts';

/** How far before a stretch the words are read that show what it is, in tokens. */
const reach = 8;

/** Most words in a heading. */
const longestHeading = 6;

/** Participles behind what has a name: "a yacht called “Silver Tern”". */
const naming = /^(?:called|named|titled|entitled|nicknamed|christened|dubbed)$/u;

/** What a slogan, speech or title stands before, beside what bears words: "the “Open the Harbour” speech". */
const named = /^(?:speech|speeches|address|slogan|doctrine|policy|rally|rallies|tour|tag|logo|theme|motif|jingle)$/u;

const modal = /^(?:will|would|could|can|may|might|should|must)$/u;

/** Whether English shows that a quoted stretch is nobody's words: a name, a slogan, a word the writer keeps away from. */
export function isNoSpeech(frame: Frame, quote: FrameQuote): boolean {
	const { text } = frame;
	const { tokens } = paragraphOf(frame, quote);
	if (isHeading(text, tokens, quote) || isRunInHeading(frame, quote)) return true;
	const before = tokens.slice(Math.max(0, quote.token - reach), quote.token);
	if (before.at(-1)?.text === 'so-called') return true;
	const words = text.slice(quote.start, quote.end).replace(/[.,]$/u, '');
	const after = tokens[quote.token + 1];
	if (isName(words, before, after)) return true;
	return (
		!isReported(tokens, quote.token, before) && (isWritersOwn(before, after) || isVerbInMarks(words, before.at(-1)))
	);
}

/** Whether a stretch is the name of what stands beside it. */
function isName(words: string, before: readonly Token[], after: Token | undefined): boolean {
	if (isTitled(words) && after?.kind === 'word' && (bearer.test(after.text) || named.test(after.text))) return true;
	return /^(?:title|capital)$/u.test(writtenAs(words)) && isCalled(before);
}

/** A heading in marks on a line of its own: a few words, no end mark. */
function isHeading(text: string, { length }: readonly Token[], { start, end, continues }: FrameQuote): boolean {
	const words = text.slice(start, end);
	return !continues && length === 1 && !/[.,!?…]$/u.test(words) && words.split(/\s+/u).length <= longestHeading;
}

/** Whether a stretch begins and ends with a capital, as the name of a speech does: "Tear Down this Wall". */
function isTitled(words: string): boolean {
	return /^\p{Lu}/u.test(words) && /\s\p{Lu}\S*$/u.test(words);
}

/** "a yacht called the", "known to the family as", and not "they called him". */
function isCalled(before: readonly Token[]): boolean {
	const last = before.at(-1)?.text === 'the' ? before.length - 2 : before.length - 1;
	if (before[last]?.text === 'as') return before.slice(0, last).some(({ text }) => text === 'known');
	const thing = before[last - 1];
	return naming.test(before[last]?.text ?? '') && thing?.kind === 'word' && isThing(thing);
}

function isThing({ classes, capital }: Token): boolean {
	return !capital && (classes & ~(wordClass.work | wordClass.writing)) === 0;
}

/** "could be labelled “…”": nobody did, so the word is the writer's own. */
function isWritersOwn(before: readonly Token[], after: Token | undefined): boolean {
	if (after?.text === 'by') return false;
	const at = before.findLastIndex(({ text }) => text === 'be');
	const way = before.slice(at + 1);
	const called = way.at(-1)?.text === 'as' ? way.at(-2) : way.at(-1);
	if (at < 1 || !isOf(called, wordClass.call)) return false;
	const may = before.slice(Math.max(0, at - 3), at).some(({ text }) => modal.test(text));
	return may && way.every(({ kind }) => kind === 'word');
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
