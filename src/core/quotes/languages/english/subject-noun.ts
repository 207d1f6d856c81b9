import { reportsBeside } from '../../mentions/reports-beside.ts';
import { type Scan, skipDeterminers } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';

/** Most words of a noun with what stands before it, and of what follows it up to its verb. */
const longestNoun = 7;
const longestTail = 9;

/**
 * Finds where a subject ends whose noun no list has, by where it stands: at a verb that reports ("the museum's guide warned"),
 * with what describes it between ("a banner over the stand read"), behind "according to", "in the words of", "told by".
 *
 * @param at - Its article or possessive.
 * @returns Index behind the noun; -1 for none.
 */
export function subjectNounEnd(scan: Scan, at: number): number {
	const { tokens } = scan;
	const start = skipDeterminers(scan, at);
	if (start === at) return -1;
	const end = nounEnd(scan, start);
	const noun = tokens[end - 1];
	if (end === start || noun === undefined || !isPlain(noun)) return -1;
	return isSource(tokens, at) || isSubject(scan, at, end) ? end : -1;
}

/** Behind the words that can stand in a noun phrase from a word on. */
function nounEnd(scan: Scan, start: number): number {
	let end = start;
	while (end < start + longestNoun && isNounPart(scan.tokens[end]) && !isItsVerb(scan.tokens, end)) end++;
	return end;
}

/** Whether a phrase behind no preposition has a verb that reports, at its side or, where an article opens it, further on. */
function isSubject(scan: Scan, at: number, end: number): boolean {
	const { classes = 0, text = '' } = scan.tokens[at - 1] ?? {};
	// "after its owners said"
	if ((classes & (wordClass.preposition | wordClass.to)) !== 0 && !/^(?:after|before|since)$/u.test(text)) return false;
	return reportsBeside(scan, at, end) || reportsBehindTail(scan.tokens, end);
}

function isNounPart(token: Token | undefined): boolean {
	return token?.kind === 'word' && (token.clitic || !isOf(token, functionWord | reportingVerb));
}

/** Pasts that no ending shows and that are no nouns. */
export const past = /^(?:took|gave|made|met|went|c[ao]me|got|left|began)$/u;

/** "the email goes on to say", "the paper took": such a past, or an unknown word with an "-s" behind a noun without one. */
function isItsVerb(tokens: readonly Token[], at: number): boolean {
	const [noun, word] = [tokens[at - 1], tokens[at]];
	const isNoun = isOf(noun, speakerNoun) && noun?.text.endsWith('s') === false;
	if (word?.classes !== 0 || word.clitic) return false;
	return past.test(word.text) || (isNoun && /[^s]s$/u.test(word.text));
}

/** A word in small letters that nothing is known of, or a verb as a noun, that does not end like a past or adverb. */
function isPlain({ classes, capital, clitic, text }: Token): boolean {
	return (
		(classes & ~(reportingVerb | wordClass.writing)) === 0 &&
		!capital &&
		!clitic &&
		!/(?:ed|ly|\d|^seen|^sent|^written)$/u.test(text)
	);
}

/** Whether what stands before a noun says that it is quoted: "according to", "in the words of", "told by". */
function isSource(tokens: readonly Token[], at: number): boolean {
	const [verb, word] = [tokens[at - 2], tokens[at - 1]];
	if (word?.text === 'of') return verb?.text === 'words';
	const wanted = word?.text === 'by' ? reportingVerb : wordClass.by;
	return /^(?:to|by)$/u.test(word?.text ?? '') && isOf(verb, wanted);
}

/** Whether a preposition or participle leads from a noun to a verb that reports, without another clause. */
function reportsBehindTail(tokens: readonly Token[], from: number): boolean {
	const { classes = 0, text = '' } = tokens[from] ?? {};
	if ((classes & (wordClass.preposition | wordClass.to)) === 0 && !/ed$/u.test(text)) return false;
	const tail = tokens.slice(from + 1, from + longestTail);
	const verb = tail.findIndex((token) => isOf(token, reportingVerb));
	return verb > 0 && tail.slice(0, verb).every(isInTail);
}

function isInTail({ kind, classes }: Token): boolean {
	const outside =
		wordClass.be | wordClass.have | wordClass.that | wordClass.relative | wordClass.clause | wordClass.and;
	return kind === 'word' && (classes & (outside | wordClass.he | wordClass.she | wordClass.they | wordClass.i)) === 0;
}
