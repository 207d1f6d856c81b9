import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import type { ReadCase } from '../shared/case-of.ts';

/** Most words between a preposition and the noun that a name in commas stands beside: "com o seu neto, …,". */
const nounReach = 4;

/** A name that a preposition governs over another name or over a noun that it stands beside is no subject. */
export const westernCase: ReadCase = ({ tokens }, { from, to, kind }) => {
	if (kind !== 'name' && kind !== 'person') return null;
	return isListed(tokens, from, to) || isBesideGoverned(tokens, from, to) ? 'oblique' : null;
};

/** "Sobre Clementina, Cartola e os outros, prefere não falar". */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
	const [joint, before] = [tokens[from - 1], tokens[from - 2]];
	const isJoined = isAnd(joint) || (joint?.text === ',' && isAnd(tokens[to]));
	if (!isJoined || before?.capital !== true || (before.classes & wordClass.place) !== 0) return false;
	let first = from - 2;
	while (tokens[first - 1]?.capital === true && tokens[first - 1]?.first !== true) first--;
	return isPreposition(tokens[first - 1]);
}

/** "com o neto, o produtor Thiago Ezequiel, na mesa de som". */
function isBesideGoverned(tokens: readonly Token[], from: number, to: number): boolean {
	if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return false;
	const noun = tokens[from - 2];
	if (noun === undefined || noun.capital || (noun.classes & (wordClass.title | wordClass.person)) === 0) return false;
	const article = wordClass.determiner | wordClass.possessive;
	let at = from - 3;
	while (at > from - 3 - nounReach && isOf(tokens[at], article) && !isPreposition(tokens[at])) at--;
	return at < from - 3 && isPreposition(tokens[at]) && tokens[at]?.first !== true;
}

function isAnd(token: Token | undefined): boolean {
	return isOf(token, wordClass.and);
}

function isPreposition(token: Token | undefined): boolean {
	const { preposition, by } = wordClass;
	return isOf(token, preposition) && !isOf(token, by);
}
