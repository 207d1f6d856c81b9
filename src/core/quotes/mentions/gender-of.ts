import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { isOf, wordClass } from '../words/word-class.ts';
import type { Gender } from './mention.ts';

const femaleWord =
	/^(?:mrs|ms|miss|girl|lady|queen|princess|mum|mom|mother|grandmother|daughter|sister|aunt|niece|wife|widow|.*woman)$/u;
const maleWord =
	/^(?:mr|sir|man|boy|lord|king|prince|dad|father|grandfather|son|brother|uncle|nephew|husband|widower|.*(?:s|ns|ce|ss|[cs]h|ry|e)man)$/u;

/** The gender that a form of address, a role or a first name tells. */
export function genderOf(words: readonly Token[], lexicon: Lexicon): Gender | null {
	for (const word of words) {
		const gender = genderOfWord(word, lexicon);
		if (gender !== null) return gender;
	}
	return null;
}

function genderOfWord(word: Token, { listed }: Lexicon): Gender | null {
	if (femaleWord.test(word.text) || listed('madam').has(word.text)) return 'she';
	if (maleWord.test(word.text) || listed('sir').has(word.text)) return 'he';
	const isFemale = isOf(word, wordClass.femaleName);
	if (isFemale === isOf(word, wordClass.maleName)) return null;
	return isFemale ? 'she' : 'he';
}
