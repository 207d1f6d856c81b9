import type { Span } from '../types.ts';

/** A sentence that might be chosen. */
export type Ranked = { readonly span: Span; readonly terms: ReadonlySet<string>; readonly weight: number };

/**
 * Chooses the weightiest sentences of which none repeats another.
 *
 * Each choice lowers the rest by the share of their terms that was told already.
 *
 * @returns At most `limit`, in the order they were chosen; ties go to the one printed first.
 */
export function chooseDiverse(ranked: readonly Ranked[], limit: number): readonly Ranked[] {
	const chosen: Ranked[] = [];
	const told = new Set<string>();
	let rest = [...ranked];
	while (chosen.length < limit && rest.length > 0) {
		const best = rest.reduce((a, b) => (newWeight(b, told) > newWeight(a, told) ? b : a));
		chosen.push(best);
		for (const term of best.terms) told.add(term);
		rest = rest.filter((sentence) => sentence !== best);
	}
	return chosen;
}

function newWeight({ terms, weight }: Ranked, told: ReadonlySet<string>): number {
	if (terms.size === 0) return 0;
	const repeated = [...terms].filter((term) => told.has(term)).length;
	return weight * (1 - repeated / terms.size);
}
