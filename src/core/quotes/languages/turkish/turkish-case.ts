import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';
import { markBehind } from '../shared/mark-behind.ts';

/** The case of a mention by the ending behind its apostrophe. */
export function turkishCase({ tokens, lexicon }: CaseReading, { to }: Candidate): Case {
	return ownsQuote(tokens, to) ? null : markBehind(tokens[to], lexicon);
}

/** "Hannity'nin “…” sorusunu": a genitive before a quotation is whose words it is. */
function ownsQuote(tokens: readonly Token[], at: number): boolean {
	return /^['’]n?[ıiuü]n$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'quote';
}

/**
 * Turkish marks by an apostrophe what is no subject; "-e göre" and a quotation of theirs alone name a speaker. A demonym
 * goes before "bir".
 */
export function isTurkishOwner({ tokens }: Scan, { owner, to }: Candidate): boolean {
	if (tokens[to]?.text === 'bir') return true;
	return owner && !ownsQuote(tokens, to) && ((tokens[to + 1]?.classes ?? 0) & wordClass.by) === 0;
}
