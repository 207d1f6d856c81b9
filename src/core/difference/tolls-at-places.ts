import type { Claim } from '../types.ts';
import { isConjunction } from './conjunction.ts';
import { otherTolls } from './counted-kinds.ts';
import { isFigure, isName, nameAt } from './find-event-names.ts';
import { numberOf } from './read-quantity.ts';
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

type Placed = { readonly toll: Claim; readonly places: readonly string[] };

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
		found.flatMap((toll): readonly Placed[] => {
			const places = placesOf(toll, sentences[at], sentences[at - 1]);
			return places === null ? [] : [{ toll, places }];
		}),
	);
	// The event a text is about stands first: the injured are of the place whose dead were told.
	const first = placed.find(({ places }) => places.length > 0)?.places ?? [];
	const mayBeAt = ({ toll: { subject, scope } }: Placed) =>
		new Set([
			...first,
			...placed.flatMap(({ toll, places }) => (toll.subject === subject && toll.scope === scope ? places : [])),
		]);
	return placed.flatMap((one) =>
		[...(one.places.length > 0 ? one.places : mayBeAt(one))].map((place) => ({
			...one.toll,
			scope: `${one.toll.scope} ${place}`,
		})),
	);
}

/**
 * The places a toll is told of: those of its part of the sentence, else of the sentence, else of the one before it; null
 * where its sentence names only such as have numbers of their own.
 */
function placesOf(toll: Claim, own: Sentence | undefined, last: Sentence | undefined): readonly string[] | null {
	const places = own === undefined ? [] : placesIn(own, toll);
	if (places === null || places.length > 0) return places;
	if (own !== undefined && (findPlaces(own).length > 0 || isOfRegion(own, 0, own.signs.length))) return null;
	// A capital of the sentence before is where somebody governs or meets.
	return last === undefined ? [] : findPlaces(last).filter(isName);
}

/**
 * "In Kherson two died, in Zaporizhzhia it was five": of several places each has its own number, named there or not.
 *
 * @returns Null where its part of the sentence tells of a place that is not known.
 */
function placesIn(sentence: Sentence, { phrase, subject, about }: Claim): readonly string[] | null {
	const { signs, numbers, text } = sentence;
	const start = text.indexOf(phrase, sentence.span.start);
	const at = signs.findIndex((sign) => sign.start <= start && start < sign.end);
	const [from, to] = partAround(sentence, Math.max(0, at));
	const isInPart = (place: number) => place >= from && place < to;
	const ofPart = findPlaces(sentence, isInPart);
	if (ofPart.length > 0) return ofPart;
	// Of drones and homes the country is named that sent or has them.
	const [named, isRegion] = about === '' ? [[], false] : [namesIn(sentence, from, to), isOfRegion(sentence, from, to)];
	if (named.length > 0 || isRegion) return named.length > 0 ? named : null;
	const ofOthers = findPlaces(sentence, (place) => {
		const [first, end] = partAround(sentence, place);
		// "Six died, and 27 were hurt in Dnipro" is of the six too.
		const isOfOther = meansWithin(sentence, first, end, ...otherTolls(subject));
		// One is an article in most languages.
		const isCounting = (number: number) => number >= first && number < end && numberOf(signs[number]) !== 1;
		return isOfOther || !numbers.some(isCounting);
	});
	if (ofOthers.length > 0 || about === '') return ofOthers;
	return opensWithPlace(sentence, at) ? null : sidesOf(sentence);
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
	const names = sentence.signs.flatMap((_, at) => {
		const name = mayBePlace(sentence, at) && isMeant(at) ? nameAt(sentence, at) : null;
		// A capital stands for its government too: "Kyiv said".
		if (name === null || !(isName(name) || isTarget(sentence, at)) || sentence.persons.has(name)) return [];
		// Of a region there are more than of the city it is called after.
		return [isBesideRegion(sentence, at) ? `${name}${region}` : name];
	});
	return [...new Set(names)];
}

/** Behind the name of a city, of the region that is called after it. */
const region = ' region';

/** Words before a place, in the languages that have them. */
const before =
	/^(?:in|at|near|outside|around|bei|nahe|vor|à|au|en|dans|près|sur|cerca|a|ad|presso|vicino|em|no|na|w|we|pod|koło|ở|tại|в|во|у|на|под|близ|возле|під|біля|поблизу)$/u;

/** The same, where something is aimed at one. */
const against = /^(?:on|auf|gegen|sur|contre|sobre|contra|su|contro|na|по|на)$/u;

function isTarget({ signs }: Sentence, at: number): boolean {
	const { text = '' } = signs[at - 1] ?? {};
	return signs[at]?.person === null && signs[at].isParted === false && (before.test(text) || against.test(text));
}

/** What a place is said to be: "the city of Kharkiv", "Stadt Charkiw". */
const town =
	/^(?:city|town|port|village|capital|stadt|ville|ciudad|puerto|città|cidade|miasto|miasta|mieście|город\p{L}*|міст\p{L}*)$/u;

/** Whether it is a place of the table, or a name behind a word of place, as "in Dnipro": not an agency, nor a mayor. */
function mayBePlace(sentence: Sentence, at: number): boolean {
	const { signs } = sentence;
	// "In Borduria's Morvik region": of a whole country there are several.
	if (/['’]s$/u.test(signs[at]?.text ?? '')) return false;
	if (signs[at]?.senses.some((sense) => sense.startsWith('at-'))) return true;
	const isBehind = (step: number, words: RegExp) => words.test(signs[at - step]?.text ?? '');
	if (isBesideRegion(sentence, at)) return true;
	return signs[at]?.isParted === false && (isBehind(1, before) || isBehind(1, town) || isBehind(2, town));
}

/** "Gebiet Odessa", "la région de Soumy", "the Balakliia district". */
function isBesideRegion({ signs }: Sentence, at: number): boolean {
	const isTied = linking.test(signs[at - 1]?.text ?? '') && means(signs[at - 2], 'region');
	const isBehind = signs[at]?.isParted === false && (isTied || means(signs[at - 1], 'region'));
	return isBehind || (signs[at + 1]?.isParted === false && means(signs[at + 1], 'region'));
}

/** What ties a region to its name: "la région de Soumy". */
const linking = /^(?:of|de|du|d|di|da|do|del|von)$/u;

/** Whether a part of a sentence tells of a region whose name is not known: "in the region", "w obwodzie bałaklijskim". */
function isOfRegion(sentence: Sentence, from: number, to: number): boolean {
	return meansWithin(sentence, from, to, 'region');
}

/** What a part of a sentence names besides persons: it may be a place that no word tells as one. */
function namesIn(sentence: Sentence, from: number, to: number): readonly string[] {
	const names = sentence.signs.flatMap((_, at) => (at > from && at < to ? (nameAt(sentence, at) ?? []) : []));
	return [...new Set(names)].filter((name) => isName(name) && !sentence.persons.has(name));
}

/** The governments that a sentence names by their capitals: what Kyiv says is no other number of what Moscow says. */
function sidesOf(sentence: Sentence): readonly string[] {
	return [
		...new Set(sentence.signs.flatMap((sign, at) => (sign.person === null ? (nameAt(sentence, at) ?? []) : []))),
	].filter((name) => !isName(name) && !isFigure(name));
}

/** Whether a sentence begins with a place that is not known as one, set off: "Dans le secteur de Tchouhouïv, trois …". */
function opensWithPlace(sentence: Sentence, at: number): boolean {
	const [, end] = clauseAround(sentence, 0);
	return at >= end && before.test(sentence.signs[0]?.text ?? '') && namesIn(sentence, 0, end).length > 0;
}
