import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';

/** The full name that a surname begins elsewhere in the article: "就任する岡崎千晴常務", later "岡崎氏". */
export function lengthen(text: string, surname: string, lexicon: Lexicon): string | null {
	for (let at = text.indexOf(surname); at !== -1; at = text.indexOf(surname, at + 1)) {
		const given = /[\p{Script=Han}々]/u.test(text.charAt(at - 1)) ? null : givenAt(text, at + surname.length, lexicon);
		if (given !== null) return surname + given;
	}
	return null;
}

/** Longest given name, and longest role that is looked for behind it, in signs. */
const longestGiven = 3;
const longestTitle = 4;

/** The given name at a place: up to three signs, before what is none of a name or before a role. */
function givenAt(text: string, at: number, { classOf, listed }: Lexicon): string | null {
	const isTitle = (from: number) =>
		[1, 2, 3, longestTitle].some((length) => (classOf(text.slice(from, from + length)) & wordClass.title) !== 0);
	for (let length = 1; length <= longestGiven; length++) {
		const given = text.slice(at, at + length);
		if (!/^[\p{Script=Han}々]+$/u.test(given)) return null;
		const ends = !/[\p{Script=Han}々]/u.test(text.charAt(at + length)) || isTitle(at + length);
		if (ends && classOf(given) === 0 && !listed('plain').has(given)) return isTitle(at) ? null : given;
	}
	return null;
}
