import { stemWord } from '../text/stems.ts';
import type { Word } from '../text/words.ts';
import type { DifferenceRun } from '../types.ts';
import { findBestPath } from './find-best-path.ts';
import { isNegation } from './is-negation.ts';
import { createScratch } from './scratch.ts';
import weighty from './weighty-words.json' with { type: 'json' };

/** Words from one place up to, but not with, another. */
export type WordRange = { readonly from: number; readonly to: number };

/** A run of a difference, in words. */
export type WordRun = Omit<DifferenceRun, 'fuller' | 'other'> & {
	readonly fuller: WordRange;
	readonly other: WordRange;
};

/**
 * Word by word, what another wording cuts, adds or changes against the fullest one.
 *
 * @returns Runs in order of both; together they cover every word of each.
 */
export function compareWords(fuller: readonly Word[], other: readonly Word[]): readonly WordRun[] {
	const runs: WordRun[] = [];
	let [i, j] = [0, 0];
	for (const [nextI, nextJ] of [...commonWords(fuller, other), [fuller.length, other.length] as const]) {
		if (i < nextI || j < nextJ) runs.push(toChange([fuller, { from: i, to: nextI }], [other, { from: j, to: nextJ }]));
		if (nextI < fuller.length) pushSame(runs, nextI, nextJ);
		[i, j] = [nextI + 1, nextJ + 1];
	}
	return runs;
}

function pushSame(runs: WordRun[], i: number, j: number): void {
	const last = runs.at(-1);
	const goesOn = last?.kind === 'same';
	if (goesOn) runs.pop();
	runs.push({
		kind: 'same',
		fuller: { from: goesOn ? last.fuller.from : i, to: i + 1 },
		other: { from: goesOn ? last.other.from : j, to: j + 1 },
	});
}

/** Words of one wording that have no counterpart in the other. */
type Stretch = readonly [words: readonly Word[], range: WordRange];

function toChange(a: Stretch, b: Stretch): WordRun {
	const [fuller, other] = [a[1], b[1]];
	const kind = fuller.from === fuller.to ? 'added' : other.from === other.to ? 'cut' : 'changed';
	const weight = weightOf(a, b);
	return weight === undefined ? { kind, fuller, other } : { kind, fuller, other, weight };
}

/** Prefers the word that stands beside its neighbour to the same word elsewhere. */
const neighbourBonus = 0.01;

const scratch = createScratch(Float64Array);

/** The words that both have in the same order, as printed, case and punctuation aside. */
function commonWords(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
	const numberOf = new Map<string, number>();
	const [left, right] = [toNumbers(a, numberOf), toNumbers(b, numberOf)];
	const gains = scratch(a.length * b.length).fill(0, 0, a.length * b.length);
	const isSame = (i: number, j: number): boolean => left[i] !== undefined && left[i] === right[j];
	let at = 0;
	for (let i = 0; i < left.length; i += 1) {
		for (let j = 0; j < right.length; j += 1, at += 1) {
			if (left[i] !== right[j]) continue;
			gains[at] = 1 + neighbourBonus * (Number(isSame(i - 1, j - 1)) + Number(isSame(i + 1, j + 1)));
		}
	}
	return findBestPath(a.length, b.length, gains);
}

/** Numbers are compared faster than words. */
function toNumbers(words: readonly Word[], numberOf: Map<string, number>): readonly number[] {
	return words.map(({ text }) => {
		const word = spelled.get(text) ?? text;
		const known = numberOf.get(word) ?? numberOf.size;
		if (known === numberOf.size) numberOf.set(word, known);
		return known;
	});
}

/** English numbers as words, for "forty" and "40" are one word: "one" is not among them, for it is also somebody. */
const spelled: ReadonlyMap<string, string> = new Map(
	Object.entries(weighty.spelled).map(([word, value]) => [word, String(value)]),
);

const modals: ReadonlySet<string> = new Set(weighty.modals.split(' '));
const numerals: ReadonlySet<string> = new Set(weighty.numerals.split(' '));

/** What "a third …" is no number of, but one more beside the two. */
const thirdOnes: ReadonlySet<string> = new Set(weighty.thirdOnes.split(' '));

/** A weighty word on one side only; "cannot" for "can not" is none. */
function weightOf(a: Stretch, b: Stretch): DifferenceRun['weight'] {
	const differs = (isWeighty: IsWeighty): boolean => weightyOf(a, isWeighty) !== weightyOf(b, isWeighty);
	if (differs(isAnyNegation)) return 'negation';
	if (differs(isNumber)) return 'number';
	return differs((word) => modals.has(word)) ? 'modal' : undefined;
}

/** The words alone do not tell their language. */
function isAnyNegation(word: string): boolean {
	return isNegation(word, null);
}

type IsWeighty = (word: string, next: string) => boolean;

function isNumber(word: string, next: string): boolean {
	return /^\p{Nd}/u.test(word) || (numerals.has(word) && !(word === 'third' && thirdOnes.has(next)));
}

function weightyOf([words, { from, to }]: Stretch, isWeighty: IsWeighty): string {
	const found: string[] = [];
	for (let at = from; at < to; at += 1) {
		const word = words[at]?.text ?? '';
		if (isWeighty(word, words[at + 1]?.text ?? '')) found.push(isAnyNegation(word) ? 'not' : stemWord(word, 'en'));
	}
	return found.join(' ');
}
