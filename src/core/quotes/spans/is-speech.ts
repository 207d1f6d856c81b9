import type { Frame, FrameQuote } from '../article-frame.ts';
import { scoreTrees } from '../speakers/trees.ts';
import type { WeightTables } from '../speakers/weights.ts';
import type { Token } from '../words/read-tokens.ts';
import { wordClass } from '../words/word-class.ts';
import { describeSpan, writtenAs } from './describe-span.ts';
import { isQuotedName } from './is-quoted-name.ts';

/** The log-odds at which a stretch passes for speech: a little below even, for a quotation lost cannot be found again. */
const leastScore = -0.8;

/** Weights fitted on English know little of other languages' small words. */
const leastElsewhere = -2;

/**
 * Whether a quoted stretch is speech, and no heading, title of a work or scare quote.
 *
 * Boosted trees over what the stretch and its surroundings look like; more words are more likely speech.
 */
export function isSpeech(frame: Frame, quote: FrameQuote, { speech }: WeightTables): boolean {
	if (
		isWorkTitle(frame, quote) ||
		isOutlet(frame, quote) ||
		isRunIn(frame, quote) ||
		isHeading(frame, quote) ||
		isQuotedName(frame, quote)
	)
		return false;
	return scoreTrees(speech, describeSpan(frame, quote)) > leastFor(frame, quote);
}

/** What "described it as", "seen as" leave to doubt: hardly anything. */
const leastCalled = -1.5;

/** How far before a quotation the verb that calls something so may stand, in tokens. */
const calledWithin = 6;

function leastFor({ lexicon, paragraphs }: Frame, quote: FrameQuote): number {
	if (lexicon.language !== 'en') return leastElsewhere;
	const { tokens = [] } = paragraphs[quote.paragraph] ?? {};
	const before = tokens.slice(Math.max(0, quote.token - calledWithin), quote.token);
	const verb = before.findLastIndex(({ text, classes }) => (classes & wordClass.call) !== 0 || text === 'seen');
	const isCalled = verb !== -1 && tokens[quote.token - 1]?.text === 'as' && before.slice(verb).every(isWord);
	return isCalled ? leastCalled : leastScore;
}

function isWord({ kind }: Token): boolean {
	return kind === 'word';
}

/** A stretch written like a title, right after a noun for a work: "his book “War,”". */
function isWorkTitle({ text, paragraphs }: Frame, quote: FrameQuote): boolean {
	const before = paragraphs[quote.paragraph]?.tokens[quote.token - 1];
	if (before?.kind !== 'word' || (before.classes & wordClass.work) === 0) return false;
	const form = writtenAs(text.slice(quote.start, quote.end));
	return form === 'title' || form === 'capital';
}

/** Most words in the name of an outlet. */
const longestOutlet = 4;

/** The name of a newspaper or broadcaster in marks, as German prints it: „Süddeutsche Zeitung“. */
function isOutlet({ text, lexicon }: Frame, quote: FrameQuote): boolean {
	const words = text.slice(quote.start, quote.end).split(/\s+/u);
	if (words.length < 2 || words.length > longestOutlet || !words.every((word) => /^\p{Lu}|^(?:the|of|de)$/u.test(word)))
		return false;
	const last = words.at(-1)?.toLowerCase() ?? '';
	return (lexicon.classOf(last) & wordClass.organisation) !== 0;
}

/** Most words in a heading that was run into its paragraph. */
const longestRunIn = 6;

/** A heading in marks on a line of its own: a few words, no end mark. */
function isHeading({ text, paragraphs, lexicon }: Frame, quote: FrameQuote): boolean {
	const words = text.slice(quote.start, quote.end);
	if (lexicon.language !== 'en' || quote.continues || paragraphs[quote.paragraph]?.tokens.length !== 1) return false;
	return !/[.,!?…]$/u.test(words) && words.split(/\s+/u).length <= longestRunIn;
}

/** A heading in marks that lost its line: a few words between two sentences, without comma or end mark. */
function isRunIn({ text, paragraphs }: Frame, quote: FrameQuote): boolean {
	const tokens = paragraphs[quote.paragraph]?.tokens ?? [];
	const before = tokens[quote.token - 1];
	const words = text.slice(quote.start, quote.end);
	if (before?.text !== '.') return false;
	if (!/^\p{Lu}/u.test(words) || /[.,!?…]$/u.test(words) || words.split(/\s+/u).length > longestRunIn) return false;
	return tokens[quote.token + 1]?.capital === true;
}
