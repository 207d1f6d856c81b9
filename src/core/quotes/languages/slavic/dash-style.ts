import type { Span } from '../../../types.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';
import { isVerbByEnding } from './verb-by-ending.ts';

/** How far above an answer its question is looked for, in UTF-16 units. */
const longestQuestion = 1000;

/** How long the dash that opens a paragraph is, with its space; 0 for none. */
function dashAt(words: string): number {
	return /^[—–-]\s?(?=[«„"\p{Lu}\d])/u.exec(words.slice(0, 4))?.[0].length ?? 0;
}

/** How long the dash is of a paragraph that answers the one above: that begins with a dash and asks; 0 for another. */
export function answerDash(text: string, { start, end }: Span): number {
	const dash = dashAt(text.slice(start, start + 4));
	if (dash === 0 || /\?\s*$/u.test(text.slice(Math.max(start, end - 2), end))) return 0;
	const above = text.slice(Math.max(0, start - longestQuestion), start).trimEnd();
	const line = above.slice(above.lastIndexOf('\n') + 1);
	return dashAt(line) > 0 && line.includes('?') ? dash : 0;
}

/** Whether a verb stands behind a dash that only its ending tells. */
export function beginsWithEnding(_stretch: string, [first = '']: readonly string[], lexicon: Lexicon): boolean {
	return isVerbByEnding(first, lexicon);
}

/** The same in Polish, or a word by itself: "– ucina.". */
export function beginsWithPolishVerb(stretch: string, words: readonly string[], lexicon: Lexicon): boolean {
	return isBareVerb(stretch, words, lexicon) || beginsWithEnding(stretch, words, lexicon);
}

/** In Polish a word by itself, with "się" or right before a name: "– ucina.", "– złości się Nowak". */
function isBareVerb(stretch: string, [first = '', second = '']: readonly string[], lexicon: Lexicon): boolean {
	if (first.length < shortestVerb || lexicon.classOf(first) !== 0) return false;
	if (/[ae]$/u.test(first) && (lexicon.classOf(second) & wordClass.preposition) !== 0) return true;
	return second === 'się' || /^\p{Ll}+[aeiyłą](?:[.,]|\s+\p{Lu})/u.test(stretch);
}

/** Shorter words are small ones, in UTF-16 units. */
const shortestVerb = 4;
