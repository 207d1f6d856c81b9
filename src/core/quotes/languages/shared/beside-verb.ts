import { reportsBeside } from '../../mentions/reports-beside.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** Where a description without a known noun ends that stands beside a verb that reports; -1 for none. */
export function endBesideVerb(scan: Scan, at: number, _start: number, end: number): number {
	if (reportsBeside(scan, at, end) || isVerbBehindQuote(scan, at - 1)) return end;
	const before = scan.tokens[at - 1]?.classes ?? 0;
	return (before & (wordClass.say | wordClass.tell)) !== 0 && isQuoteNear(scan, at) ? end : -1;
}

/** A word in small letters between a quotation and a description is a verb that no list has: "«…», sospira un monsignore". */
function isVerbBehindQuote({ tokens }: Scan, at: number): boolean {
	const verb = tokens[at];
	if (verb === undefined || verb.kind !== 'word' || verb.capital || verb.classes !== 0) return false;
	const helper = wordClass.have | wordClass.be | wordClass.adverb;
	const first = isOf(tokens[at - 1], helper) ? at - 1 : at;
	const before = tokens[first - 1];
	return before?.kind === 'quote' || (/^[,–—-]$/u.test(before?.text ?? '') && tokens[first - 2]?.kind === 'quote');
}

/** How far behind a quotation whoever speaks may stand, in tokens: "«…», lui a répondu un vigneron". */
const quoteReach = 6;

/** Whether a verb before a token stands behind a quotation: elsewhere what follows it is its object. */
export function isQuoteNear({ tokens }: Scan, at: number): boolean {
	const before = tokens.slice(Math.max(0, at - quoteReach), at);
	return before.slice(before.findLastIndex(({ text }) => text === '.') + 1).some(({ kind }) => kind === 'quote');
}

/** Where the next quotation stands in the sentence that a token goes on with, no further than a reach; -1 for none. */
export function quoteAhead(tokens: readonly Token[], from: number, reach: number): number {
	const ahead = tokens.slice(from, from + reach);
	const end = ahead.findIndex(({ kind, text }) => kind === 'quote' || /^[.!?]$/u.test(text));
	return ahead[end]?.kind === 'quote' ? from + end : -1;
}
