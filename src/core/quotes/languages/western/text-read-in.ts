import type { FrameParagraph, Speaker } from '../../article-frame.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { between } from './may-speak.ts';

/** How far behind its noun a sentence says that something is read there, in tokens. */
const readReach = 14;

const where = /^(?:in|im|auf|en|dans|sur|nel|nell|nella|nello|sul|sulla|n[oa]|num|numa)$/u;

/** The text without a known noun that a sentence opens with as what is read: "Nel biglietto … si legge", "In der Anzeige steht". */
export function textReadIn(scan: Scan, at: number): Candidate | undefined {
	const { tokens } = scan;
	const noun = tokens[at];
	const before = !isOf(tokens[at - 1], wordClass.determiner) ? at - 1 : at - 2;
	if (noun?.kind !== 'word' || noun.capital || noun.classes !== 0 || tokens[before]?.first !== true) return undefined;
	if (!where.test(tokens[before]?.text ?? '')) return undefined;
	return isRead(tokens, at + 1) ? toNominal(scan, at, at + 1) : undefined;
}

/** Whether a sentence says that something is read, up to its end or a quotation. */
function isRead(tokens: readonly Token[], from: number): boolean {
	const ahead = tokens.slice(from, from + readReach);
	const end = ahead.findIndex(({ kind, text }) => kind === 'quote' || /^[.!?;:]$/u.test(text));
	const clause = ahead.slice(0, end === -1 ? ahead.length : end);
	// "In der Anzeige steht: »…«"
	if (end !== -1 && /^(?:steht|stand)$/u.test(clause.at(-1)?.text ?? '')) return true;
	return clause.some(
		({ text }, at) =>
			/^(?:lê|lia)-se$/u.test(text) || (/^(?:se|si|on)$/u.test(text) && read.test(clause[at + 1]?.text ?? '')),
	);
}

const read = /^(?:lee|leía|legge|leggeva|lit|lisait|peut)$/u;

/** The text that the sentence before a quotation says it is read in. */
export function textOfSentence({ tokens, speakers }: FrameParagraph, from: number, to: number): Speaker | undefined {
	if (!where.test(tokens[from]?.text ?? '') || !isRead(tokens, from)) return undefined;
	return between({ speakers }, from, to).find(({ kind }) => /^(?:writing|nominal|organisation)$/u.test(kind));
}
