import { toBareWords } from '../text/bare-words.ts';
import type { Origin, Utterance, Wording } from '../types.ts';
import { toDifference } from './to-difference.ts';

/**
 * Joins the same words of one speaker in copies of one text: too short to be matched between any two articles, they
 * are one utterance where the articles are one.
 *
 * @param utterances - As grouped by their words alone.
 * @param origins - Of the sources that print them.
 * @returns Joined utterances under the id of the one that other origins print too, else under the first of their ids;
 * all others as they are. Every wording stays in one.
 */
export function joinCopies(utterances: readonly Utterance[], origins: readonly Origin[]): readonly Utterance[] {
	const originOf: OriginOf = new Map(
		origins.flatMap(({ id, sourceIds }) => sourceIds.map((sourceId) => [sourceId, id] as const)),
	);
	const joined = new Map<string, Utterance>();
	const ownerOf = new Map<string, string>();
	const idAfter = new Map<string, string>();
	for (const utterance of utterances.toSorted((a, b) => compareOwners(a, b, originOf))) {
		const owner = findOwner(joined, ownerOf, copyKey(utterance, originOf));
		const joins = owner !== undefined && !shareSource(owner, utterance);
		joined.set(joins ? owner.id : utterance.id, joins ? join(owner, utterance) : utterance);
		if (joins) idAfter.set(utterance.id, owner.id);
		else claim(ownerOf, printedKeys(utterance, originOf), utterance.id);
	}
	return utterances.flatMap(({ id }) => {
		const utterance = joined.get(id);
		return utterance === undefined ? [] : [withIds(utterance, idAfter)];
	});
}

function findOwner(
	joined: ReadonlyMap<string, Utterance>,
	ownerOf: ReadonlyMap<string, string>,
	key: string | null,
): Utterance | undefined {
	const id = key === null ? undefined : ownerOf.get(key);
	return id === undefined ? undefined : joined.get(id);
}

/** Whoever claims a key first keeps it. */
function claim(ownerOf: Map<string, string>, keys: readonly string[], id: string): void {
	for (const key of keys) if (!ownerOf.has(key)) ownerOf.set(key, id);
}

/** The origin of each source. */
type OriginOf = ReadonlyMap<string, string>;

/** What other origins print too comes first: a copy's line joins it, never the other way round. */
function compareOwners(a: Utterance, b: Utterance, originOf: OriginOf): number {
	const single = Number(singleOrigin(a, originOf) !== null) - Number(singleOrigin(b, originOf) !== null);
	return single || (a.id < b.id ? -1 : 1);
}

/** Null for words that are printed outside one origin: those were matched, or not, by what they say. */
function copyKey(utterance: Utterance, originOf: OriginOf): string | null {
	const origin = singleOrigin(utterance, originOf);
	const [fullest] = utterance.wordings;
	return origin === null || fullest === undefined ? null : toKey(origin, utterance, fullest.text);
}

function printedKeys(utterance: Utterance, originOf: OriginOf): readonly string[] {
	return utterance.wordings.flatMap(({ sourceId, text }) => toKey(originOf.get(sourceId), utterance, text) ?? []);
}

function singleOrigin({ wordings }: Utterance, originOf: OriginOf): string | null {
	const [origin, ...others] = new Set(wordings.map(({ sourceId }) => originOf.get(sourceId)));
	return others.length > 0 ? null : (origin ?? null);
}

function toKey(origin: string | undefined, { speaker, speakerId }: Utterance, text: string): string | null {
	const said = speakerId ?? speaker;
	return origin === undefined || said === null ? null : `${origin}\n${said}\n${toBareWords(text)}`;
}

/** A source that prints the same twice means two utterances, for all we know. */
function shareSource(a: Utterance, b: Utterance): boolean {
	return a.wordings.some(({ sourceId }) => b.wordings.some((wording) => wording.sourceId === sourceId));
}

function join(first: Utterance, second: Utterance): Utterance {
	return {
		...first,
		occasion: first.occasion ?? second.occasion,
		wordings: [...first.wordings, ...second.wordings.map((wording) => toCopy(wording, first.wordings))],
		possibly: [...new Set([...first.possibly, ...second.possibly])],
	};
}

/** The copy's wording stands to the fullest as the one it copies does. */
function toCopy(wording: Wording, printed: readonly Wording[]): Wording {
	const text = printed[0]?.text ?? '';
	const copied = printed.find((other) => toBareWords(other.text) === toBareWords(wording.text));
	const asFull = wording.text === text ? 'identical' : 'punctuation';
	const isFull = toBareWords(wording.text) === toBareWords(text);
	return {
		...wording,
		relation: isFull ? asFull : (copied?.relation ?? wording.relation),
		evidence: isFull ? wording.evidence : (copied?.evidence ?? wording.evidence),
		difference: wording.text === text ? [] : toDifference(text, wording.text),
	};
}

function withIds(utterance: Utterance, idAfter: ReadonlyMap<string, string>): Utterance {
	const possibly = utterance.possibly.map((id) => idAfter.get(id) ?? id).filter((id) => id !== utterance.id);
	return { ...utterance, possibly: [...new Set(possibly)].toSorted() };
}
