import type { Frame } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isOfState } from '../shared/holder-of.ts';
import { isManner } from './ends-tail.ts';

/** "Il comandante dei forestali", but "L'homme d'affaires": what somebody else is of has an article or a capital. */
export function isOfSomebody({ lexicon }: Frame, head: string, behind: readonly Token[]): boolean {
	const [of, next] = behind;
	// "l'assessore ai Lavori pubblici", "l'adjoint aux sports": of what somebody has the office; others tell a paper.
	if (of !== undefined && field.test(of.text))
		return hasField.test(head) && (next?.capital === true || of.text === 'aux');
	if (of === undefined || lexicon.signs.get(of.text) !== 'f' || isManner(behind, 0)) return false;
	// "las der Präsident von einem Blatt ab".
	if (of.text === 'von' && /^eine[mr]$/u.test(next?.text ?? '')) return false;
	const isJoined = !/^(?:d|de|di|von|của)$/u.test(of.text);
	return isJoined || next?.capital === true || isOf(next, wordClass.determiner);
}

/** Offices that are of some field. */
const hasField =
	/^(?:assess|adjoint|consigli|conseill|ministr|viceminis|sottosegr|secrétaire|délégu|delegat|commiss|candidat|vice|addett|procurat|responsab|docente|prof|référent|referent|haut|alto|presid|présid)/u;

const field = /^(?:al|all|alla|allo|ai|agli|alle|aux?)$/u;

/** "Le procureur avait", but "La sénatrice centriste avait". */
export function isBare(tokens: readonly Token[], to: number): boolean {
	const next = tokens[to];
	const verb = wordClass.have | wordClass.be | reportingVerb;
	const behind = tokens.slice(to + 1, to + 3).find(({ text }) => !/^(?:l|s|se|lo|la|le|ne|en|y)$/u.test(text));
	return next === undefined || next.classes !== 0 || !isOf(behind, verb);
}

/** Whether nothing behind a description says whose or of what. */
export function isComplete({ lexicon }: Frame, behind: readonly Token[]): boolean {
	const [next] = behind;
	if (isOfState(behind) || isManner(behind, 0)) return true;
	if (next === undefined || next.kind !== 'word' || /^\d+$/u.test(behind[1]?.text ?? '')) return true;
	return lexicon.signs.get(next.text) !== 'f' && !next.capital;
}
