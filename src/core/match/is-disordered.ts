import { leastIdea } from './asked-ideas.ts';
import type { Comparison } from './gather-evidence.ts';

/** Ideas from which their order tells something: of few, a verb that moves leaves none in place. */
const fewestOrdered = 4;
/** Share of the less full one from which what both tell is its rendering, in whatever order. */
const mostlyShared = 0.45;
/** Share of the ideas in common that a rendering keeps in order: a language moves words in a clause, not the clauses. */
const leastInOrder = 0.65;

/** Whether two statements share less than half, and that all over: what is told of one matter twice, and no rendering. */
export function isDisordered({ a, b, pairs, ideas, containment }: Comparison): boolean {
	if (ideas < fewestOrdered || containment >= mostlyShared) return false;
	const told = pairs.filter((pair) => weightAt(a, pair.a) >= leastIdea && weightAt(b, pair.b) >= leastIdea);
	return told.filter(({ inOrder }) => inOrder).length < told.length * leastInOrder;
}

function weightAt({ units }: Comparison['a'], at: number): number {
	return units[at]?.weight ?? 0;
}
