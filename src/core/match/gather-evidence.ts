import type { Evidence, Statement } from '../types.ts';
import { type AlignedPair, alignUnits } from './align.ts';
import { leastIdea } from './asked-ideas.ts';
import { compareSpeakers, type SpeakerComparison } from './compare-speakers.ts';
import { compareVenues, type VenueComparison } from './compare-venues.ts';
import type { EvidenceName } from './evidence-name.ts';
import { type Conflict, findConflict } from './find-conflict.ts';
import type { Lexicons } from './lexicon.ts';
import { type PairsByUnit, toPairsByUnit } from './pairs-by-unit.ts';
import { bestSentence, type SharedSentence } from './shared-sentences.ts';
import { type TimeApart, timeApart } from './time-apart.ts';
import type { Comparable, Unit } from './unit.ts';
import { weightIn } from './weigh-unit.ts';

/** Two statements side by side, with all that a decision rests on. */
export type Comparison = {
	readonly a: Comparable;
	readonly b: Comparable;
	readonly pairs: readonly AlignedPair[];
	readonly crossLanguage: boolean;
	readonly speakers: SpeakerComparison;
	readonly venues: VenueComparison;
	/** Whether one article prints both. */
	readonly sameSource: boolean;
	readonly time: TimeApart;
	/** Information the two share: sum over the pairs, in words that tell something. */
	readonly shared: number;
	/** Share of the less full statement's information that the other has too, 0 to 1. */
	readonly containment: number;
	/** The same for the fuller one. */
	readonly coverage: number;
	/** Information of the longest run of the same words in both. */
	readonly run: number;
	/** The best sentence of either that the other has too. */
	readonly sentence: SharedSentence;
	/** Words of the less full statement, and how many of them the other has too. */
	readonly words: number;
	readonly sharedWords: number;
	/** Number of ideas and words that both have, counted once each. */
	readonly ideas: number;
	/** Of these, the ones that tell something: not those of every speech, or of every speech about war and peace. */
	readonly telling: number;
	/** Telling words of the less full statement that the other lacks. */
	readonly missing: number;
	/** What the two say differently in one place; null when nothing. */
	readonly conflict: Conflict | null;
};

/** Compares two statements without deciding anything. Symmetric but for the order of its sides. */
export function compareStatements(
	statements: readonly [Statement, Statement],
	[a, b]: readonly [Comparable, Comparable],
	lexicons: Lexicons,
): Comparison {
	const pairs = alignUnits(a, b);
	const crossLanguage = a.language !== b.language;
	const lessFull = a.information <= b.information ? a : b;
	const { shared, ideas, telling } = sumPairs(pairs, a.units, b.units);
	const byUnit = toPairsByUnit(pairs, a, b);
	const totals = crossLanguage
		? [totalAcross(a.units, byUnit.a), totalAcross(b.units, byUnit.b)]
		: [a.information, b.information];
	const { missing, sharedWords } = countOf(lessFull.units, byUnit[lessFull === a ? 'a' : 'b']);
	const shareOf = (total: number): number => (total === 0 ? 0 : Math.min(1, shared / total));
	// Written out: a copy of the sums with more fields costs a multiple.
	return {
		shared,
		sharedWords,
		ideas,
		telling,
		run: longestRun(pairs, a.units, b.units),
		a,
		b,
		pairs,
		crossLanguage,
		speakers: compareSpeakers(...statements),
		venues: compareVenues(...statements, lexicons),
		sameSource: statements[0].sourceId === statements[1].sourceId,
		time: timeApart(...statements),
		containment: shareOf(Math.min(...totals)),
		coverage: shareOf(Math.max(...totals)),
		sentence: bestSentence(byUnit, a, b),
		words: lessFull.size,
		conflict: findConflict({ ordered: pairs, byUnit }, a, b),
		missing,
	};
}

/** Information of a side between languages: a word that the other has too counts in full, known to the table or not. */
function totalAcross(units: readonly Unit[], pairOf: PairsByUnit['a']): number {
	return units.reduce((sum, unit, at) => sum + weightIn(unit, pairOf[at] === undefined), 0);
}

