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
	return token?.capital === true && /(?:[bcdfghjklłmnńprsśtwzźż]|[sc]ka|dzka|owa)$/u.test(token.text);
}

/** The gender of a full name in the nominative that no list has. */
export function genderOfPolishName([first, ...rest]: readonly Token[]): Gender | null {
	const surname = rest.at(-1);
	if (first === undefined || surname === undefined) return null;
	if (first.text.endsWith('a')) return isWomansSurname(surname) || surname.text.endsWith('o') ? 'she' : null;
	return /(?:[sc]ki|dzki)$/u.test(surname.text) ? 'he' : null;
}

/** What a wife or daughter is called by a surname: "Kupczykowa", "Nowakówna", as stems. */
export function womensForms(name: string): readonly string[] {
	const words = name.split(' ');
	const surname = words.at(-1) ?? '';
	return words.length < 2 || !/[bcdfghjklłmnprstwz]$/u.test(surname) ? [] : [`${surname}ow`, `${surname}ówn`];
}
