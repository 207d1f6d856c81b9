import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';
import type { InsertionStyle, Opening } from '../shared/insertions.ts';

/** A comma before "a estimé", "ha detto": an auxiliary and a capital, role or pronoun after the verb. */
const comma = /,\s+/gu;

/** A question or call before "demande le juge": small letters go on. */
const question = /[?!]\s+(?=\p{Ll})/gu;

/** Attributions between commas: "«Oui, répond l’accusé, je regrette»". */
export const commaInsertions: NonNullable<InsertionStyle['commas']> = {
	findOpenings,
	isNamedBehind: (words, verb, lexicon) => {
		const isTold = /^(?:lui|leur|nous) (?:a|ont)$/u.test(words.slice(0, 2).join(' '));
		return isTold ? isNamedBehind(words.slice(1), verb - 1, lexicon) : isNamedBehind(words, verb, lexicon);
	},
	findEnd,
};

function findOpenings(words: string): readonly Opening[] {
	return [...words.matchAll(comma), ...words.matchAll(question)].map(({ 0: { length }, index }) => ({ index, length }));
}

/** Whether who said it stands right behind the verb, or is hung on it: "a-t-il dit", "répond l’accusé". */
function isNamedBehind(words: readonly string[], verb: number, lexicon: Lexicon): boolean {
	const [first = ''] = words;
	const next = words[verb + 1] ?? '';
	if (/-t-|-(?:il|elle)/u.test(first) || (verb === 0 && /^l[’']/u.test(next))) return true;
	return (
		verb <= 1 && (/^\p{Lu}/u.test(next) || isRole(next, lexicon)) && (verb === 0 || /^(?:a|ont|ha|hanno)$/u.test(first))
	);
}

function isRole(word: string, lexicon: Lexicon): boolean {
	const { determiner, title, honorific, person } = wordClass;
	return (
		(lexicon.classOf(word.toLowerCase().replace(/^\p{L}{1,2}[’']/u, '')) &
			(determiner | title | honorific | person)) !==
		0
	);
}

/** Where an attribution between commas ends: at a comma, past what that adds to a name ("Cindy, enceinte de sept mois"). */
function findEnd(rest: string, lexicon: Lexicon): RegExpExecArray | null {
	const comma = /\.\s+|,\s+(?=\p{Ll})/u.exec(rest);
	if (comma === null || comma[0].startsWith('.')) return comma;
	const next = /^[\p{L}\p{N}]+/u.exec(rest.slice(comma.index + comma[0].length))?.[0] ?? '';
	const behind = rest.slice(comma.index + comma[0].length);
	const short = /^(?:un|une|l[ea]|l[’'])\s?(?:\S+\s){0,3}\S+\.\s/u.test(behind);
	const adds = short || (lexicon.classOf(next) & ~(wordClass.title | wordClass.person)) === 0;
	return adds ? (/\.\s+(?=\p{Lu})/u.exec(rest) ?? comma) : comma;
}