/** Information that two statements share; the same whichever is first. */
export function sharedInformation(a: Comparable, b: Comparable): number {
	return sumPairs(alignUnits(a, b), a.units, b.units).shared;
}

/** Weight from which it tells what a statement is about. */
const leastTelling = 0.9;

/** What the pairs of an alignment come to. */
type Sums = Pick<Comparison, 'shared' | 'ideas' | 'telling'>;

function sumPairs(pairs: readonly AlignedPair[], a: readonly Unit[], b: readonly Unit[]): Sums {
	const [ideas, telling] = [new Set<string>(), new Set<string>()];
	let shared = 0;
	for (const pair of pairs) {
		const [unit, other] = [a[pair.a], b[pair.b]];
		if (unit === undefined || other === undefined) continue;
		const weight = Math.min(unit.weight, other.weight);
		shared += pair.likeness * weight;
		if (weight >= leastIdea) ideas.add(unit.key);
		if (weight >= leastTelling && pair.isWhole) telling.add(unit.key);
	}
	return { shared, ideas: ideas.size, telling: telling.size };
}

function longestRun(pairs: readonly AlignedPair[], a: readonly Unit[], b: readonly Unit[]): number {
	let [run, longest] = [0, 0];
	let previous: AlignedPair | undefined;
	for (const pair of pairs) {
		const [unit, other] = [a[pair.a], b[pair.b]];
		const worth = pair.likeness * Math.min(unit?.weight ?? 0, other?.weight ?? 0);
		run = unit?.key === other?.key ? (follows(pair, previous) ? run : 0) + worth : 0;
		longest = Math.max(longest, run);
		previous = pair;
	}
	return longest;
}

function follows({ a, b }: AlignedPair, previous: AlignedPair | undefined): boolean {
	return previous !== undefined && a === previous.a + 1 && b === previous.b + 1;
}

const noUnit: Pick<Unit, 'words' | 'weight'> = { words: 0, weight: 0 };

/** Words of one side that the other has too, and telling ones that it lacks. */
function countOf(units: readonly Unit[], pairOf: PairsByUnit['a']): Pick<Comparison, 'missing' | 'sharedWords'> {
	let [missing, sharedWords] = [0, 0];
	for (let at = 0; at < units.length; at += 1) {
		const { words, weight } = units[at] ?? noUnit;
		if (pairOf[at] !== undefined) sharedWords += words;
		else if (weight >= leastTelling) missing += 1;
	}
	return { missing, sharedWords };
}

type NamedNumber = Evidence & { readonly name: EvidenceName };

/** The numbers of a comparison, named, for the screen. */
export function toEvidence(comparison: Comparison): readonly NamedNumber[] {
	const { speakers, time, crossLanguage } = comparison;
	const known: NamedNumber[] = [
		{ name: 'sharedWords', value: comparison.sharedWords },
		{ name: 'words', value: comparison.words },
		{ name: 'sharedInformation', value: round(comparison.shared) },
		{ name: 'containment', value: round(comparison.containment) },
		{ name: 'coverage', value: round(comparison.coverage) },
		{ name: 'longestRun', value: round(comparison.run) },
		{ name: 'inOrder', value: round(shareInOrder(comparison.pairs)) },
		{ name: 'sharedIdeas', value: comparison.ideas },
	];
	if (speakers !== 'unknown') known.push({ name: 'sameSpeaker', value: Number(speakers === 'same') });
	if (comparison.venues !== 'unknown') known.push({ name: 'sameVenue', value: Number(comparison.venues !== 'other') });
	if (time.days !== null) known.push({ name: 'daysApart', value: time.days });
	if (time.stated) known.push({ name: 'datesStated', value: 1 });
	if (crossLanguage) known.push({ name: 'crossLanguage', value: 1 });
	return known;
}

function shareInOrder(pairs: readonly AlignedPair[]): number {
	return pairs.length === 0 ? 1 : pairs.filter(({ inOrder }) => inOrder).length / pairs.length;
}

/** Two decimals: more would be noise on a screen. */
function round(value: number): number {
	return Math.round(value * 100) / 100;
}
