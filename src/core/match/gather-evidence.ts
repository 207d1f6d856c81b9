import type { Evidence, Statement } from '../types.ts';
import { type AlignedPair, alignUnits } from './align.ts';
import { compareSpeakers, type SpeakerComparison } from './compare-speakers.ts';
import { type TimeApart, timeApart } from './days-apart.ts';
import type { EvidenceName } from './evidence-name.ts';
import { type Conflict, findConflict } from './find-conflict.ts';
import { bestSentence, type SharedSentence } from './shared-sentences.ts';
import type { Comparable, Unit } from './units.ts';
import { informationIn } from './weigh-unit.ts';

/** Two statements side by side, with all that a decision rests on. */
export type Comparison = {
	readonly a: Comparable;
	readonly b: Comparable;
	readonly pairs: readonly AlignedPair[];
	readonly crossLanguage: boolean;
	readonly speakers: SpeakerComparison;
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
): Comparison {
	const pairs = alignUnits(a, b);
	const shared = sharedInformation(pairs, a.units, b.units);
	const crossLanguage = a.language !== b.language;
	const totals = [a, b].map((side) => informationIn(side.units, crossLanguage));
	const [least, most] = [Math.min(...totals), Math.max(...totals)];
	const lessFull = a.information <= b.information ? a : b;
	return {
		a,
		b,
		pairs,
		crossLanguage,
		speakers: compareSpeakers(...statements),
		time: timeApart(...statements),
		shared,
		containment: least === 0 ? 0 : Math.min(1, shared / least),
		coverage: most === 0 ? 0 : Math.min(1, shared / most),
		run: longestRun(pairs, a.units, b.units),
		sentence: bestSentence(pairs, a, b),
		words: lessFull.units.reduce((sum, { words }) => sum + words, 0),
		sharedWords: pairs.reduce((sum, pair) => sum + (lessFull.units[lessFull === a ? pair.a : pair.b]?.words ?? 0), 0),
		ideas: countIdeas(pairs, [a, b], leastIdea),
		telling: countIdeas(
			pairs.filter(({ isWhole }) => isWhole),
			[a, b],
			leastTelling,
		),
		conflict: findConflict(pairs, a, b),
		missing: countMissing(lessFull.units, new Set(pairs.map((pair) => (lessFull === a ? pair.a : pair.b)))),
	};
}

function informationOf(pair: AlignedPair, a: readonly Unit[], b: readonly Unit[]): number {
	return pair.likeness * Math.min(a[pair.a]?.weight ?? 0, b[pair.b]?.weight ?? 0);
}

function sharedInformation(pairs: readonly AlignedPair[], a: readonly Unit[], b: readonly Unit[]): number {
	return pairs.reduce((sum, pair) => sum + informationOf(pair, a, b), 0);
}

function longestRun(pairs: readonly AlignedPair[], a: readonly Unit[], b: readonly Unit[]): number {
	let longest = 0;
	let run = 0;
	let previous: AlignedPair | undefined;
	for (const pair of pairs) {
		const follows = previous !== undefined && pair.a === previous.a + 1 && pair.b === previous.b + 1;
		const same = a[pair.a]?.key === b[pair.b]?.key;
		run = same ? (follows ? run : 0) + informationOf(pair, a, b) : 0;
		longest = Math.max(longest, run);
		previous = pair;
	}
	return longest;
}

/** Weight from which a shared unit counts as an idea; little words do not. */
const leastIdea = 0.45;

/** Weight from which it tells what a statement is about. */
const leastTelling = 0.9;

/** Shared words of at least that weight on both sides. */
function countIdeas(
	pairs: readonly AlignedPair[],
	[a, b]: readonly [Comparable, Comparable],
	leastWeight: number,
): number {
	const seen = new Set<string>();
	for (const pair of pairs) {
		const unit = a.units[pair.a];
		if (unit === undefined) continue;
		if (Math.min(unit.weight, b.units[pair.b]?.weight ?? 0) >= leastWeight) seen.add(unit.key);
	}
	return seen.size;
}

function countMissing(units: readonly Unit[], paired: ReadonlySet<number>): number {
	return units.filter(({ weight }, index) => weight >= leastTelling && !paired.has(index)).length;
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
		{ name: 'sharedIdeas', value: comparison.ideas },
	];
	if (speakers !== 'unknown') known.push({ name: 'sameSpeaker', value: Number(speakers === 'same') });
	if (time.days !== null) known.push({ name: 'daysApart', value: time.days });
	if (time.stated) known.push({ name: 'datesStated', value: 1 });
	if (crossLanguage) known.push({ name: 'crossLanguage', value: 1 });
	return known;
}

/** Two decimals: more would be noise on a screen. */
function round(value: number): number {
	return Math.round(value * 100) / 100;
}
