import { senseNames } from './claim-lexicon.ts';
import type { Sign } from './read-signs.ts';

/** What a sense's number is: a number, a scale, "tens of thousands of", a share, a month, a weekday, days ago. */
type Worth = 'n' | 'x' | 'm' | 'p' | 'd' | 'w' | 'a';

/** Senses that are a letter and a number: "n6" is six, "x1000" thousand, "p20" a fifth, "d8" August, "w4" Friday, "a1" yesterday. */
const worths: ReadonlyMap<string, { readonly kind: string; readonly value: number }> = new Map(
	senseNames.flatMap((sense) => {
		const [, kind = '', value = ''] = /^([a-z])(\d+)$/u.exec(sense) ?? [];
		return kind === '' ? [] : [[sense, { kind, value: Number(value) }] as const];
	}),
);

/** The number a sign's sense stands for; null when it has none of that kind. */
export function worthOf(sign: Sign | undefined, kind: Worth): number | null {
	for (const sense of sign?.senses ?? []) {
		const worth = worths.get(sense);
		if (worth?.kind === kind) return worth.value;
	}
	return null;
}

/** Lengths of time that are one word hold their number: "dwugodzinna". */
const lengths = /^(?:hours|minutes)\d+$/u;
const numbers: ReadonlySet<string> = new Set(
	senseNames.filter((sense) => lengths.test(sense) || ['n', 'm', 'p'].includes(worths.get(sense)?.kind ?? '')),
);

/** Whether a number begins with a sign: in digits, in a word, a share. */
export function isNumber({ digits, senses }: Sign): boolean {
	return digits !== null || senses.some((sense) => numbers.has(sense));
}
