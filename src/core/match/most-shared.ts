import { findMeetings } from './find-meetings.ts';
import { likenessOf } from './likeness.ts';
import { createScratch } from './scratch.ts';
import type { Comparable, Unit } from './unit.ts';
import { informationAcross } from './weigh-unit.ts';

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
const scratchOfSame = createScratch(Uint8Array);

/**
 * Bounds what comparing two statements word by word would find, at a small part of its cost: each unit is taken to stand
 * for the one most alike, though an alignment gives that one to one unit only, and may leave it where it is.
 */
export function mostShared(a: Comparable, b: Comparable): MostShared {
	const crossLanguage = a.language !== b.language;
	const [own, other] = [toSide(a.units, scratches[0]), toSide(b.units, scratches[1])];
	const isSame = scratchOfSame(a.units.length).fill(0, 0, a.units.length);
	const { rows, columns, count } = findMeetings(a.units, b.units, crossLanguage);
	for (let at = 0; at < count; at += 1) {
		const [row, column] = [rows[at] ?? 0, columns[at] ?? 0];
		const [unit, met] = [a.units[row], b.units[column]];
		if (unit === undefined || met === undefined) continue;
		const likeness = likenessOf(unit, met, crossLanguage);
		raise(own, row, likeness, met);
		raise(other, column, likeness, unit);
		if (unit.key === met.key) isSame[row] = 1;
	}
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

function toSide(units: readonly Unit[], scratch: (typeof scratches)[0]): Side {
	const size = units.length;
	return { units, likeness: scratch.likeness(size).fill(0, 0, size), worth: scratch.worth(size).fill(0, 0, size) };
}

function raise({ units, likeness, worth }: Side, at: number, alike: number, met: Unit): void {
	likeness[at] = Math.max(likeness[at] ?? 0, alike);
	worth[at] = Math.max(worth[at] ?? 0, alike * Math.min(units[at]?.weight ?? 0, met.weight));
}

function sum({ units, worth }: Side): number {
	let total = 0;
	for (let at = 0; at < units.length; at += 1) total += worth[at] ?? 0;
	return total;
}

function longestRun({ units, worth }: Side, isSame: Uint8Array): number {
	let [run, longest] = [0, 0];
	for (let at = 0; at < units.length; at += 1) {
		run = isSame[at] === 1 ? run + (worth[at] ?? 0) : 0;
		longest = Math.max(longest, run);
	}
	return longest;
}

/** Sums in another order, and of numbers of half the length, round otherwise. */
const rounding = 1e-4;

/** Whether two statements may share what is asked. */
export function mayShare(most: MostShared, least: LeastShared): boolean {
	const { shared, information } = most;
	return (
		most.run + rounding >= least.run ||
		least.whole.some(
			(asked) => shared + rounding >= asked.shared && shared + rounding >= asked.containment * information,
		) ||
		maySentence(most.a, least) ||
		maySentence(most.b, least)
	);
}

/** Whether the other statement may have what is asked of a sentence. */
function maySentence({ units, likeness }: Side, { sentence: asked }: LeastShared): boolean {
	let [total, shared] = [0, 0];
	const meets = (): boolean =>
		asked.some((one) => total + rounding >= one.information && shared + rounding >= one.containment * total);
	for (let at = 0; at < units.length; at += 1) {
		const { weight = 0, sentence = 0 } = units[at] ?? {};
		if (sentence !== units[at - 1]?.sentence) {
			if (meets()) return true;
			[total, shared] = [0, 0];
		}
		total += weight;
		shared += weight * (likeness[at] ?? 0);
	}
	return meets();
}
