import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** Most words of a noun behind a name: "slate card". */
const longestNoun = 3;

/** Shapes of English words that stand behind a name as verbs or adverbs. */
const noNoun = /(?:ed|ing|ly)$/u;

/**
 * Finds where an English noun ends that a surname behind an article only tells apart: "the Reed slate card", "this Stone
 * look-alike". No article stands before a person's name alone.
 *
 * @param at - The article.
 * @param start - The first word behind it.
 * @returns Index behind the noun; -1 where the phrase means the named.
 */
export function nounBehindName(scan: Scan, at: number, start: number, { from, to }: NameRun): number {
	const { tokens } = scan;
	const { classes = 0, text = '' } = tokens[at] ?? {};
	if (start === at || (classes & wordClass.determiner) === 0 || tokens.slice(start, from).some(isRoleOrCapital))
		return -1;
	// "a West Cork publican", "an Abraham Reed impersonator", but not "the Norland Bank".
	if (!/^an?$/u.test(text) && (to - from > 1 || isBody(tokens[from]))) return -1;
	let end = to;
	while (end < to + longestNoun && isPlainNoun(tokens[end])) end++;
	return end > to ? end : -1;
}

function isRoleOrCapital({ classes, capital }: Token): boolean {
	return capital || (classes & (wordClass.title | wordClass.person | wordClass.honorific)) !== 0;
}

/** A first name, organisation, place or people is more than what a noun is told apart by: "the Saudis state". */
function isBody({ classes = 0, text = '' }: Partial<Token> = {}): boolean {
	return (classes & (firstName | wordClass.organisation | wordClass.place)) !== 0 || /[^s]s$/u.test(text);
}

function isPlainNoun(token: Token | undefined): boolean {
	if (token === undefined || token.kind !== 'word' || token.capital || token.clitic) return false;
	return !isOf(token, functionWord | reportingVerb) && !noNoun.test(token.text);
}
