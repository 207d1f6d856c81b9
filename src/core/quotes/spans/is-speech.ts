import type { Frame, FrameQuote } from '../article-frame.ts';
import { paragraphOf } from '../speakers/paragraph-of.ts';
import { scoreTrees } from '../speakers/trees.ts';
import type { WeightTables } from '../speakers/weights.ts';
import { isOf, wordClass } from '../words/word-class.ts';
import { describeSpan, writtenAs } from './describe-span.ts';

/** The log-odds at which a stretch passes for speech: weights fitted on English know little of others' small words. */
const leastScore = -2;

/**
 * Whether a quoted stretch is speech, and no heading, title of a work or scare quote.
 *
 * Boosted trees over what the stretch and its surroundings look like; more words are more likely speech.
 */
export function isSpeech(frame: Frame, quote: FrameQuote, { speech }: WeightTables): boolean {
	// What opens with a dash is found by its place alone: the trees know marks.
	if (quote.turn !== undefined || quote.marks[0] === '–') return true;
	const { isNoSpeech, leastSpeech } = frame.lexicon.grammar.spans;
	if (isWorkTitle(frame, quote) || isOutlet(frame, quote)) return false;
	if (isNoSpeech?.(frame, quote) === true) return false;
	return scoreTrees(speech, describeSpan(frame, quote)) > (leastSpeech?.(frame, quote) ?? leastScore);
}

/** A stretch written like a title, right after a noun for a work: "his book “War,”". */
function isWorkTitle(frame: Frame, quote: FrameQuote): boolean {
	const [earlier, before] = paragraphOf(frame, quote).tokens.slice(Math.max(0, quote.token - 2), quote.token);
	const form = writtenAs(frame.text.slice(quote.start, quote.end));
	return form === 'title'
		? isOf(before?.text === ',' ? earlier : before, wordClass.work)
		: form === 'capital' && isOf(before, wordClass.work);
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
