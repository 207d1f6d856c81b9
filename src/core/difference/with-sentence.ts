import type { Claim } from '../types.ts';
import type { Sentence } from './read-sentence.ts';

/** A longer sentence is shown as the part around the figure, in UTF-16 units. */
const longest = 320;
/** What is shown of it before the figure. */
const before = 140;

/** A claim with the sentence that it was read in, so that a reader can see for himself. */
export function withSentence(claim: Claim, { text, span }: Sentence): Claim {
	const sentence = text.slice(span.start, span.end);
	return { ...claim, sentence: shorten(sentence, Math.max(0, sentence.indexOf(claim.phrase))) };
}

/** The part of a sentence around a place, cut between words. */
function shorten(sentence: string, place: number): string {
	const whole = sentence.trim();
	if (whole.length <= longest) return whole;
	const from = place <= before ? 0 : startOfWord(sentence, place - before);
	const to = from + longest >= sentence.length ? sentence.length : startOfWord(sentence, from + longest);
	return `${from > 0 ? '… ' : ''}${sentence.slice(from, to).trim()}${to < sentence.length ? ' …' : ''}`;
}

/** Where the next word begins; the place itself in a text without spaces. */
function startOfWord(text: string, from: number): number {
	const space = text.slice(from, from + longest).search(/\s/u);
	return space === -1 ? from : from + space;
}
