import type { Frame, FrameQuote } from '../../article-frame.ts';
import { writtenAs } from '../../spans/describe-span.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, pronoun, wordClass } from '../../words/word-class.ts';
import { bearer } from './bearer.ts';

/** How far before a stretch the words are read that show what it is, in tokens. */
const reach = 8;

/** Participles behind what has a name: "a yacht called “Silver Tern”". */
const naming = /^(?:called|named|titled|entitled|nicknamed|christened|dubbed)$/u;

/** What the name of a speech or tour stands before: "the “Open the Harbour” speech". */
const named = /^(?:speech|slogan|doctrine|rally|tour|logo)$/u;

/** What leads into a name, heading or grade, which nobody says: "which he nicknamed “the Ark”", "its rating to “hold”". */
const labelling =
	/\b(?:so-called|nicknamed|christened|titled|headed|calls? its|kn(?:own|ew) (?:\w+ ){0,3}as|they call(?:ed)? h\w+|(?:rating|shares)\b[^.]{0,24} (?:to|from)) (?:the )?\W*$/u;

/** Longest such phrase, in UTF-16 units with the mark. */
const longestLabelling = 44;

/** Whether English shows that a quoted stretch is nobody's words: a name, a title, a slogan. */
export function isNoSpeech(frame: Frame, quote: FrameQuote): boolean {
	const { text } = frame;
	const { tokens } = paragraphOf(frame, quote);
	const before = tokens.slice(Math.max(0, quote.token - reach), quote.token);
	const words = text.slice(quote.start, quote.end).replace(/[.,]$/u, '');
	return (
		labelling.test(text.slice(Math.max(0, quote.start - longestLabelling), quote.start)) ||
		isName(words, before, tokens[quote.token + 1]) ||
		/coalition of the willing$/iu.test(words) ||
		// "The question is whether he will “sacrifice” his friend": a lone verb in marks.
		(/^\p{Ll}+$/u.test(words) && before.at(-3)?.text === 'whether')
	);
}

/** Whether a stretch is the name of what stands beside it. */
function isName(words: string, before: readonly Token[], after: Token | undefined): boolean {
	if (after?.text === 'rating' || /^\d\S*(?: \P{Lu}\S* \d\S*)+$/u.test(words)) return true;
	const last = before.at(-1);
	const behind = after?.text ?? '';
	const isNamed = last?.clitic === true || last?.text === 'on' || named.test(behind) || bearer.test(behind);
	if (isNamed && isTitled(words)) return true;
	return /^(?:title|capital)$/u.test(writtenAs(words)) && (isCalled(before) || isRead(before));
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

/** "She read “Middlemarch”", "brands including “Little Spoon”", "clients entitled “After the Rain”". */
function isRead(before: readonly Token[]): boolean {
	const [reader, verb] = before.slice(-2);
	if (verb?.text === 'read') return isOf(reader, pronoun | wordClass.have);
	return /^(?:includ|entitled)/u.test(verb?.text ?? '');
}

function isThing({ classes, capital }: Token): boolean {
	return !capital && (classes & ~(wordClass.work | wordClass.writing)) === 0;
}
