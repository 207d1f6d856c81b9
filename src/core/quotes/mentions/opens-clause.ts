import { hasCentre } from '../words/has-centre.ts';
import { reportingVerb, wordClass } from '../words/word-class.ts';
import type { Scan } from './scan-phrase.ts';

/** How far a sentence that opens with a description is looked along for a verb that reports or a quotation, in tokens. */
const clauseReach = 24;

/** How far behind it the verb may stand where nothing but its complement is between: "La chambre de métiers rappelle". */
const verbReach = 8;

/** A noun for what cannot speak is mostly one of an act or a thing. */
const thing =
	/(?:ung|heit|keit|tion|ción|zione|ção|tés?|dad|tà|dade|mento|ment|age|ura|ure|ncia|enza|ance|ismo|isme|frase|phrase)$/u;

/**
 * Whether an article and a noun that no list has open a sentence as those who speak do: "Un chofer le gritó: …",
 * "La chambre de métiers rappelle que …".
 *
 * @param at - The article.
 * @param noun - The noun behind it.
 */
export function opensClause({ tokens, lexicon, text }: Scan, at: number, noun: number): boolean {
	const word = tokens[noun];
	if (!hasCentre({ lexicon }) || lexicon.language === 'vi' || tokens[at]?.first !== true || word?.kind !== 'word')
		return false;
	if (word.capital || (word.classes & ~wordClass.organisation) !== 0 || thing.test(word.text)) return false;
	if ((lexicon.common !== null) !== /^\p{Lu}/u.test(text.charAt(word.start))) return false;
	const behind = tokens.slice(noun + 1, noun + clauseReach);
	const end = behind.findIndex(({ text: mark }) => /^[.!?…;]$/u.test(mark));
	const clause = end === -1 ? behind : behind.slice(0, end);
	const verb = clause.findIndex(({ classes }) => (classes & (reportingVerb | wordClass.have)) !== 0);
	const comma = clause.findIndex(({ text: mark }) => mark === ',');
	const isNear = verb !== -1 && verb < verbReach && (comma === -1 || verb < comma || comma === 0);
	return isNear && clause.some(({ kind, text: mark }) => kind === 'quote' || mark === ':');
}
