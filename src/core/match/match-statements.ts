import type { Match, Statement } from '../types.ts';

/**
 * How two statements stand to each other. Symmetric in `same` and `possibly`.
 *
 * @returns `same`, `possibly` or neither, with the evidence the decision rests on.
 */
export function matchStatements(a: Statement, b: Statement): Match {
	const same = a.text === b.text && a.speaker === b.speaker;
	return { same, possibly: false, relation: same ? 'identical' : null, score: same ? 1 : 0, evidence: [] };
}
