import { isCapitalParticle, isParticle } from '../../mentions/name-particle.ts';
import type { PhraseRules } from '../../mentions/phrase-rules.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, speakerNoun, wordClass } from '../../words/word-class.ts';
import { agencyEnd } from './agency-end.ts';

/** Phrases of languages that print names with capitals, and roles in small letters: plain words behind a name are none of it. */
export const casedPhrases: PhraseRules = {
	breaksPhrase: (scan, at) => isNextName(scan, at) || isBehindName(scan, at),
	beginsAnew,
	isNamePart: isCapitalParticle,
	agencyEnd,
};

/** Whether another person's name begins right behind a name that is known: "сказав Зеленський Трампу". */
export function isNextName({ people, tokens, lexicon }: Scan, at: number): boolean {
	if (tokens[at]?.capital !== true && lexicon.grammar.mentions.uncased !== true) return false;
	const before = people.findName(tokens, at - 1, lexicon);
	if (before === null || before.length !== 1) return false;
	const next = people.findName(tokens, at, lexicon);
	return next !== null && next.person !== before.person;
}

/** Whether plain small letters stand behind a capital: elsewhere than in English they are not part of its phrase. */
export function isBehindName({ tokens }: Scan, at: number): boolean {
	const token = tokens[at];
	if (token === undefined || tokens[at - 1]?.capital !== true) return false;
	return !token.capital && !token.clitic && token.classes === 0 && !isParticle(token);
}

/** A role in small letters after a name begins another phrase, but in English: "Trump campaign officials". */
export function beginsAnew({ tokens }: Scan, start: number, at: number): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (at === start || token === undefined || token.capital) return false;
	if (at - 1 === start && before?.classes === 0 && isOf(token, wordClass.organisation)) return false;
	return before?.capital === true && !isOf(before, speakerNoun);
}
