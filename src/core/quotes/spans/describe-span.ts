import type { Frame, FrameParagraph, FrameQuote } from '../article-frame.ts';
import { reportingVerb, wordClass } from '../words/word-class.ts';

/** How many tokens around a quotation are searched for a verb that reports. */
const verbReach = 12;

/**
 * Describes what a quoted stretch looks like, to tell speech from titles of works, headings and scare quotes.
 *
 * @returns Names of what is true of it, as the `speech` weights have them.
 */
export function describeSpan(frame: Frame, quote: FrameQuote): readonly string[] {
	const paragraph = frame.paragraphs[quote.paragraph];
	if (paragraph === undefined) return [];
	const { signs, at } = paragraph.outline;
	const place = at[quote.token] ?? 0;
	const words = frame.text.slice(quote.start, quote.end).split(/\s+/u);
	const size = sizeOf(words.length);
	const form = `${signs.charAt(place)}${caseOf(words)}`;
	const left = place === 0 ? '^' : signs.slice(Math.max(0, place - 3), place);
	const right = `${signs.slice(place + 1, place + 3)}$`.slice(0, 2);
	const before = wordBefore(paragraph, quote);
	const verbs = verbsAround(paragraph, quote);
	return [
		'a',
		`b${size}`,
		`c${form}`,
		`d${left.slice(-2)}`,
		`e${left.slice(-1)}${size}`,
		`f${right}`,
		`g${right.charAt(0)}${size}${form}`,
		`h${before}`,
		`i${before}${form}`,
		`j${verbs}`,
		`k${verbs}${size}${form}`,
		`l${markOf(quote)}${frame.mainMark}${size}`,
		`m${paragraphForm(frame, paragraph, quote)}`,
		`n${left}`,
		`o${left.slice(-1)}${right.charAt(0)}${form}`,
		`p${before}${verbs}${size}`,
	];
}

function sizeOf(words: number): string {
	if (words <= 4) return String(words);
	return words <= 8 ? '8' : '9';
}

/** How its words are written: in small letters, like a sentence, like a title, in capitals. */
function caseOf(words: readonly string[]): string {
	const letters = words.filter((word) => /^\p{L}/u.test(word));
	const capitals = letters.filter((word) => /^\p{Lu}/u.test(word)).length;
	if (capitals === 0) return 'l';
	if (letters.every((word) => word.length > 1 && word === word.toUpperCase())) return 'U';
	const long = letters.filter((word) => word.length > 3);
	if (long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))) return letters.length > 1 ? 'T' : 'C';
	return /^\p{Lu}/u.test(words[0] ?? '') ? 's' : 'm';
}

/** What the word before is, as a class and, for an article or a possessive, as itself. */
function wordBefore({ tokens }: FrameParagraph, quote: FrameQuote): string {
	const token = tokens[quote.token - 1];
	if (token === undefined) return '^';
	if (token.kind !== 'word') return token.text;
	if ((token.classes & wordClass.work) !== 0) return 'B';
	if (token.clitic) return "'";
	if ((token.classes & (wordClass.determiner | wordClass.possessive)) !== 0) return 'D';
	if ((token.classes & reportingVerb) !== 0) return (token.classes & wordClass.call) !== 0 ? 'C' : 'V';
	if ((token.classes & wordClass.preposition) !== 0) return token.text;
	return token.capital ? 'N' : '_';
}

/** Which kinds of reporting verb stand near, on which side. */
function verbsAround({ tokens }: FrameParagraph, quote: FrameQuote): string {
	return `${verbs(tokens.slice(Math.max(0, quote.token - verbReach), quote.token))}|${verbs(tokens.slice(quote.token + 1, quote.token + verbReach))}`;
}

function verbs(tokens: readonly { readonly classes: number }[]): string {
	const classes = tokens.reduce((all, token) => all | token.classes, 0);
	if ((classes & (wordClass.say | wordClass.tell | wordClass.by)) !== 0) return 'V';
	return (classes & wordClass.call) !== 0 ? 'C' : '';
}

function markOf({ marks }: FrameQuote): string {
	return /^['‘’‚]$/u.test(marks[0]) ? '1' : '2';
}

/** Whether the paragraph reads as one: a heading has no end mark, and the first may be the headline. */
function paragraphForm({ text, paragraphs }: Frame, paragraph: FrameParagraph, quote: FrameQuote): string {
	const ended = /[.!?…:。！？]["'”’»)]*$/u.test(text.slice(Math.max(0, paragraph.end - 4), paragraph.end));
	const first = paragraphs[0] === paragraph ? 'F' : '';
	const short = paragraph.tokens.length < 16 ? 's' : '';
	const alone = paragraph.tokens.length <= 2 ? 'a' : '';
	return `${first}${ended ? '.' : ''}${short}${alone}${sizeOf(Math.ceil((quote.end - quote.start) / 6))}`;
}
