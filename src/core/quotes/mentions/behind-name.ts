import { speakerNoun } from '../words/word-class.ts';
import { isParticle } from './name-particle.ts';
import type { Scan } from './scan-phrase.ts';

/** Whether plain small letters stand behind a capital: elsewhere than in English they are not part of its phrase. */
export function isBehindName(scan: Scan, at: number): boolean {
	const { tokens, lexicon } = scan;
	const token = tokens[at];
	if (token === undefined || lexicon.title !== null) return false;
	if (lexicon.language === 'de' && isNounBefore(scan, at)) return !token.capital && token.classes === 0;
	if (tokens[at - 1]?.capital !== true) return false;
	if (lexicon.language === 'vi' && ((tokens[at - 1]?.classes ?? 0) & speakerNoun) !== 0) return false;
	return !token.capital && !token.clitic && token.classes === 0 && !isParticle(token);
}

/** A German noun: what follows it in small letters is a verb. */
function isNounBefore({ text, tokens }: Scan, at: number): boolean {
	const before = tokens[at - 1];
	return before !== undefined && !before.first && !before.capital && /^\p{Lu}/u.test(text.charAt(before.start));
}
