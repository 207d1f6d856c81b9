import type { IdeaUnit } from './idea-unit.ts';
import type { Sentence } from './read-sentence.ts';

/** Words behind a number among which stands what it counts: "120 new armoured vehicles". */
const nounReach = 3;
/** A word of less weight only ties others together. */
const leastWeight = 0.45;
/** What may stand between a number and its thing: "2 millones de barriles". */
const link = /^(?:de|d|di)$/u;
/** What parts a number from its thing. */
const parting = /[^\s'’"“”«»„\-‐‑]/u;

/** What stands right behind a number, up to the next little word, number or mark: what it counts, and how that is. */
export function nounsBehind({ text }: Sentence, from: number, units: readonly IdeaUnit[]): readonly IdeaUnit[] {
	const behind = units.filter(({ start }) => start >= from);
	const first = behind.findIndex(({ key }) => !link.test(key));
	const rest = behind.slice(Math.max(0, first), Math.max(0, first) + nounReach);
	const end = rest.findIndex(
		(unit, at) =>
			!isNoun(unit) || parting.test(text.slice(rest[at - 1]?.end ?? endOfLink(behind, first, from), unit.start)),
	);
	return end === -1 ? rest : rest.slice(0, end);
}

function endOfLink(behind: readonly IdeaUnit[], first: number, from: number): number {
	return behind[first - 1]?.end ?? from;
}

function isNoun({ idea, weight }: IdeaUnit): boolean {
	return idea !== '' && weight >= leastWeight;
}
