import { toPeriod } from '../to-period.ts';
import type { Claim } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import { isConjunction } from './conjunction.ts';
import { type CountedKind, countedKinds } from './counted-kinds.ts';
import { isOfMonth, isTimeOfDay } from './is-time-of-day.ts';
import { numberOfThing } from './number-of-thing.ts';
import { perSide } from './per-side.ts';
import { readDates } from './read-dates.ts';
import { toMade } from './read-duration.ts';
import { findNumberStarts, type Quantity, readQuantity } from './read-quantity.ts';
import { isYear, yearsOf } from './read-scope.ts';
import { clauseAround, meansWithin, type Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';
import { toPhrase } from './to-phrase.ts';

/** Signs between a number and what it counts: "at least nine more people were killed". */
const countReach = 4;
/** What counts time, money or shares, counts nobody. */
const units: readonly Sense[] = [
	'minute',
	'hour',
	'percent',
	'times',
	'year-old',
	'span',
	'dollar',
	'euro',
	'month',
	'day',
	'part',
];

/** A number of something; `at` is the place of the word for it. */
type Found = {
	readonly kind: CountedKind;
	readonly quantity: Quantity;
	readonly at: number | null;
	readonly isEach: boolean;
};

/**
 * What a sentence counts of the event a text is about: dead, injured, prisoners, ministers, banks; an earthquake's force.
 *
 * Each word takes the number that stands nearest to it in its clause; a number that two of them take is neither's.
 * A sentence that names another year is of another event.
 */
export function findEventCounts(sentence: Sentence, publishedAt: string | null): readonly Claim[] {
	// "By noon 21 had signed": of another hour it is another number.
	if (meansWithin(sentence, 0, sentence.signs.length, 'by-hour')) return [];
	if (sentence.numbers.length === 0 || yearsOf(sentence).some((year) => year !== sentence.published.year)) return [];
	const kinds = kindsIn(sentence);
	const quantities = kinds.length === 0 ? [] : readCounting(sentence);
	const found = kinds.flatMap((kind) => findCounts(sentence, kind, quantities));
	const sure = found.filter(({ quantity }) => found.filter((other) => other.quantity === quantity).length === 1);
	const day = sure.length === 0 ? null : dayOf(sentence, publishedAt);
	return day === null ? [] : sure.map((count) => toClaim(sentence, count, day));
}

/** Days before its publication up to which an article's event happened: what is older is another event, recalled. */
const newsDays = 4;

/** The day a sentence is of, days since 1970: the last it names, else that of publication; null for one long past. */
function dayOf(sentence: Sentence, publishedAt: string | null): number | null {
	const published = toPeriod(publishedAt);
	if (published === null) return null;
	const days = readDates(sentence, publishedAt).map(({ high }) => high);
	if (days.some((day) => day < published.first - newsDays)) return null;
	return days.length === 0 ? published.first : Math.max(...days);
}

function toClaim(sentence: Sentence, { kind, quantity, at, isEach }: Found, day: number): Claim {
	const { from, to, ...made } = toMade('count', [kind.subject, ...(isEach ? ['each'] : [])].join(' '), quantity);
	return {
		...made,
		about: kind.about,
		// A toll that rose was a lower one before.
		low: kind.isChanging && hasRisen(sentence) ? 0 : quantity.low * (1 - kind.rounding),
		high: quantity.high * (1 + kind.rounding),
		persons: [],
		scope: [...(kind.isChanging ? [String(day)] : []), ...fatesAround(sentence, kind, from)].join(' '),
		phrase: toPhrase(sentence, from, kind.about === '' && at !== null ? Math.max(to, at + 1) : to),
	};
}

function hasRisen(sentence: Sentence): boolean {
	return meansWithin(sentence, 0, sentence.signs.length, 'rose');
}

/** What befalls those a clause counts. */
function fatesAround(sentence: Sentence, { fates }: CountedKind, at: number): readonly Sense[] {
	if (fates.length === 0) return [];
	const [from, to] = clauseAround(sentence, at);
	return fates.filter((fate) => meansWithin(sentence, from, to, fate));
}

/** The kinds whose words a sentence has. */
function kindsIn({ signs }: Sentence): readonly CountedKind[] {
	return [...new Set(signs.flatMap(({ senses }) => senses.flatMap((sense) => kindByWord.get(sense) ?? [])))];
}

const kindByWord: ReadonlyMap<Sense, CountedKind> = new Map(countedKinds.map((kind) => [kind.word, kind]));

/** The numbers that may count persons or things, in order. */
function readCounting(sentence: Sentence): readonly Quantity[] {
	const quantities = findNumberStarts(sentence).flatMap((at) => readQuantity(sentence, at) ?? []);
	return quantities.filter(
		(quantity) =>
			!quantity.isShare &&
			!isYear(sentence, quantity) &&
			!isPlaceInRow(sentence, quantity) &&
			!isTimeOfDay(sentence, quantity) &&
			!isOfMonth(sentence, quantity) &&
			!means(sentence.signs[quantity.to], ...units),
	);
}

/** "The 68th exchange", "69-й обмін". */
function isPlaceInRow({ signs, text }: Sentence, { to }: Quantity): boolean {
	const { digits = null, end = 0 } = signs[to - 1] ?? {};
	return digits !== null && placeInRow.test(text.slice(end, end + 'тысячный'.length));
}

const placeInRow = /^(?:st|nd|rd|th|[-‐](?:й|я|е|го|му|м|ю|ой|ая|ый|ий|ого|а|ої|та|ша|ту|та|те))(?!\p{L})/u;

function findCounts(sentence: Sentence, kind: CountedKind, quantities: readonly Quantity[]): readonly Found[] {
	const { length } = sentence.signs;
	const places = sentence.signs.flatMap((sign, at) => (means(sign, kind.word) ? [at] : []));
	if (places.length === 0) return [];
	if (kind.beside.length > 0 && !meansWithin(sentence, 0, length, ...kind.beside)) return [];
	const each = kind.maybePerSide ? perSide(sentence, quantities) : null;
	if (each !== null) return [{ kind, quantity: each, at: null, isEach: true }];
	// "Two were killed at each of the places" is no sum.
	if (meansWithin(sentence, 0, length, 'each')) return [];
	const near = places.flatMap((at) => {
		const quantity = kind.isThing
			? numberOfThing(sentence, at, kind, quantities)
			: nearestTo(sentence, at, kind, quantities);
		return quantity === null ? [] : [{ kind, quantity, at, isEach: false }];
	});
	const [first] = near;
	// "117 ships join a list of 557 vessels" are two numbers; of a deed there is one.
	if (kind.isThing)
		return near.filter((one, place) => near.findIndex(({ quantity }) => quantity === one.quantity) === place);
	return first === undefined || near.some(({ quantity }) => quantity !== first.quantity) ? [] : [first];
}

/** The number nearest to a word; none where two are. */
function nearestTo(
	sentence: Sentence,
	at: number,
	kind: CountedKind,
	quantities: readonly Quantity[],
): Quantity | null {
	const near = quantities
		.filter(({ low, high }) => high >= kind.least && low <= kind.most)
		.map((quantity) => ({ quantity, distance: quantity.from > at ? quantity.from - at : at - quantity.to + 1 }))
		.filter(({ quantity, distance }) => distance <= countReach && isOneClause(sentence, at, quantity))
		.filter(({ quantity }) => !hasPart(sentence, at, quantity, kind.part) && !isAge(sentence, quantity))
		.filter(({ quantity }) => !isPartOf(sentence, at, quantity))
		.toSorted((a, b) => a.distance - b.distance);
	const [nearest, rival] = near;
	return nearest === undefined || nearest.distance === rival?.distance ? null : nearest.quantity;
}

/** "Of" before those a number is a part of. */
const partitive = /^(?:of|von|der|des|de|dei|degli|delle|dos|das|из|з|із|зі|z|ze|spośród)$/u;

/** "14 of the wounded". */
function isPartOf({ signs }: Sentence, at: number, { to }: Quantity): boolean {
	return to < at && partitive.test(signs[to]?.text ?? '');
}

/** "A woman of 71 died". */
function isAge({ signs }: Sentence, { from }: Quantity): boolean {
	return signs[from - 1]?.text === 'of' && /^(?:wo)?man$|^girl$|^boy$/u.test(signs[from - 2]?.text ?? '');
}

function isOneClause({ signs }: Sentence, at: number, { from, to }: Quantity): boolean {
	const between = signs.slice(Math.min(at, to - 1) + 1, Math.max(at, from) + 1);
	return !between.some((sign) => sign.isParted || isConjunction(sign) || means(sign, 'clause'));
}

function hasPart(sentence: Sentence, at: number, { from, to }: Quantity, part: readonly Sense[]): boolean {
	const reach: readonly [number, number] = from > at ? [at + 1, to + 2] : [to, at];
	return part.length > 0 && meansWithin(sentence, ...reach, ...part);
}
