import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
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
export function isDemonym(scan: Scan, { from, to, kind, person }: Candidate): boolean {
	const { tokens } = scan;
	const next = tokens[to];
	if (next?.text === 'bir' || isCommonNoun(scan, { from, to, kind, person })) return true;
	if (kind === 'name' && to - from === 1 && isFromThere(tokens[from]?.text ?? ''))
		return next?.kind === 'word' && !next.capital && !next.clitic && (next.classes & reportingVerb) === 0;
	return kind === 'nominal' && person === null && modifier.test(tokens[to - 1]?.text ?? '');
}

/** "Toplantının sonunda", "İzlemiş mi?": an ending without an apostrophe shows that what opens a sentence is no name. */
function isCommonNoun(
	{ tokens, surnames }: Scan,
	{ from, to, kind, person }: Pick<Candidate, 'from' | 'to' | 'kind' | 'person'>,
): boolean {
	const word = tokens[from];
	if (kind !== 'name' || person !== null || to - from !== 1 || word?.first !== true || tokens[to]?.clitic) return false;
	const printed = word.text.replaceAll('\u0307', '');
	const isNamed = isOf(word, firstName | wordClass.place | wordClass.writing) || surnames.has(word.text);
	if (!isNamed && declinedToo.test(printed)) return true;
	return declined.test(printed) || (/m[ıiuü]ş$/u.test(printed) && /^m[ıiuü]/u.test(tokens[to]?.text ?? ''));
}

/** Endings of cases behind a vowel, "its" or a consonant that they soften, which no name has. */
const declined = /^\p{L}{3,}(?:[aeıiouü]n[ıiuü]n|[bğ][ıiuü]n|s[ıiuü]nd[ae]n?|l[ae]r[ıi]n|l[ae]rd[ae]n?)$/u;

/** Endings that some names have too: "Ekranda", "Raporda", "Sohbetimizin". */
const declinedToo = /^\p{L}{3,}(?:[dt][ae]|[ıiuü]m[ıiuü]z(?:[ıiuü]n?|[ae]|d[ae]n?)?)$/u;

/** "Senegalli", "Norveçli": where somebody is from. */
export function isFromThere(word: string): boolean {
	return /^\p{L}{4,}l[ıiuü]$/u.test(word);
}

/** Nouns that begin the titles of offices and are none by themselves. */
const modifier =
	/^(?:savunma|dışişleri|içişleri|maliye|hazine|adalet|sağlık|eğitim|özel|genel|kurmay|iş|teknik|grup)$/u;
