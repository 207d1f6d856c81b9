import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { reportingVerb } from '../../words/word-class.ts';
import { markBehind } from '../shared/mark-behind.ts';

/** The case of a mention by the ending behind its apostrophe. */
export function turkishCase({ tokens, lexicon }: CaseReading, { to }: Candidate): Case {
	return ownsQuote(tokens, to) ? null : markBehind(tokens[to], lexicon);
}

/** "Hannity'nin “…” sorusunu": a genitive before a quotation is whose words it is. */
function ownsQuote(tokens: readonly Token[], at: number): boolean {
	return /^['’]n?[ıiuü]n$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'quote';
}

/** "bir Yunan yetkili": a capital before "bir" says where somebody is from; "savunma sanayisi": what an office is of. */
export function isDemonym({ tokens }: Scan, { from, to, kind, person }: Candidate): boolean {
	const next = tokens[to];
	if (next?.text === 'bir') return true;
	if (kind === 'name' && to - from === 1 && isFromThere(tokens[from]?.text ?? ''))
		return next?.kind === 'word' && !next.capital && !next.clitic && (next.classes & reportingVerb) === 0;
	return kind === 'nominal' && person === null && modifier.test(tokens[to - 1]?.text ?? '');
}

/** "Senegalli", "Norveçli": where somebody is from. */
export function isFromThere(word: string): boolean {
	return /^\p{L}{4,}l[ıiuü]$/u.test(word);
}

/** Nouns that begin the titles of offices and are none by themselves. */
const modifier =
	/^(?:savunma|dışişleri|içişleri|maliye|hazine|adalet|sağlık|eğitim|özel|genel|kurmay|iş|teknik|grup)$/u;
