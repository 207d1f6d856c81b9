import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';

/** "«…». È l'appello lanciato dalla preside": by whom something was said that a sentence only calls so. */
export function issuer(tokens: readonly Token[], own: readonly Speaker[]): Speaker | null {
	const issued = ({ from }: Speaker) =>
		/^(?:d[ao]l(?:l[ao])?|da|por|pel[ao]|par)$/u.test(tokens[from - 1]?.text ?? '') &&
		launched.test(tokens[from - 2]?.text ?? '');
	return own.find((one) => one.kind !== 'pronoun' && issued(one)) ?? null;
}

/** Participles of what is said to everybody. */
const launched =
	/^(?:lan(?:ciat|zad|çad)[oa]|lancée?|espress[oa]|expresad[oa]|formulat[oa]|formulad[oa]|formulée?|rivolt[oa]|dirigid[oa]|adressée?|firmat[oa]|firmad[oa]|signée?|feit[oa]|hech[oa]|fatt[oa]|emitid[oa]|pronunciat[oa]|pronunciad[oa]|prononcée?|rilasciat[oa])$/u;
