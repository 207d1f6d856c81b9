import { longestDateline } from '../../mentions/dateline-end.ts';
import type { Token } from '../../words/read-tokens.ts';
import { reportingVerb } from '../../words/word-class.ts';

/** Behind "(ANSA) - ROMA, 19 AGO -" and "Madrid, 18 nov (EFE).-". */
export function agencyEnd(text: string, tokens: readonly Token[]): number {
	const head = tokens.slice(0, longestDateline);
	const [first] = head;
	const bracket = head.findIndex((token) => token.text === ')');
	if (first === undefined || bracket === -1 || !/^\p{Lu}|^\(/u.test(text.charAt(first.start))) return 0;
	const dashes = head.flatMap((token, at) => (at > bracket && /^(?:[—–―-]|--)$/u.test(token.text) ? [at] : []));
	const end = first.text === '(' ? (dashes[1] ?? dashes[0]) : dashes[0];
	if (end === undefined || (first.text !== '(' && end - bracket > 2)) return 0;
	return head.slice(0, end).some(({ kind, classes }) => kind === 'quote' || (classes & reportingVerb) !== 0)
		? 0
		: end + 1;
}
