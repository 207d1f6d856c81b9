import type { Frame, FrameQuote } from '../article-frame.ts';
import { describeQuote } from '../speakers/describe-quote.ts';
import { paragraphOf } from '../speakers/paragraph-of.ts';
import { bucket } from '../speakers/signs.ts';
import type { Token } from '../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../words/word-class.ts';

/** How many tokens around a quotation are searched for a verb that reports. */
const verbReach = 12;

/**
 * Describes what a quoted stretch looks like, to tell speech from titles of works, headings and scare quotes.
 *
 * @returns Small whole numbers, as the trees of `speech` ask for them.
 */
export function describeSpan(frame: Frame, quote: FrameQuote): readonly number[] {
	const { tokens } = paragraphOf(frame, quote);
	const words = frame.text.slice(quote.start, quote.end);
	return [
		Math.min(mostWords, words.split(/\s+/u).length),
		forms.indexOf(formOf(frame, words, tokens[quote.token - 1])),
		// Single marks alone tell nothing: British papers print all speech in them.
		isSingle(quote.marks[0]) && !isSingle(frame.mainMark) ? 1 : 0,
		kindOf(tokens[quote.token - 1]),
		kindOf(tokens[quote.token - 2]),
		kindOf(tokens[quote.token + 1]),
		verbs(tokens.slice(Math.max(0, quote.token - verbReach), quote.token)),
		verbs(tokens.slice(quote.token + 1, quote.token + verbReach)),
		spoken(words, frame),
		bucket(tokens.length, 2),
		...describeQuote(frame, quote),
	];
}

/** More words than this are told apart by length alone. */
const mostWords = 12;

/** How words are written: in small letters, from a small letter on, like a sentence, a title, a name, in capitals. */
const forms = ['small', 'mixed', 'sentence', 'title', 'capital', 'capitals'] as const;

/** How a stretch is written; several words in capitals inside a sentence that is not are shouted, and no heading. */
function formOf({ text }: Frame, words: string, before: Token | undefined): (typeof forms)[number] {
	const form = writtenAs(words);
	const isInside = before?.kind === 'word' && /\p{Ll}/u.test(text.slice(before.start, before.end));
	return form === 'capitals' && isInside && /\s/u.test(words) ? 'sentence' : form;
}

/** Tells how the words of a stretch are written. */
export function writtenAs(stretch: string): (typeof forms)[number] {
	const words = stretch.split(/\s+/u);
	const letters = words.filter((word) => /^\p{L}/u.test(word));
	const capitals = letters.filter((word) => /^\p{Lu}/u.test(word)).length;
	if (capitals === 0) return 'small';
	if (letters.every((word) => word.length > 1 && word === word.toUpperCase())) return 'capitals';
	const long = letters.filter((word) => word.length > 3);
	if (long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))) return letters.length > 1 ? 'title' : 'capital';
	return /^\p{Lu}/u.test(words[0] ?? '') ? 'sentence' : 'mixed';
}

/** Kinds of words beside a quotation, first match wins. */
const kinds: readonly number[] = [
	wordClass.work,
	wordClass.by,
	wordClass.call,
	reportingVerb,
	wordClass.that,
	wordClass.determiner,
	wordClass.possessive,
	wordClass.preposition | wordClass.to,
	wordClass.be,
	wordClass.have,
	wordClass.adverb,
	wordClass.and,
	wordClass.clause | wordClass.relative,
];

/** The first numbers of what is no word with a class: marks, then clitics, classes, and how a plain word ends. */
const firstOf = { mark: 2, clitic: 10, kind: 11, plain: 30 } as const;

/** What stands beside a quotation: nothing, a quotation, a mark, a kind of word. */
function kindOf(token: Token | undefined): number {
	if (token === undefined) return 0;
	if (token.kind === 'quote') return 1;
	if (token.kind === 'punctuation') return firstOf.mark + Math.max(0, ',:.(—–-'.indexOf(token.text));
	if (token.clitic) return firstOf.clitic;
	const kind = kinds.findIndex((bits) => isOf(token, bits));
	return kind === -1 ? firstOf.plain + plainForm(token) : firstOf.kind + kind;
}

function plainForm({ capital, text }: Token): number {
	if (capital) return 0;
	if (text.endsWith('ing')) return 1;
	return text.endsWith('ed') ? 2 : 3;
}

/** Which kinds of reporting verb stand there. */
function verbs(tokens: readonly Token[]): number {
	const classes = tokens.reduce((all, token) => all | token.classes, 0);
	if ((classes & (wordClass.say | wordClass.tell | wordClass.by)) !== 0) return 2;
	return (classes & wordClass.call) === 0 ? 0 : 1;
}

/** How much of a stretch is read for words of speech, in UTF-16 units. */
const readLength = 120;

/** Whether a stretch has words that only somebody who speaks uses, and whether it has a verb. */
function spoken(words: string, { lexicon }: Frame): number {
	const read =
		words
			.slice(0, readLength)
			.toLowerCase()
			.match(/[\p{L}’']+/gu) ?? [];
	const classes = read.reduce((all, word) => all | lexicon.classOf(word), 0);
	const own = read.some((word) => /^(?:i|we|you|me|us|my|our|your|let)(?:$|[’'])/u.test(word)) ? 1 : 0;
	return own + ((classes & (wordClass.be | wordClass.have | wordClass.adverb)) === 0 ? 0 : 2);
}

function isSingle(mark: string): boolean {
	return /^['‘’‚]$/u.test(mark);
}
