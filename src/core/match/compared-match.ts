import type { Match } from '../types.ts';
import type { Decision } from './decision.ts';
import { type Comparison, toEvidence } from './gather-evidence.ts';
import type { MatchContext } from './match-context.ts';
import { type Prepared, toPrinted } from './prepared.ts';
import { relate } from './relate.ts';

/** A match by the evidence of two statements alone, and whether it is `same` where no other line is as near. */
export type CandidateMatch = Match & { readonly isSameIfNearest: boolean };

/** Two statements, the fuller one first. */
export type Ordered = readonly [Prepared, Prepared];

type Compared = {
	readonly ordered: Ordered;
	readonly context: MatchContext;
	readonly isSameIfNearest?: boolean;
};

/**
 * A match that tells how the wordings stand to each other, and the evidence, when it is asked for: of most pairs that
 * match, nobody asks. Of one class: an object with a getter of its own has a shape of its own, which holds what the
 * getter needs for long after the object is gone.
 *
 * The relation is told of every pair: what two lines are not by themselves, the lines around them can make them.
 */
export class ComparedMatch implements CandidateMatch {
	readonly same: boolean;
	readonly possibly: boolean;
	readonly isSameIfNearest: boolean;
	readonly #comparison: Comparison;
	readonly #compared: Compared;
	#relation: Match['relation'] | null = null;

	constructor(comparison: Comparison, decision: Decision, compared: Compared) {
		this.same = decision === 'same';
		this.possibly = decision === 'possibly';
		this.isSameIfNearest = compared.isSameIfNearest === true;
		this.#comparison = comparison;
		this.#compared = compared;
	}

	get relation(): Match['relation'] {
		this.#relation ??= relationOf(this.#comparison, this.#compared);
		return this.#relation;
	}

	get score(): number {
		return toScore(this.#comparison);
	}

	get evidence(): Match['evidence'] {
		return toEvidence(this.#comparison);
	}
}

/** The same match, decided otherwise in view of other lines. */
export function decidedAs({ relation, score, evidence }: Match, decision: Decision): Match {
	return { same: decision === 'same', possibly: decision === 'possibly', relation, score, evidence };
}

function relationOf({ pairs, crossLanguage }: Comparison, { ordered, context }: Compared): Match['relation'] {
	const [fuller, other] = ordered;
	const spoken = context.spokenBy.get(fuller.statement.speakerId ?? other.statement.speakerId ?? '');
	return relate({
		fuller: toPrinted(fuller),
		other: toPrinted(other),
		pairs,
		translated: crossLanguage || (spoken !== undefined && !spoken.has(other.comparable.language)),
	});
}

/** Orders matches: how much of the less full one is shared, then how much information that is. */
function toScore({ containment, shared, speakers }: Comparison): number {
	if (speakers === 'different') return 0;
	const amount = shared / (shared + 2);
	return Math.round(containment * amount * 1000) / 1000;
}
