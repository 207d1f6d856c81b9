import type { Claim, DifferenceSide } from '../types.ts';
import { areApart } from './settle-claims.ts';

/** What one source claims. */
export type Stated = { readonly claim: Claim; readonly sourceId: string };

/** Sources that tell the same as one side: the figure as the first prints it, and the sentence of each. */
export function toSide([first, ...others]: readonly [Stated, ...Stated[]]): DifferenceSide {
	const all = [first, ...others];
	return {
		sourceIds: all.map(({ sourceId }) => sourceId),
		figure: first.claim.phrase,
		readIn: all.flatMap(({ sourceId, claim: { sentence } }) =>
			sentence === undefined ? [] : [{ sourceId, text: sentence }],
		),
	};
}

/** Those who tell the same, in whatever words, are one side: "12 banks" and "twelve banks". */
export function toSides(stated: readonly Stated[]): readonly DifferenceSide[] {
	const sides: [Stated, ...Stated[]][] = [];
	for (const one of stated) {
		const known = sides.find(([first]) => !areApart(first.claim, one.claim));
		if (known === undefined) sides.push([one]);
		else known.push(one);
	}
	return sides.map(toSide);
}
