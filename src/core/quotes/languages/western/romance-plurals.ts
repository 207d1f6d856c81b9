import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** The plural of a role where it is somebody: behind "one of", or with an article as the sentence opens; undefined elsewhere. */
export function pluralAt(scan: Scan, at: number): Candidate | undefined {
	const { tokens, lexicon } = scan;
	const from = isOne(tokens[at]) && lexicon.signs.get(tokens[at + 1]?.text ?? '') === 'f' ? at + 2 : at;
	if (isBareSubject(scan, at)) return toNominal(scan, at, at + 1);
	if (from === at && !opensWithSeveral(tokens[at])) return undefined;
	const noun = pastArticles(tokens, from === at ? at + 1 : from);
	const isSomebody = isRole(scan, tokens[noun]) || (from !== at && isTeller(tokens, noun));
	return isSomebody ? toNominal(scan, at, noun + 1) : undefined;
}

/** "Na galeria, estudantes gritavam": several without an article right before a verb that reports. */
function isBareSubject(scan: Scan, at: number): boolean {
	const { tokens } = scan;
	return tokens[at - 1]?.text === ',' && isOf(tokens[at + 1], reportingVerb) && isRole(scan, tokens[at]);
}

/** "uno de los ladrones le dijo": one of those a noun that no list has is for, right before a verb that reports. */
function isTeller(tokens: readonly Token[], noun: number): boolean {
	const word = tokens[noun];
	if (word?.kind !== 'word' || word.capital || word.classes !== 0 || !/[sie]$/u.test(word.text)) return false;
	const verb = isOf(tokens[noun + 1], reportingVerb) ? tokens[noun + 1] : tokens[noun + 2];
	return tokens[noun + 1]?.kind === 'word' && isOf(verb, reportingVerb);
}

/** "Les négociateurs", "Diversi mediatori": an article in the plural that opens a sentence, or "several". */
function opensWithSeveral(token: Token | undefined): boolean {
	return token?.first === true && several.test(token.text);
}

const several =
	/^(?:les|i|gli|los|las|os|as|des|plusieurs|certaine?s|quelques|divers[ie]|alcun[ie]|molt[ie]|numeros[ie]|parecchi|varios|varias|algun[oa]s|much[oa]s|numeros[oa]s|vári[oa]s|algu(?:ns|mas)|muit[oa]s|divers[oa]s)$/u;

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
export function isRole({ lexicon }: Scan, token: Token | undefined): boolean {
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
