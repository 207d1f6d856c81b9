import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** Prepositions before whom somebody told or met; "عن" goes before whom somebody quotes. */
const to = /^[وف]?(?:ل|ب|إلى|الى|مع|ضد|لدى|بين|نحو)$/u;

/** "باللاعب", "للمدرب": a role behind a preposition. */
function isObjectRole(token: Token): boolean {
	return /^[وف]?(?:بال|لل)/u.test(token.text) && isOf(token, wordClass.title);
}

/** "داعية السكان إلى": who is called upon. */
const calls = /^[وف]?(?:داعي|مناشد|مطالب|محذر|مخاطب|مذكر|منبه)(?:ا|ة|ين)$/u;

/** The case of a mention by the preposition before it, or written together with its noun: "لوكالة رويترز". */
export function arabicCase({ tokens, lexicon }: CaseReading, { from, to: end, kind }: Candidate): Case {
	const word = tokens[from]?.text ?? '';
	// "أشار إلى أن الوزير «…»": of whom something is said.
	if (isOf(tokens[from - 1], wordClass.that) && tokens[end]?.kind === 'quote') return 'oblique';
	// "الاستعانة باللاعب سامر الحداد".
	if (tokens.slice(Math.max(0, from - 1), from + 1).some(isObjectRole)) return 'oblique';
	if (calls.test(lexicon.fold(tokens[from - 1]?.text ?? ''))) return 'oblique';
	const isObject = kind !== 'person' && isPrefixed(word, lexicon);
	return isObject || to.test(tokens[from - 1]?.text ?? '') ? 'oblique' : null;
}

/** "لوكالة", "بالوزارة", but "بلدية" and "لوحة": a preposition written together with a word that is one without it. */
function isPrefixed(word: string, { known, classOf }: Lexicon): boolean {
	const rest = /^[وف]?[لب](\p{L}{3,})$/u.exec(word)?.[1];
	if (rest === undefined || known.has(word)) return false;
	return /^[وف]?(?:لل|بال)/u.test(word) || known.has(rest) || classOf(rest) !== 0;
}
