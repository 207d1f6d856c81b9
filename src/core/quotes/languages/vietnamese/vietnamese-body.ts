import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';

/** Syllables that begin names of Vietnamese bodies. */
const body = /^(?:bộ|ủy|uỷ|viện|hội|sở|cục|ubnd|tand|hđnd|vksnd)$/u;

/** Whether a token begins the name of a Vietnamese body. */
export function beginsBody(token: Token | undefined): boolean {
	return token !== undefined && body.test(token.text);
}

/**
 * The name of a Vietnamese body: "Bộ Ngoại giao".
 *
 * @returns Null for one capital and small letters behind a role ("Phó chủ tịch Hội đồng …"), which name nobody;
 * undefined where no body is named.
 */
export function vietnameseBody({ tokens }: Scan, { from, to }: Run): NameRun | null | undefined {
	const first = tokens[from];
	const titled = isOf(tokens[from - 1], wordClass.title);
	if (to - from > 1) return bodyIn(first, { from, to }, titled);
	const { classes = 0 } = first ?? {};
	const isNobody = (classes & wordClass.organisation) !== 0 || ((classes & firstName) === 0 && isLow(tokens[to]));
	return titled && isNobody ? null : undefined;
}

/** A name of several words that begins as bodies do. */
function bodyIn(first: Token | undefined, { from, to }: Run, titled: boolean): NameRun | null | undefined {
	if (!beginsBody(first)) return undefined;
	return titled ? null : { from, to, person: null, sure: false };
}

/** A word in small letters of which nothing is known. */
function isLow(next: Token | undefined): boolean {
	return next?.kind === 'word' && !next.capital && next.classes === 0;
}
