import type { Frame, FrameQuote } from '../article-frame.ts';
import { score, type WeightTables } from '../speakers/weights.ts';
import { describeSpan } from './describe-span.ts';

/**
 * Whether a quoted stretch is speech, and no heading, title of a work or scare quote.
 *
 * A logistic classifier over what the stretch and its surroundings look like; more words are more likely speech.
 */
export function isSpeech(frame: Frame, quote: FrameQuote, { speech }: WeightTables): boolean {
	return score(speech, describeSpan(frame, quote)) > 0;
}
