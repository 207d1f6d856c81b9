import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

const of = /^(?:de|di|do|da|del|von|của)$/u;

const office = wordClass.honorific | wordClass.title;

/**
 * Finds the role of somebody without a name who works for somebody with one: "un conseiller de M. Zelensky".
 *
 * @param start - Where the phrase begins behind its article.
 * @param name - Where the name begins.
 * @param isWhole - Whether all before "of" is the role, as in Vietnamese.
 * @returns Index behind the role; -1 for none.
 */
export function aideEnd(scan: Scan, start: number, name: number, isWhole: boolean): number {
	const { tokens } = scan;
	const at = beforeOffice(scan, start, name - 1);
	const way = tokens.slice(start, at);
	if (at <= start || !of.test(tokens[at]?.text ?? '') || way.some(({ capital }) => capital)) return -1;
	const role = way.findIndex(({ classes }) => (classes & (wordClass.title | wordClass.person)) !== 0);
	if (role === -1) return -1;
	return isWhole ? at : start + role + 1;
}

/** Past the office or form of address before a name, backwards. */
function beforeOffice({ tokens }: Scan, start: number, from: number): number {
	let at = from;
	while (at > start && isOf(tokens[at], office)) at--;
	return at;
}
