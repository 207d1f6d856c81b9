import { hasCentre } from '../words/has-centre.ts';
import { wordClass } from '../words/word-class.ts';
import type { Scan } from './scan-phrase.ts';

const of = /^(?:de|di|do|da|del|von|của)$/u;

const office = wordClass.honorific | wordClass.title;

/**
 * Finds the role of somebody without a name who works for somebody with one: "un conseiller de M. Zelensky".
 *
 * @param start - Where the phrase begins behind its article.
 * @param name - Where the name begins.
 * @returns Index of the role's last word; -1 for none.
 */
export function aideOf(scan: Scan, start: number, name: number): number {
	const { tokens, lexicon } = scan;
	const at = hasCentre({ lexicon }) ? beforeOffice(scan, start, name - 1) : start;
	const way = tokens.slice(start, at);
	if (at <= start || !of.test(tokens[at]?.text ?? '') || way.some(({ capital }) => capital)) return -1;
	const role = way.findIndex(({ classes }) => (classes & (wordClass.title | wordClass.person)) !== 0);
	if (role === -1) return -1;
	return lexicon.language === 'vi' ? at - 1 : start + role;
}

/** Past the office or form of address before a name, backwards. */
function beforeOffice({ tokens }: Scan, start: number, from: number): number {
	let at = from;
	while (at > start && ((tokens[at]?.classes ?? 0) & office) !== 0) at--;
	return at;
}
