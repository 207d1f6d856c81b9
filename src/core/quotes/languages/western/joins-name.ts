import { isParticle } from '../../mentions/name-particle.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';

/** "Bertrand d’Aubigny", "Me Hugues d’Aubremont": "d" behind a first name, or one that a form of address shows. */
export function joinsFrenchName(scan: Scan, at: number): boolean | null {
	const { tokens } = scan;
	const before = tokens[at - 1];
	if (isBeforeLetters(scan, at) || (isBehindSurname(tokens, at) && !isOfFamily(tokens, at))) return false;
	if (tokens[at]?.text !== 'd' || tokens[at + 1]?.capital !== true) return null;
	const isAddressed = isOf(tokens[at - 2], wordClass.honorific);
	return before?.capital === true && (isAddressed || (before.classes & firstName) !== 0) ? true : null;
}

/** "Elisabetta Frau della Cattolica", "Mario Conti di Confesercenti": behind first name and surname, of where. */
export function joinsItalianName(scan: Scan, at: number): boolean | null {
	return isBehindSurname(scan.tokens, at) || isBeforeLetters(scan, at) ? false : null;
}

/** "Martín Duarte de UNLP": behind "of" the letters of where somebody is from. */
export function joinsSpanishName(scan: Scan, at: number): boolean | null {
	return isBeforeLetters(scan, at) ? false : null;
}

/** Whether "of" stands between a name in small letters and letters alone. */
function isBeforeLetters({ tokens, text }: Scan, at: number): boolean {
	const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!isParticle(word) || before === undefined || next === undefined) return false;
	return /^\p{Lu}{2,}$/u.test(text.slice(next.start, next.end)) && !isLetters(text, before);
}

/** "Gaspard Roux de Lannoy": where a place or body does not follow, "de" is part of a French surname. */
function isOfFamily(tokens: readonly Token[], at: number): boolean {
	const [word, next] = [tokens[at], tokens[at + 1]];
	return word?.text === 'de' && next?.capital === true && !isOf(next, wordClass.place | wordClass.organisation);
}

/** Whether a small "of" stands behind a first name and a surname. */
function isBehindSurname(tokens: readonly Token[], at: number): boolean {
	const [word, before, given] = [tokens[at], tokens[at - 1], tokens[at - 2]];
	if (word === undefined || word.capital || !/^(?:d|de|du|del|della|dell|di|dal|dalla)$/u.test(word.text)) return false;
	return before?.capital === true && (before.classes & firstName) === 0 && isOf(given, firstName);
}

/** "Dalva do Cavaco", but "Bolsonaro do PL", "Jair Bolsonaro do Rio": "do" behind one first name, no letters of a party or place. */
export function joinsPortugueseName(scan: Scan, at: number): boolean | null {
	if (isBeforeLetters(scan, at)) return false;
	const { tokens, text } = scan;
	const [word, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
	if (word?.text !== 'do' || word.capital || next?.capital !== true || before?.capital !== true) return null;
	const isGiven = /a$/u.test(before.text) || (before.classes & firstName) !== 0;
	const isName = (next.classes & (wordClass.place | wordClass.organisation)) === 0 && !isLetters(text, next);
	return isGiven && isName && tokens[at - 2]?.capital !== true && (before.classes & notGiven) === 0;
}

const notGiven = wordClass.title | wordClass.organisation | wordClass.place;

function isLetters(text: string, { start, end }: Token): boolean {
	return /^\p{Lu}{2}/u.test(text.slice(start, end));
}

/** "Margarete Klein von der Stiftung": behind first name and surname, "von der" says of where. */
export function joinsGermanName(scan: Scan, at: number): boolean | null {
	return isParticle(scan.tokens[at]) && isOfWhere(scan, at) ? false : null;
}

function isOfWhere({ tokens }: Scan, at: number): boolean {
	const von = tokens[at]?.text === 'der' ? at - 1 : at;
	if (!/^(?:von|zu)$/u.test(tokens[von]?.text ?? '')) return false;
	const before = tokens[von - 1];
	// "Begleitet wurde Anna Rohde von Sprecher Ohm"
	if (!/^(?:der|den)$/u.test(tokens[von + 1]?.text ?? '') && !isOf(tokens[von + 1], firstName | wordClass.title))
		return false;
	return before?.capital === true && (before.classes & firstName) === 0 && tokens[von - 2]?.capital === true;
}
