import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { startBefore } from '../../words/sentence-bounds.ts';
import { reportingVerb } from '../../words/word-class.ts';

/** Longest question that opens a sentence, in tokens, and most words that tell it. */
const longestQuestion = 30;
const longestOpening = 3;

/**
 * Whether a token stands in the question that somebody answers, or in what they comment on: "Asked whether Zelensky
 * would come, he said": behind a word that asks, and a comma before the verb that reports.
 */
export function isInQuestion(tokens: readonly Token[], at: number, { listed }: Lexicon): boolean {
	const asked = listed('asked');
	if (asked.size === 0 || isComma(tokens[at - 1])) return false;
	const opens = (index: number) => tokens[index]?.first === true && index < at - 1;
	const isBehindQuote = (index: number) => tokens[index]?.kind === 'quote';
	const start = startBefore(at, Math.max(0, at - longestQuestion), (index) => opens(index) || isBehindQuote(index));
	const first = start > 0 && !isBehindQuote(start - 1) ? start - 1 : start;
	const words = tokens.slice(first, first + longestOpening).map(({ text }) => text.replaceAll(' ', '_'));
	if (!words.some((_, end) => asked.has(words.slice(0, end + 1).join('_')))) return false;
	const behind = tokens.slice(at, at + longestQuestion);
	const verb = behind.findIndex(({ classes, kind }) => kind === 'quote' || (classes & reportingVerb) !== 0);
	const comma = behind.findIndex(isComma);
	return comma !== -1 && comma < verb;
}

function isComma(token: Token | undefined): boolean {
	return /^[,，،]$/u.test(token?.text ?? '');
}
