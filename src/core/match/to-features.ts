import { hashText, mixHash } from '../text/hash.ts';
import type { Comparable, Unit } from './unit.ts';

/** Information from which a word is worth finding statements by; little words are found in pairs only. */
const leastInformation = 0.45;
/** Ideas below which a statement is found by those of its little words too: "we got a lot" has no other. */
const fewIdeas = 3;

/** Keeps the numbers of ideas apart from the hashes of words. */
const ideaSeed = 0x9e3779b9;

/**
 * What a statement is found by: its telling words, as ideas where they have one in any language, and its pairs of
 * neighbouring words.
 *
 * @returns Distinct 32-bit hashes.
 */
export function toFeatures({ units, language }: Comparable): readonly number[] {
	const features = new Set<number>();
	const isPoor = countIdeas(units) < fewIdeas;
	const seed = hashText(language);
	let previous: Unit | undefined;
	for (const unit of units) {
		if (unit.weight >= leastInformation || (isPoor && unit.concepts.length > 0)) addIdeas(features, unit);
		if (previous !== undefined && previous.sentence === unit.sentence) {
			features.add(mixHash(hashText(unit.key, mixHash(hashText(previous.key, seed)))));
		}
		previous = unit;
	}
	return [...features];
}

function addIdeas(features: Set<number>, { concepts, key, name }: Unit): void {
	for (const { id } of concepts) features.add(mixHash((id + ideaSeed) >>> 0));
	if (concepts.length === 0) features.add(mixHash(hashText(name === '' ? key : name)));
}

function countIdeas(units: readonly Unit[]): number {
	let count = 0;
	for (const { weight, concepts } of units) if (weight >= leastInformation && concepts.length > 0) count += 1;
	return count;
}
