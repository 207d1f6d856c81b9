import type { Frame, FrameQuote } from '../../article-frame.ts';
import { writtenAs } from '../../spans/describe-span.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';
import { isRunInHeading } from '../shared/run-in-heading.ts';

/** How far before a stretch the words are read that show what it is, in tokens. */
const reach = 8;

/** Most words in a heading. */
const longestHeading = 6;

/** Participles behind what has a name: "a yacht called “Silver Tern”". */
const naming = /^(?:called|named|titled|entitled|nicknamed|christened|dubbed)$/u;

/** What a slogan, speech or title stands before: "the “Open the Harbour” speech". */
const named =
	/^(?:speech|speeches|address|slogan|hat|hats|cap|caps|sign|signs|banner|banners|mug|shirt|shirts|t-shirts?|doctrine|policy|rally|rallies|tour|tag|logo|theme|motif|jingle)$/u;

/** Whether English shows that a quoted stretch is nobody's words: a name, a slogan, a heading. */
export function isNoSpeech(frame: Frame, quote: FrameQuote): boolean {
	const { text, paragraphs } = frame;
	const { tokens = [] } = paragraphs[quote.paragraph] ?? {};
	if (isHeading(text, tokens, quote) || isRunInHeading(frame, quote)) return true;
	const before = tokens.slice(Math.max(0, quote.token - reach), quote.token);
	if (before.at(-1)?.text === 'so-called') return true;
	const words = text.slice(quote.start, quote.end).replace(/[.,]$/u, '');
	const after = tokens[quote.token + 1];
	return isName(words, before, after);
}

/** Whether a stretch is the name of what stands beside it. */
function isName(words: string, before: readonly Token[], after: Token | undefined): boolean {
	if (isTitled(words) && after?.kind === 'word' && named.test(after.text)) return true;
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
