import type { Outline } from './outline-paragraph.ts';
import { numberOfSign } from './signs.ts';

/** The verb that makes a mention somebody who reports. */
export type Report = {
	/** Number of the verb's sign; 0 for none. */
	readonly verb: number;
	/** Signs between the mention and its verb, from 1; for a verb or "according to" before it `ahead`. */
	readonly distance: number;
	/** How surely, by `strength`. */
	readonly strength: number;
};

const ahead = 20;

/** A verb further on, the one at its side, one before it. */
export const strength = { none: 0, far: 1, beside: 2, before: 3 } as const;

/** How far behind a mention its verb is looked for, in signs: "n , l P o , V". */
const reach = 8;

/** Signs between a mention and the verb at its side: "also". */
const beside = 1;

const noReport: Report = { verb: 0, distance: 0, strength: strength.none };

/** Finds the verb that a mention is the subject of, from its first token up to its last. */
export function reportOf({ signs, at }: Outline, { from, to }: { readonly from: number; readonly to: number }): Report {
	return verbBehind(signs, at[to] ?? 0) ?? verbBefore(signs, at[from] ?? 0) ?? noReport;
}

/** The verb behind a mention, or behind what stands between commas at its side: "Hale, an aide to Reed, said". */
function verbBehind(signs: string, end: number): Report | null {
	const aside = /^,[^.!?;:QKJ,VB]{1,16},/u.exec(signs.slice(end, end + longestAside))?.[0].length ?? 0;
	const way = signs.slice(end + aside, end + aside + reach);
	const distance = way.search(/[.!?;:QKJnoldpiVTC]/u);
	const sign = way.charAt(distance);
	if (distance === -1 || !/[VTC]/u.test(sign)) return null;
	return {
		verb: numberOfSign(sign),
		distance: distance + 1,
		strength: distance <= beside ? strength.beside : strength.far,
	};
}

/** Longest description between commas, in signs with the commas. */
const longestAside = 18;

function verbBefore(signs: string, start: number): Report | null {
	const sign = signs.charAt(start - 1);
	return /[VB]/u.test(sign) ? { verb: numberOfSign(sign), distance: ahead, strength: strength.before } : null;
}
