import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';
import type { Lexicon } from '../../words/lexicon.ts';

/** Prepositions before whom somebody told or met; "عن" goes before whom somebody quotes. */
const to = /^[وف]?(?:ل|ب|إلى|الى|مع|ضد|لدى|بين|نحو)$/u;

/** The case of a mention by the preposition before it, or written together with its noun: "لوكالة رويترز". */
export function arabicCase({ tokens, lexicon }: CaseReading, { from, kind }: Candidate): Case {
	const word = tokens[from]?.text ?? '';
	const isObject = kind !== 'person' && isPrefixed(word, lexicon);
	return isObject || to.test(tokens[from - 1]?.text ?? '') ? 'oblique' : null;
}

/** "لوكالة", "بالوزارة", but "بلدية" and "لوحة": a preposition written together with a word that is one without it. */
function isPrefixed(word: string, { known, classOf }: Lexicon): boolean {
	const rest = /^[وف]?[لب](\p{L}{3,})$/u.exec(word)?.[1];
	if (rest === undefined || known.has(word)) return false;
	return /^[وف]?(?:لل|بال)/u.test(word) || known.has(rest) || classOf(rest) !== 0;
}
