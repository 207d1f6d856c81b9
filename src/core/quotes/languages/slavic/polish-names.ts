import type { Gender } from '../../mentions/mention.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { pronoun, wordClass } from '../../words/word-class.ts';
import { wordsInPlace } from './words-in-place.ts';

const inPlace = wordsInPlace(/^[—–,-]/u);

/** Reads words by those beside them, and a man's first name that is a woman's before her surname: "Bronisława Kupczyk". */
export function polishWords(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
	return inPlace(tokens, lexicon).map((token, at, all) => {
		const classes = classesBefore(token, all[at + 1]);
		return classes === token.classes ? token : { ...token, classes };
	});
}

function classesBefore({ text, classes, capital, first }: Token, next: Token | undefined): number {
	if (!capital) return classes;
	// "Air Force One" is no "they".
	if (!first && (classes & pronoun) !== 0) return classes & ~pronoun;
	const isWoman = (classes & wordClass.maleName) !== 0 && text.endsWith('a') && isWomansSurname(next);
	return isWoman ? (classes & ~wordClass.maleName) | wordClass.femaleName : classes;
}

/** Whether a surname stands as a woman's does in the nominative: undeclined or an adjective. */
function isWomansSurname(token: Token | undefined): boolean {
	return (
		token?.capital === true &&
		token.text.length > 1 &&
		/(?:[bcdfghjklłmnńprsśtwzźż]|[sc]ka|dzka|owa)$/u.test(token.text)
	);
}

/** The gender of somebody whose first name no list has: by the past tense of the verb beside the name, else by its endings. */
export function genderOfPolishName(
	[first, ...rest]: readonly Token[],
	beside: readonly (Token | undefined)[],
): Gender | null {
	const surname = rest.at(-1);
	if (first === undefined) return null;
	return genderOfVerb(first, beside) ?? (surname === undefined ? null : genderOfFull(first, surname));
}

function genderOfVerb(first: Token, beside: readonly (Token | undefined)[]): Gender | null {
	const verb = beside.find((word) => word?.capital === false && pastTense.test(word.text));
	if (verb === undefined) return null;
	// A man's name in '-a' would be taken for another case.
	if (verb.text.endsWith('ł')) return first.text.endsWith('a') ? null : 'he';
	return 'she';
}

function genderOfFull(first: Token, surname: Token): Gender | null {
	// "Kornelii Ryżowej": both in another case.
	if (/(?:[ij]i|[^aeiou]y)$/u.test(first.text) && /(?:owej|skiej|ckiej|nej)$/u.test(surname.text)) return 'she';
	if (first.text.endsWith('a')) return isWomansSurname(surname) || surname.text.endsWith('o') ? 'she' : null;
	return /(?:[sc]ki|dzki)$/u.test(surname.text) || isMansName(first.text) ? 'he' : null;
}

/** A consonant ends it; those that are women's are foreign. */
function isMansName(first: string): boolean {
	return (
		/[bcdfghjklłnprstwzźżćńś]$/u.test(first) &&
		!/^(?:carmen|ingrid|doris|iris|rachel|karen|ellen|kirsten|ruth|astrid|sigrid)$/u.test(first)
	);
}

const pastTense = /.{2}[aeiouyąęó](?:ł|ła)$/u;

/** What a wife or daughter is called by a surname: "Kupczykowa", "Nowakówna", as stems. */
export function womensForms(name: string): readonly string[] {
	const words = name.split(' ');
	const surname = words.at(-1) ?? '';
	return words.length < 2 || !/[bcdfghjklłmnprstwz]$/u.test(surname) ? [] : [`${surname}ow`, `${surname}ówn`];
}
