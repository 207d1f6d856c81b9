import type { Claim } from '../types.ts';
import { isConjunction } from './conjunction.ts';
import { otherTolls } from './counted-kinds.ts';
import { isName, nameAt } from './find-event-names.ts';
import { clauseAround, meansWithin, type Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

/** The tolls of a sentence, each with the places that it is told of. */
export function withPlaces(
	tolls: readonly Claim[],
	sentence: Sentence | undefined,
	last: Sentence | undefined,
): readonly Claim[] {
	return tolls.flatMap((toll) => {
		const places = placesOf(toll, sentence, last);
		return places === null ? [] : [{ ...toll, places: places.map((name) => name.replace(region, '')) }];
	});
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
		found.flatMap((toll) => {
			const places = placesOf(toll, sentences[at], sentences[at - 1]);
			return places === null ? [] : [{ toll, places }];
		}),
	);
	const all = [...new Set(placed.flatMap(({ places }) => places))];
	return placed.flatMap(({ toll, places }) =>
		(places.length > 0 ? places : all).map((place) => ({ ...toll, scope: `${toll.scope} ${place}` })),
	);
}

/**
 * The places a toll is told of: those of its part of the sentence, else of the sentence, else of the one before it; null
 * where its sentence names only such as have numbers of their own.
 */
function placesOf(toll: Claim, own: Sentence | undefined, last: Sentence | undefined): readonly string[] | null {
	const places = own === undefined ? [] : placesIn(own, toll);
	if (places.length > 0) return places;
	if (own !== undefined && findPlaces(own).length > 0) return null;
	return last === undefined ? [] : findPlaces(last);
}

/** "In Kherson two died, in Zaporizhzhia it was five": of several places each has its own number, named there or not. */
function placesIn(sentence: Sentence, { phrase, subject }: Claim): readonly string[] {
	const { signs, numbers, text } = sentence;
	const start = text.indexOf(phrase, sentence.span.start);
	const at = signs.findIndex((sign) => sign.start <= start && start < sign.end);
	const [from, to] = partAround(sentence, Math.max(0, at));
	const ofPart = findPlaces(sentence, (place) => place >= from && place < to);
	if (ofPart.length > 0) return ofPart;
	return findPlaces(sentence, (place) => {
		const [first, end] = partAround(sentence, place);
		// "Six died, and 27 were hurt in Dnipro" is of the six too.
		const isOfOther = meansWithin(sentence, first, end, ...otherTolls(subject));
		return isOfOther || !numbers.some((number) => number >= first && number < end);
	});
}

/** The signs around a place between punctuation, or words that join two numbers, the last one excluded. */
function partAround(sentence: Sentence, at: number): readonly [from: number, to: number] {
	const [from, to] = clauseAround(sentence, at);
	const numbers = sentence.numbers.filter((place) => place >= from && place < to);
	const parts = sentence.signs.flatMap((sign, place) => {
		const joins = place > (numbers[0] ?? to) && place < (numbers.at(-1) ?? from) && isConjunction(sign);
		return joins ? [place] : [];
	});
	return [parts.findLast((place) => place <= at) ?? from, parts.find((place) => place > at) ?? to];
}

/** @param isMeant - Whether a place of the sentence's signs is asked about. */
function findPlaces(sentence: Sentence, isMeant: (at: number) => boolean = () => true): readonly string[] {
	const names = sentence.signs.flatMap((_, at) =>
		mayBePlace(sentence, at) && isMeant(at) ? (nameAt(sentence, at) ?? []) : [],
	);
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
	const isOfRegion = means(signs[at - 1], 'region');
	return signs[at]?.isParted === false && (isOfRegion || isBehind(1, before) || isBehind(1, town) || isBehind(2, town));
}
