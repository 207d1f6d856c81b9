import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';
import { isVerbByEnding } from './verb-by-ending.ts';

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
	return second === 'się' || /^\p{Ll}+[aeiyłą](?:\.|,\s(?!\p{L}+[łl][aioy]?\b)|\s+\p{Lu})/u.test(stretch);
}

/** Shorter words are small ones, in UTF-16 units. */
const shortestVerb = 4;
