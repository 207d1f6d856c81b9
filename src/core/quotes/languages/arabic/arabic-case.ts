import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';

/** Prepositions before whom somebody told or met; "عن" goes before whom somebody quotes. */
const to = /^[وف]?(?:ل|ب|إلى|الى|مع|ضد|لدى|بين|نحو)$/u;

/** The case of a mention by the preposition before it, or written together with its noun: "لوكالة رويترز". */
export function arabicCase({ tokens, lexicon }: CaseReading, { from, kind }: Candidate): Case {
	const word = tokens[from]?.text ?? '';
	const isObject = kind !== 'person' && /^[وف]?[لب]/u.test(word) && !lexicon.known.has(word);
	return isObject || to.test(tokens[from - 1]?.text ?? '') ? 'oblique' : null;
}
