import type { Frame, Speaker } from '../article-frame.ts';
import type { Entity } from '../mentions/link-entities.ts';
import { isOf, wordClass } from '../words/word-class.ts';
import { areOneEntity } from './are-one-entity.ts';
import { type Antecedent, centreOf, describeAntecedent, listAntecedents } from './describe-antecedent.ts';
import { paragraphOf } from './paragraph-of.ts';
import type { Asked } from './speaker-rules.ts';
import { scoreTrees } from './trees.ts';
import type { WeightTables } from './weights.ts';

/**
 * Finds who a pronoun stands for: of those named before it who agree with it, the likeliest by a fitted ranker.
 *
 * @returns A mention by name; null where nobody fits, and for "I" and "we": who writes is not named in the text.
 */
export function resolvePronoun(
	asked: Asked,
	pronoun: Speaker,
	{ pronoun: weights }: Pick<WeightTables, 'pronoun'>,
): Speaker | null {
	const { frame, all, before } = asked;
	const { resolvePronoun: byRule, spokenOf } = frame.lexicon.grammar.speakers;
	if (isClass(frame, pronoun, wordClass.i)) return null;
	if (byRule !== undefined) return byRule(asked, pronoun);
	const named = relativeTo(frame, all[pronoun.index - 1], pronoun) ?? spokenOf?.(asked, pronoun) ?? null;
	if (named !== null) return named;
	const antecedents = listAntecedents(frame, all, pronoun);
	const context = { before, centre: centreOf(frame, pronoun, before) };
	return (
		onlyOneHere(antecedents, pronoun) ??
		likeliest(
			antecedents.map((antecedent) => ({
				speaker: antecedent.speaker,
				odds: Math.exp(scoreTrees(weights, describeAntecedent(frame, antecedent, pronoun, context))),
			})),
		)
	);
}

/**
 * Whom "he" or "she" means where its own paragraph names one such person before it: in nine of ten cases of news, which
 * is as often as marked corpora agree on it at all.
 */
function onlyOneHere(antecedents: readonly Antecedent[], { kind, gender, paragraph }: Speaker): Speaker | null {
	if (kind !== 'pronoun' || (gender !== 'he' && gender !== 'she')) return null;
	const here = antecedents.map(({ speaker }) => speaker).filter((speaker) => speaker.paragraph === paragraph);
	const people = here.filter(({ entity }) => entity !== null && (entity.human || /\s/u.test(entity.name)));
	return areOneEntity(people) ? (people[0] ?? null) : null;
}

/** The mention whose person is likeliest, all mentions of a person taken together. */
function likeliest(mentions: readonly { readonly speaker: Speaker; readonly odds: number }[]): Speaker | null {
	const sums = new Map<Entity | null, number>();
	for (const { speaker, odds } of mentions) sums.set(speaker.entity, (sums.get(speaker.entity) ?? 0) + odds);
	const most = Math.max(...sums.values());
	return mentions.find(({ speaker }) => sums.get(speaker.entity) === most)?.speaker ?? null;
}

/** Most words between a name and the "who" that belongs to it: a comma and a preposition. */
const relativeReach = 2;

/** The same behind a description, which goes on behind its noun: "one Republican involved in the planning, who". */
const describedReach = 8;

/** Whom a relative pronoun belongs to: the mention just before it. */
function relativeTo(frame: Frame, before: Speaker | undefined, pronoun: Speaker): Speaker | null {
	if (!isClass(frame, pronoun, wordClass.relative) || before?.paragraph !== pronoun.paragraph) return null;
	const reach = before.kind === 'nominal' ? describedReach : relativeReach;
	return before.kind !== 'pronoun' && pronoun.from - before.to <= reach ? before : null;
}

/** Whether the first word of a mention is of a class. */
export function isClass(frame: Frame, mention: Speaker, bits: number): boolean {
	return isOf(paragraphOf(frame, mention).tokens[mention.from], bits);
}
