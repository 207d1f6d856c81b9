import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** The plural of a role where it is somebody: behind "one of", or with an article as the sentence opens; undefined elsewhere. */
export function pluralAt(scan: Scan, at: number): Candidate | undefined {
	const { tokens, lexicon } = scan;
	const from = isOne(tokens[at]) && lexicon.signs.get(tokens[at + 1]?.text ?? '') === 'f' ? at + 2 : at;
	if (from === at && !opensWithSeveral(tokens[at])) return undefined;
	const noun = isOf(tokens[from], wordClass.determiner | wordClass.possessive) ? pastArticles(tokens, from) : from;
	return isRole(scan, tokens[noun]) ? toNominal(scan, at, noun + 1) : undefined;
}

/** "Les négociateurs", "I mediatori": an article in the plural that opens a sentence. */
function opensWithSeveral(token: Token | undefined): boolean {
	return token?.first === true && /^(?:les|i|gli|los|las|os|as)$/u.test(token.text);
}

/** "un de", "l'un des", "uno dei". */
function isOne(token: Token | undefined): boolean {
	return /^(?:une?|una|uno|uma?)$/u.test(token?.text ?? '');
}

function pastArticles(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < from + 3 && isOf(tokens[at], wordClass.determiner | wordClass.possessive)) at++;
	return at;
}

/** Whether a word is for several people: as it stands, or by what it is the plural of. */
function isRole({ lexicon }: Scan, token: Token | undefined): boolean {
	if (token === undefined || token.capital || !/[sie]$/u.test(token.text)) return false;
	const role = wordClass.title | wordClass.person;
	return isOf(token, role) || singulars(token.text).some((one) => (lexicon.classOf(one) & role) !== 0);
}

/** What a word may be the plural of: "conseillers", "asesores", "consiglieri", "funzionari", "avvocate". */
function singulars(word: string): readonly string[] {
	if (word.endsWith('s')) return [word.slice(0, -1), word.slice(0, -2)];
	if (word.endsWith('i')) return [`${word.slice(0, -1)}e`, `${word.slice(0, -1)}o`, `${word}o`];
	return [`${word.slice(0, -1)}a`];
}
