import type { Claim } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import type { CountName } from './count-name.ts';
import { toMade } from './read-duration.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';
import { isYear, yearsOf } from './read-scope.ts';
import { means, meansWithin, type Sentence } from './read-sentence.ts';
import { toPhrase } from './to-phrase.ts';

/** What is counted: the words for it, what a number of it lies between, and what else the sentence must say. */
type Counted = {
	readonly name: CountName;
	readonly words: readonly Sense[];
	readonly least: number;
	readonly most: number;
	readonly beside: readonly Sense[];
	/** Words between the number and what it counts that make it a part of it: "children". */
	readonly part: readonly Sense[];
	/** How far a figure is rounded, as a share of it. */
	readonly rounding: number;
	/** Whether as many may be counted of each of two sides: "500 for 500". */
	readonly maybePerSide: boolean;
};

const plain = { beside: [], part: [], rounding: 0, maybePerSide: false } as const;

const counted: readonly Counted[] = [
	{ ...plain, name: 'killed', words: ['killed'], least: 2, most: 999, part: ['some-dead'] },
	{ ...plain, name: 'injured', words: ['hurt'], least: 2, most: 9999, part: ['killed'] },
	{ ...plain, name: 'missing', words: ['missing'], least: 2, most: 9999, part: ['killed', 'hurt'] },
	{
		...plain,
		name: 'prisoners',
		words: ['prisoners'],
		least: 2,
		most: 99_999,
		beside: ['exchanged', 'each'],
		maybePerSide: true,
	},
	{
		...plain,
		name: 'troops',
		words: ['troops'],
		least: 1000,
		most: 3_000_000,
		part: ['killed', 'hurt'],
		rounding: 0.02,
	},
	{ ...plain, name: 'magnitude', words: ['magnitude'], least: 3, most: 10 },
];

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

type Found = { readonly counted: Counted; readonly quantity: Quantity; readonly isEach: boolean };

/**
 * What a sentence counts of the event a text is about: dead, injured, missing, prisoners, troops; an earthquake's force.
 *
 * Each word takes the number that stands nearest to it in its clause; a number that two of them take is neither's.
 * A sentence that names another year is of another event.
 */
export function findEventCounts(sentence: Sentence): readonly Claim[] {
	if (yearsOf(sentence).some((year) => year !== sentence.published.year)) return [];
	const quantities = readCounting(sentence);
	const found = counted.flatMap((kind) => findCount(sentence, kind, quantities) ?? []);
	return found
		.filter(({ quantity }) => found.filter((other) => other.quantity === quantity).length === 1)
		.map(({ counted: { name, rounding }, quantity, isEach }) => {
			const { from, to, ...made } = toMade('count', [name, ...(isEach ? ['each'] : [])].join(' '), quantity);
			return {
				...made,
				about: name,
				low: quantity.low * (1 - rounding),
				high: quantity.high * (1 + rounding),
				persons: [],
				phrase: toPhrase(sentence, from, to),
			};
		});
}

/** The numbers that may count persons, in order. */
function readCounting(sentence: Sentence): readonly Quantity[] {
	const quantities: Quantity[] = [];
	for (let at = 0; at < sentence.signs.length; ) {
		const quantity = readQuantity(sentence, at);
		if (quantity !== null) quantities.push(quantity);
		at = quantity?.to ?? at + 1;
	}
	return quantities.filter(
		(quantity) => !quantity.isShare && !isYear(quantity) && !means(sentence.signs[quantity.to], ...units),
	);
}

function findCount(sentence: Sentence, kind: Counted, quantities: readonly Quantity[]): Found | null {
	const { length } = sentence.signs;
	if (kind.beside.length > 0 && !meansWithin(sentence, 0, length, ...kind.beside)) return null;
	const places = sentence.signs.flatMap((sign, at) => (means(sign, ...kind.words) ? [at] : []));
	const near = places.flatMap((at) => nearestTo(sentence, at, kind, quantities) ?? []);
	const [first] = near;
	const each = kind.maybePerSide && places.length > 0 ? perSide(sentence, quantities) : null;
	if (each !== null) return { counted: kind, quantity: each, isEach: true };
	// "Two were killed at each of the places" is no sum.
	if (meansWithin(sentence, 0, length, 'each')) return null;
	return first === undefined || near.some((other) => other !== first)
		? null
		: { counted: kind, quantity: first, isEach: false };
}

/** The number nearest to a word; none where two are. */
function nearestTo(sentence: Sentence, at: number, kind: Counted, quantities: readonly Quantity[]): Quantity | null {
	const near = quantities
		.filter(({ low, high }) => high >= kind.least && low <= kind.most)
		.map((quantity) => ({ quantity, distance: quantity.from > at ? quantity.from - at : at - quantity.to + 1 }))
		.filter(({ quantity, distance }) => distance <= countReach && isOneClause(sentence, at, quantity))
		.filter(({ quantity }) => !hasPart(sentence, at, quantity, kind.part))
		.toSorted((a, b) => a.distance - b.distance);
	const [nearest, rival] = near;
	return nearest === undefined || nearest.distance === rival?.distance ? null : nearest.quantity;
}

function isOneClause({ signs }: Sentence, at: number, { from, to }: Quantity): boolean {
	const between = signs.slice(Math.min(at, to - 1) + 1, Math.max(at, from) + 1);
	return !between.some(({ isParted, text }) => isParted || conjunction.test(text));
}

/** "And" in the languages of the tables: what follows it counts something else. */
const conjunction = /^(?:and|und|et|y|e|i|и|та|і|và|和|و|ve|और)$/u;

function hasPart(sentence: Sentence, at: number, { from, to }: Quantity, part: readonly Sense[]): boolean {
	const reach: readonly [number, number] = from > at ? [at + 1, to + 2] : [to, at];
	return part.length > 0 && meansWithin(sentence, ...reach, ...part);
}

/** "500 from each side", "500 for 500". */
function perSide(sentence: Sentence, quantities: readonly Quantity[]): Quantity | null {
	const each = sentence.signs.findIndex((sign) => means(sign, 'each'));
	if (each === -1) {
		return (
			quantities.find(({ low, to }) => quantities.some((other) => other.low === low && other.from === to + 1)) ?? null
		);
	}
	const near = quantities.toSorted((a, b) => Math.abs(a.from - each) - Math.abs(b.from - each));
	return near[0] ?? null;
}
