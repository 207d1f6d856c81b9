import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toCandidate } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isQuoteNear } from '../shared/beside-verb.ts';
import { beforeAdjectives } from './before-adjectives.ts';

/** Most words of what a body is of: "пресс-служба главы Следственного комитета России". */
const longestOwner = 7;

/** Most adjectives before it: "kijowska miejska administracja". */
const mostAdjectives = 2;

/**
 * A body that speaks, with whose it is, which is no name of a person: "сообщила пресс-служба Кремля", "biuro prasowe
 * premiera przekazało", "Według prokuratury okręgowej"; undefined for none.
 *
 * @param at - Its first word, an adjective or the noun.
 */
export function bodyInPlace(scan: Scan, at: number): Candidate | undefined {
	const { tokens, text } = scan;
	const isSource = isOf(tokens[at - 1], wordClass.by);
	const head = headFrom(scan, at, isSource);
	if (head === -1) return undefined;
	const to = ownerEnd(tokens, head + 1);
	if (!isSource && !(to > head + 1 && isBesideVerb(scan, at, to))) return undefined;
	const name = text.slice(tokens[at]?.start, tokens[to - 1]?.end);
	return toCandidate(scan, at, to, { kind: 'organisation', name, gender: null, person: null, owner: false });
}

/** The noun for a body, in the nominative or behind "according to", that a token or the adjectives from it on lead to; -1 for none. */
function headFrom(scan: Scan, at: number, isSource: boolean): number {
	const { tokens, lexicon } = scan;
	const isBody = (token: Token) =>
		isSource ? isOf(token, wordClass.organisation) : lexicon.listed('bodies').has(token.text);
	const phrase = tokens.slice(at, at + mostAdjectives + 1);
	const end = phrase.findIndex((token) => token.kind !== 'word' || (token.capital && !token.first) || isBody(token));
	const last = phrase[end];
	const isFound = last?.kind === 'word' && isBody(last) && !(last.capital && !last.first);
	return isFound && beforeAdjectives(scan, at, at + end) === at ? at + end : -1;
}

/** Where the words end that say whose it is. */
function ownerEnd(tokens: readonly Token[], from: number): number {
	let to = from;
	while (to < from + longestOwner && isOfOwner(tokens, to)) to++;
	return to;
}

/** A noun, adjective or name; a place behind its preposition: "посольство США в Москве". */
function isOfOwner(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || isOf(token, reportingVerb | wordClass.day)) return false;
	if (/^(?:в|у|w|we|при|przy)$/u.test(token.text)) return tokens[at + 1]?.capital === true;
	return token.capital || !isOf(token, functionWord);
}

/** Whether a verb that reports stands before it, a quotation near, or behind it. */
function isBesideVerb(scan: Scan, at: number, to: number): boolean {
	if (isOf(scan.tokens[to], reportingVerb)) return true;
	return isOf(scan.tokens[at - 1], reportingVerb) && isQuoteNear(scan, at);
}
