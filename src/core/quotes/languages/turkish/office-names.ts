import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';

/** What stands behind a surname that is also a word for an office: "Özel ise", "Özel şu ifadeleri". */
const behindName =
	/^(?:ise|d[ae]|dahi|şu|şöyle|şunları|ayrıca|dün|bugün|sözlerine|sözlerini|konuşmasında|açıklamasında|konuştu|dedi|daha|burada|son)$/u;

/** How an organisation's name ends that begins with "state": "Devlet Tiyatroları". */
const theirs = /(?:[^l][ıiuü]|l[ae]r[ıi])$/u;

/** The tokens of a Turkish paragraph, words for an office that are somebody's name here with its classes: "Özgür Özel", "Devlet Ormancı". */
export function namesOfOffices(tokens: readonly Token[]): readonly Token[] {
	return tokens.map((token, at) => {
		if (!token.capital) return token;
		if (token.text === 'özel' && isSurname(tokens, at)) return { ...token, classes: 0 };
		return token.text === 'devlet' && isGiven(tokens, at) ? { ...token, classes: wordClass.maleName } : token;
	});
}

/** "Özel, …", "Özel'in", "Özgür Özel", "Özel Silivri'de"; not "Özel Temsilci", "Özel okullar". */
function isSurname(tokens: readonly Token[], at: number): boolean {
	const [next, ending] = tokens.slice(at + 1, at + 3);
	const before = tokens[at - 1];
	if (before?.capital === true && isOf(before, firstName)) return true;
	if (next?.capital === true) return ending?.clitic === true && next.classes === 0 && /[dt][ae]$/u.test(ending.text);
	return next === undefined || next.kind !== 'word' || next.clitic || behindName.test(next.text);
}

/** "Devlet Ormancı'nın": "state" before one capital that is no office and no body's. */
function isGiven(tokens: readonly Token[], at: number): boolean {
	const [name, next] = tokens.slice(at + 1, at + 3);
	if (name?.capital !== true || name.classes !== 0 || theirs.test(name.text)) return false;
	return next?.capital !== true;
}
