import type { Frame, FrameQuote } from '../../article-frame.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import { wordClass } from '../../words/word-class.ts';
import { isCry } from './is-cry.ts';
import { subjectBeside } from './subject-beside.ts';

/** The log-odds at which a stretch passes for speech: a little below even, for a quotation lost cannot be found again. */
const leastScore = -0.8;

/** What "described it as", "seen as" leave to doubt: hardly anything. */
const leastCalled = -1.5;

/** How far before a quotation the verb that calls something so may stand, in tokens. */
const calledWithin = 6;

/** The log-odds from which an English stretch is speech. */
export function leastSpeech(frame: Frame, quote: FrameQuote): number {
	// What somebody says right behind it, or cries, is speech, however short.
	if (isCry(frame, quote) || subjectBeside(frame, quote) !== null) return Number.NEGATIVE_INFINITY;
	const { tokens, outline } = paragraphOf(frame, quote);
	if (
		outline.signs === 'Q' &&
		frame.text.charAt((frame.paragraphs[quote.paragraph - 1]?.quotes.at(-1)?.end ?? 0) - 1) === '?'
	)
		return Number.NEGATIVE_INFINITY;
	// "with one word: “Robbed.”"
	if (tokens[quote.token - 1]?.text === ':' && /^Q/u.test(outline.signs.slice(outline.at[quote.token])))
		return leastCalled;
	const before = tokens.slice(Math.max(0, quote.token - calledWithin), quote.token);
	const verb = before.findLastIndex(({ text, classes }) => (classes & wordClass.call) !== 0 || text === 'seen');
	const isCalled = verb !== -1 && tokens[quote.token - 1]?.text === 'as';
	return isCalled ? leastCalled : leastScore;
}
