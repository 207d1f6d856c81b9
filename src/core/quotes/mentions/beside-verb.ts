import { reportingVerb, wordClass } from '../words/word-class.ts';
import type { Scan } from './scan-phrase.ts';

/** Whether a description without a known noun stands beside a verb that reports, from one token to another. */
export function besideVerb(scan: Scan, at: number, end: number): boolean {
	const next = scan.tokens[end]?.classes ?? 0;
	const verb = (next & (wordClass.adverb | wordClass.have)) === 0 ? next : (scan.tokens[end + 1]?.classes ?? 0);
	const before = scan.tokens[at - 1]?.classes ?? 0;
	if ((verb & reportingVerb) !== 0 || (before & wordClass.by) !== 0) return true;
	if (scan.lexicon.language !== 'en' && isVerbBehindQuote(scan, at - 1)) return true;
	return (before & (wordClass.say | wordClass.tell)) !== 0 && (scan.lexicon.language === 'en' || isQuoteNear(scan, at));
}

/** A word in small letters between a quotation and a description is a verb that no list has: "«…», sospira un monsignore". */
function isVerbBehindQuote({ tokens }: Scan, at: number): boolean {
	const verb = tokens[at];
	if (verb === undefined || verb.kind !== 'word' || verb.capital || verb.classes !== 0) return false;
	const helper = wordClass.have | wordClass.be | wordClass.adverb;
	const first = ((tokens[at - 1]?.classes ?? 0) & helper) !== 0 ? at - 1 : at;
	const before = tokens[first - 1];
	return before?.kind === 'quote' || (/^[,–—-]$/u.test(before?.text ?? '') && tokens[first - 2]?.kind === 'quote');
}

/** Whether a verb before a token stands behind a quotation: elsewhere what follows it is its object. */
function isQuoteNear({ tokens }: Scan, at: number): boolean {
	return tokens.slice(Math.max(0, at - 4), at).some(({ kind }) => kind === 'quote');
}
