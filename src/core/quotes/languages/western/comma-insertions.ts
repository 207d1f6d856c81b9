import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';
import type { InsertionStyle, Opening } from '../shared/insertions.ts';

/** A comma before "a estimé", "ha detto": an auxiliary and a capital, role or pronoun after the verb. */
const comma = /,\s+/gu;

/** A question or call before "demande le juge": small letters go on. */
const question = /[?!]\s+(?=\p{Ll})/gu;

/** Words for speech that goes on, beside the verb: "ha continuato quindi il coordinatore", "a encore dit la maire". */
const goingOn = /^(?:quindi|poi|ancora|inoltre|infine|dunque|ensuite|encore|enfin|puis|également|aussitôt|subito)$/u;

/** Attributions between commas: "«Oui, répond l’accusé, je regrette»". */
export const commaInsertions: NonNullable<InsertionStyle['commas']> = {
	findOpenings,
	isNamedBehind: (all, verbAt, lexicon) => {
		const words = all.filter((word) => !goingOn.test(word));
		const verb = verbAt - all.slice(0, verbAt).filter((word) => goingOn.test(word)).length;
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
	const { determiner, possessive, title, honorific, person } = wordClass;
	return (
		(lexicon.classOf(word.toLowerCase().replace(/^\p{L}{1,2}[’']/u, '')) &
			(determiner | possessive | title | honorific | person)) !==
		0
	);
}

/** A full stop that ends a sentence, no form of address: "M. Trump", "Me Guivarc’h", "J. D. Vance". */
const stop = /(?<!(?:^|[\s’'])(?:MM?|Mme|Mmes|Mlle|Me|Mgr|Dr|Pr|\p{Lu}))\.\s+/u;

/** A comma with small letters behind it, or such a stop. */
const end = new RegExp(`${stop.source}|,\\s+(?=\\p{Ll})`, 'u');

/** A stop with a capital behind it. */
const lastEnd = new RegExp(`${stop.source}(?=\\p{Lu})`, 'u');

/** Where or to whom somebody spoke, which goes on with the attribution: ", en marge d’un conseil à Bruxelles". */
const occasion =
	/^(?:en marge|lors d|à l[’']issue|à l[’']occasion|au micro|à la sortie|au sortir|devant l(?:a presse|es (?:députés|sénateurs|journalistes|caméras))|dans une? (?:communiqué|entretien|interview|message|lettre)|interrogée? |a margine|al termine|ai microfoni|in una? (?:nota|intervista|comunicato))/u;

/** Where an attribution between commas ends: at a comma, past what that adds to a name ("Cindy, enceinte de sept mois"). */
function findEnd(rest: string, lexicon: Lexicon): RegExpExecArray | null {
	const comma = end.exec(rest);
	if (comma === null || comma[0].startsWith('.')) return comma;
	const next = /^[\p{L}\p{N}]+/u.exec(rest.slice(comma.index + comma[0].length))?.[0] ?? '';
	const behind = rest.slice(comma.index + comma[0].length);
	const short = /^(?:un|une|l[ea]|l[’'])\s?(?:\S+\s){0,3}\S+\.\s/u.test(behind);
	const adds = short || occasion.test(behind) || (lexicon.classOf(next) & ~(wordClass.title | wordClass.person)) === 0;
	return adds ? (lastEnd.exec(rest) ?? comma) : comma;
}
