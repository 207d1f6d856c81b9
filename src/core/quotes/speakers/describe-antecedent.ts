import type { Frame, Speaker } from '../article-frame.ts';
import type { Precedent } from './describe-quote.ts';
import { findProtagonist } from './find-protagonist.ts';
import { paragraphOf } from './paragraph-of.ts';
import { bucket, countSigns, namedBefore } from './signs.ts';

/** How many named mentions before a pronoun are looked at. */
const reach = 16;

/** A name that a pronoun may stand for, and who else is named around it. */
export type Antecedent = {
	readonly speaker: Speaker;
	/** How many other people were named after it. */
	readonly rank: number;
	/** Mentions of the same person nearer to the pronoun. */
	readonly nearer: number;
};

/**
 * Lists the names before a pronoun that agree with it, nearest first.
 *
 * @param all - Every mention of the article, in order.
 */
export function listAntecedents(frame: Frame, all: readonly Speaker[], pronoun: Speaker): readonly Antecedent[] {
	const { mayBeMeant } = frame.lexicon.grammar.speakers;
	const found = namesBefore(all, pronoun).filter((speaker) => mayBeMeant?.(frame, speaker, pronoun) !== false);
	const seen = new Map<unknown, number>();
	return found.map((speaker) => {
		const nearer = seen.get(speaker.entity) ?? 0;
		const rank = seen.size;
		seen.set(speaker.entity, nearer + 1);
		return { speaker, rank, nearer };
	});
}

function namesBefore(all: readonly Speaker[], pronoun: Speaker): readonly Speaker[] {
	const found: Speaker[] = [];
	for (let at = pronoun.index - 1, looked = 0; at >= 0 && looked < reach; at--) {
		const speaker = all[at];
		if (speaker === undefined || speaker.entity === null) continue;
		looked++;
		if (agrees(speaker, pronoun)) found.push(speaker);
	}
	return found;
}

function agrees({ entity, kind }: Speaker, pronoun: Speaker): boolean {
	if (entity === null || kind === 'place') return false;
	if (pronoun.kind === 'it') return !entity.human;
	if (pronoun.gender === 'they') return true;
	if (kind === 'organisation' && !entity.human) return false;
	return pronoun.gender === null || entity.gender === null || entity.gender === pronoun.gender;
}

/** Whom the text speaks of where a pronoun stands. */
export function centreOf(frame: Frame, pronoun: Speaker, before: Precedent | null): Speaker | null {
	const { paragraph, from, gender } = pronoun;
	return findProtagonist(frame, { paragraph, token: from, gender }, before);
}

/**
 * Describes a name as what a pronoun stands for, by small whole numbers: distance, standing in its sentence, who spoke
 * before.
 *
 * @param centre - Whom the text speaks of where the pronoun stands.
 */
export function describeAntecedent(
	frame: Frame,
	{ speaker, rank, nearer }: Antecedent,
	pronoun: Speaker,
	{ before, centre }: { readonly before: Precedent | null; readonly centre: Speaker | null },
): readonly number[] {
	const { signs, at } = paragraphOf(frame, speaker).outline;
	const apart = pronoun.paragraph - speaker.paragraph;
	const until = apart === 0 ? (at[pronoun.from] ?? 0) : signs.length;
	const [, stops = 0] = countSigns(signs, Math.max(at[speaker.to] ?? 0, until - longestWay), until);
	const [people] = namedBefore(signs, at[speaker.from] ?? 0);
	return [
		Math.min(6, apart),
		Math.min(9, rank),
		Math.min(3, nearer),
		stops,
		people,
		bucket(pronoun.index - speaker.index, 1),
		...describeEntity(speaker, pronoun, before),
		isCentre(speaker, pronoun, centre),
	];
}

/** Whether the text speaks of somebody: in the pronoun's paragraph, above, or not. */
function isCentre({ entity }: Speaker, { paragraph }: Speaker, centre: Speaker | null): number {
	if (centre === null || centre.entity !== entity) return 0;
	return centre.paragraph === paragraph ? 2 : 1;
}

/** A longer way is cut, in signs: what is that far is far. */
const longestWay = 60;

/** Whether its gender is known, how often it is printed, and whether it said the quotation before. */
function describeEntity({ entity }: Speaker, pronoun: Speaker, before: Precedent | null): readonly number[] {
	if (entity === null) return [0, 0, 0];
	return [
		entity.gender === null ? 0 : 1,
		bucket(entity.count, 1),
		before?.speaker?.entity === entity ? 1 + Math.min(3, pronoun.paragraph - before.quote.paragraph) : 0,
	];
}
