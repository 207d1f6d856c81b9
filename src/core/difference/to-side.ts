import type { Claim, DifferenceSide } from '../types.ts';

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
