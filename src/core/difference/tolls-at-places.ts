import type { Claim } from '../types.ts';
import { findEventNames, isName } from './find-event-names.ts';
import { meansWithin, type Sentence } from './read-sentence.ts';

/**
 * The tolls of a text at each place: of a day with several attacks each has its own. One that stands by no place may be
 * of any.
 *
 * @param tolls - Those of each sentence.
 */
export function findTollsAtPlaces(
	sentences: readonly Sentence[],
	tolls: readonly (readonly Claim[])[],
): readonly Claim[] {
	const placed = tolls.flatMap((found, at) =>
		found.length === 0 ? [] : [{ found, places: findPlaces(sentences.slice(Math.max(0, at - 1), at + 1)) }],
	);
	const all = [...new Set(placed.flatMap(({ places }) => places))];
	return placed.flatMap(({ found, places }) =>
		found.flatMap((toll) =>
			(places.length > 0 ? places : all).map((place) => ({ ...toll, scope: `${toll.scope} ${place}` })),
		),
	);
}

/** The places a toll is told of, by its sentence and the one before it. */
function findPlaces(sentences: readonly Sentence[]): readonly string[] {
	const isRegion = sentences.some((sentence) => meansWithin(sentence, 0, sentence.signs.length, 'region'));
	const persons = new Set(sentences.flatMap((sentence) => [...sentence.persons]));
	const names = findEventNames(sentences).filter((name) => isName(name) && !persons.has(name));
	// Of a region there are more than of the city it is called after.
	return isRegion ? names.map((name) => `${name} region`) : names;
}
