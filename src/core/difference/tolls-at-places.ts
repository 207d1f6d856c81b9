import type { Claim } from '../types.ts';
import { isName, nameAt } from './find-event-names.ts';
import { meansWithin, type Sentence } from './read-sentence.ts';

/** The tolls of a sentence, each with the places that it is told of. */
export function withPlaces(
	tolls: readonly Claim[],
	sentence: Sentence | undefined,
	last: Sentence | undefined,
): readonly Claim[] {
	const places = placesOf(sentence, last).map((name) => name.replace(region, ''));
	return tolls.map((toll) => ({ ...toll, places }));
}

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
		found.length === 0 ? [] : [{ found, places: placesOf(sentences[at], sentences[at - 1]) }],
	);
	const all = [...new Set(placed.flatMap(({ places }) => places))];
	return placed.flatMap(({ found, places }) =>
		found.flatMap((toll) =>
			(places.length > 0 ? places : all).map((place) => ({ ...toll, scope: `${toll.scope} ${place}` })),
		),
	);
}

/** The places a toll is told of: those of its sentence, else those of the one before it. */
function placesOf(own: Sentence | undefined, last: Sentence | undefined): readonly string[] {
	const places = findPlaces(own);
	return places.length > 0 ? places : findPlaces(last);
}

function findPlaces(sentence: Sentence | undefined): readonly string[] {
	if (sentence === undefined) return [];
	const names = sentence.signs.flatMap((_, at) => (mayBePlace(sentence, at) ? (nameAt(sentence, at) ?? []) : []));
	const places = [...new Set(names)].filter((name) => isName(name) && !sentence.persons.has(name));
	// Of a region there are more than of the city it is called after.
	const isRegion = meansWithin(sentence, 0, sentence.signs.length, 'region');
	return isRegion ? places.map((name) => `${name}${region}`) : places;
}

/** Behind the name of a city, of the region that is called after it. */
const region = ' region';

/** Words before a place, in the languages that have them. */
const before =
	/^(?:in|at|near|outside|around|bei|nahe|vor|à|au|en|dans|près|sur|cerca|a|ad|presso|vicino|em|no|na|w|we|pod|koło|ở|tại|в|во|у|на|под|близ|возле|під|біля|поблизу)$/u;

/** What a place is said to be: "the city of Kharkiv", "Stadt Charkiw". */
const town =
	/^(?:city|town|port|village|capital|stadt|ville|ciudad|puerto|città|cidade|miasto|miasta|mieście|город\p{L}*|міст\p{L}*)$/u;

/** Whether it is a place of the table, or a name behind a word of place, as "in Dnipro": not an agency, nor a mayor. */
function mayBePlace({ signs }: Sentence, at: number): boolean {
	if (signs[at]?.senses.some((sense) => sense.startsWith('at-'))) return true;
	const isBehind = (step: number, words: RegExp) => words.test(signs[at - step]?.text ?? '');
	return signs[at]?.isParted === false && (isBehind(1, before) || isBehind(1, town) || isBehind(2, town));
}
