import type { Token } from '../words/read-tokens.ts';
import { reportingVerb } from '../words/word-class.ts';
import type { Scan } from './scan-phrase.ts';

/** Longest dateline, in tokens: "NEW YORK, July 25 (Reuters) —". */
const longestDateline = 12;

/** Where the text begins after a dateline: a place in capitals, up to a dash or colon; or an agency's name in brackets. */
export function datelineEnd({ text, tokens, lexicon }: Pick<Scan, 'text' | 'tokens' | 'lexicon'>): number {
	const [first] = tokens;
	if (lexicon.language !== 'en' && lexicon.title === null) {
		const agency = agencyEnd(text, tokens);
		if (agency > 0) return agency;
	}
	if (first === undefined || first.kind !== 'word' || !/^\p{Lu}{3,}$/u.test(text.slice(first.start, first.end)))
		return 0;
	const end = tokens.slice(0, longestDateline).findIndex((token) => /^(?:[—–―:-]|--)$/u.test(token.text));
	// "NATO chief Mark Rutte said: “…”" is a sentence.
	return tokens[end]?.text === ':' && tokens[end + 1]?.kind === 'quote' ? 0 : end + 1;
}

/** Behind "(ANSA) - ROMA, 19 AGO -" and "Madrid, 18 nov (EFE).-". */
function agencyEnd(text: string, tokens: readonly Token[]): number {
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
