import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

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
	const titled = ((tokens[from - 1]?.classes ?? 0) & wordClass.title) !== 0;
	if (to - from > 1 && beginsBody(tokens[from])) return titled ? null : { from, to, person: null, sure: false };
	if (to - from > 1) return undefined;
	const next = tokens[to];
	const isLow = next?.kind === 'word' && !next.capital && next.classes === 0;
	return isLow && titled ? null : undefined;
}
