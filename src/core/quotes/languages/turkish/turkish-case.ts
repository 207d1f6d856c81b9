import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { markBehind } from '../shared/mark-behind.ts';

/** The case of a mention by the ending behind its apostrophe. */
export function turkishCase({ tokens, lexicon }: CaseReading, { to }: Candidate): Case {
	return ownsQuote(tokens, to) ? null : markBehind(tokens[to], lexicon);
}

/** "Hannity'nin “…” sorusunu": a genitive before a quotation is whose words it is. */
function ownsQuote(tokens: readonly Token[], at: number): boolean {
	return /^['’]n?[ıiuü]n$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'quote';
}

/** "bir Yunan yetkili": a capital before "bir" says where somebody is from. */
export function isDemonym({ tokens }: Scan, { to }: Candidate): boolean {
	return tokens[to]?.text === 'bir';
}
