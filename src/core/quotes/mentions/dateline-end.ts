import type { Scan } from './scan-phrase.ts';

/** Longest dateline, in tokens: "NEW YORK, July 25 (Reuters) —". */
export const longestDateline = 12;

/** Where the text begins after a dateline: a place in capitals, up to a dash or colon; or an agency's name in brackets. */
export function datelineEnd({ text, tokens, lexicon }: Pick<Scan, 'text' | 'tokens' | 'lexicon'>): number {
	const [first] = tokens;
	const agency = lexicon.grammar.mentions.agencyEnd?.(text, tokens) ?? 0;
	if (agency > 0) return agency;
	if (first === undefined || first.kind !== 'word' || !/^\p{Lu}{3,}$/u.test(text.slice(first.start, first.end)))
		return 0;
	const end = tokens.slice(0, longestDateline).findIndex((token) => /^(?:[—–―:-]|--)$/u.test(token.text));
	const next = tokens[end + 1];
	// "NATO chief Mark Rutte said: “…”" is a sentence, "REED: (laughs) …" a turn.
	return tokens[end]?.text === ':' && (next?.kind === 'quote' || next?.text === '(') ? 0 : end + 1;
}
