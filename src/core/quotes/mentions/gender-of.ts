import type { Token } from '../words/read-tokens.ts';
import { wordClass } from '../words/word-class.ts';
import type { Gender } from './mention.ts';

const femaleWord =
	/^(?:mrs|ms|miss|lady|queen|princess|mum|mom|mother|grandmother|daughter|sister|aunt|niece|wife|widow|.*woman|frau|mme|sra|señora|signora|pani|пані|госпожа)$/u;
const maleWord =
	/^(?:mr|sir|lord|king|prince|dad|father|grandfather|son|brother|uncle|nephew|husband|widower|herr|sr|señor|signor|пан|господин|.*(?:s|ns|ce|ss|[cs]h|ry|e)man)$/u;

/** The gender that a form of address, a role or a first name tells. */
export function genderOf(words: readonly Token[]): Gender | null {
	for (const { text, classes } of words) {
		if (femaleWord.test(text)) return 'she';
		if (maleWord.test(text)) return 'he';
		const female = (classes & wordClass.femaleName) !== 0;
		if (female !== ((classes & wordClass.maleName) !== 0)) return female ? 'she' : 'he';
	}
	return null;
}
