import { findTellingMeetings } from './find-meetings.ts';
import { likenessOf } from './likeness.ts';
import { createScratch } from './scratch.ts';
import type { Comparable, Unit } from './unit.ts';
import { informationAcross, isLittle } from './weigh-unit.ts';

/** What two statements must share for it to tell anything: one of these. */
export type LeastShared = {
	/** Information that both have, and its share of the less full one. */
	readonly whole: readonly { readonly shared: number; readonly containment: number }[];
	/** Information of a sentence, and the share of it that the other has. */
	readonly sentence: readonly { readonly information: number; readonly containment: number }[];
	/** Information of a run of the same words. */
	readonly run: number;
};

/** What two statements share at most, however their words are paired; true until the next call of {@link mostShared}. */
export type MostShared = {
	readonly shared: number;
	readonly run: number;
	/** Information of the less full statement. */
	readonly information: number;
	readonly a: Side;
	readonly b: Side;
};

/** Of each unit of a statement, what the unit of the other that is most alike gives. */
type Side = {
	readonly units: readonly Unit[];
	readonly likeness: Float64Array;
	/** Information in common. */
	readonly worth: Float64Array;
};

const scratches = [
	{ likeness: createScratch(Float64Array), worth: createScratch(Float64Array) },
	{ likeness: createScratch(Float64Array), worth: createScratch(Float64Array) },
] as const;
const scratchOfSame = createScratch(Float64Array);

/**
 * Bounds what comparing two statements word by word would find, at a small part of its cost: each unit is taken to stand
 * for the one most alike, though an alignment gives that one to one unit only, and may leave it where it is; and a little
 * word to stand in the other too.
 */
export function mostShared(a: Comparable, b: Comparable): MostShared {
	const crossLanguage = a.language !== b.language;
	const own = toSide(a.units, scratches[0]);
	const other = toSide(b.units, scratches[1]);
	const isSame = scratchOfSame(a.units.length);
	isSame.set(own.likeness.subarray(0, a.units.length));
	const { rows, columns, count } = findTellingMeetings(a, b);
	for (let at = 0; at < count; at += 1) meet({ own, other, isSame, crossLanguage }, rows[at] ?? 0, columns[at] ?? 0);
	return {
		shared: Math.min(sum(own), sum(other)),
		run: longestRun(own, isSame),
		information: crossLanguage
			? Math.min(informationAcross(a.units), informationAcross(b.units))
			: Math.min(a.information, b.information),
		a: own,
		b: other,
	};
}

type Sides = {
	readonly own: Side;
	readonly other: Side;
	/** Of each unit of the first, 1 where the other has the word too. */
	readonly isSame: Float64Array;
	readonly crossLanguage: boolean;
};

function meet({ own, other, isSame, crossLanguage }: Sides, row: number, column: number): void {
	const [unit, met] = [own.units[row], other.units[column]];
	if (unit === undefined || met === undefined) return;
	const likeness = likenessOf(unit, met, crossLanguage);
	if (likeness === 0) return;
	const worth = likeness * Math.min(unit.weight, met.weight);
	raise(own, row, likeness, worth);
	raise(other, column, likeness, worth);
	if (unit.key === met.key) isSame[row] = 1;
}

/** Little words are taken to be met. */
function toSide(units: readonly Unit[], scratch: (typeof scratches)[0]): Side {
	const side = { units, likeness: scratch.likeness(units.length), worth: scratch.worth(units.length) };
	for (let at = 0; at < units.length; at += 1) {
		const unit = units[at];
		const isMet = unit !== undefined && isLittle(unit);
		side.likeness[at] = isMet ? 1 : 0;
		side.worth[at] = isMet ? unit.weight : 0;
	}
	return side;
}

function raise({ likeness, worth }: Side, at: number, alike: number, information: number): void {
	if (alike > (likeness[at] ?? 0)) likeness[at] = alike;
	if (information > (worth[at] ?? 0)) worth[at] = information;
}

function sum({ units, worth }: Side): number {
	let total = 0;
	for (let at = 0; at < units.length; at += 1) total += worth[at] ?? 0;
	return total;
}

function longestRun({ units, worth }: Side, isSame: Float64Array): number {
	let [run, longest] = [0, 0];
	for (let at = 0; at < units.length; at += 1) {
		run = isSame[at] === 1 ? run + (worth[at] ?? 0) : 0;
		if (run > longest) longest = run;
	}
	return longest;
}

/** Sums in another order, and of numbers of half the length, round otherwise. */
const rounding = 1e-4;

/** Whether two statements may share what is asked. */
export function mayShare(most: MostShared, least: LeastShared): boolean {
	if (most.run + rounding >= least.run) return true;
	const [shared, information] = [most.shared + rounding, most.information];
	for (const asked of least.whole) {
		if (shared >= asked.shared && shared >= asked.containment * information) return true;
	}
	return hasSentence(most.a, least) || hasSentence(most.b, least);
}

/** Whether the other statement may have what is asked of a sentence. */
function hasSentence({ units, likeness }: Side, { sentence: asked }: LeastShared): boolean {
	if (asked.length === 0) return false;
	let [total, shared] = [0, 0];
	for (let at = 0; at < units.length; at += 1) {
		const weight = units[at]?.weight ?? 0;
		total += weight;
		shared += weight * (likeness[at] ?? 0);
		if (units[at]?.sentence === units[at + 1]?.sentence) continue;
		if (isEnough(asked, total + rounding, shared + rounding)) return true;
		[total, shared] = [0, 0];
	}
	return false;
}

function isEnough(asked: LeastShared['sentence'], total: number, shared: number): boolean {
	return asked.some(({ information, containment }) => total >= information && shared >= containment * total);
}
