import { toNameKey } from '../text/transliterate.ts';
import type { Word } from '../text/words.ts';
import { compareWords, type WordRange, type WordRun } from './compare-words.ts';
import { readValue } from './join-numbers.ts';
import symbols from './symbols.json' with { type: 'json' };
import type { Comparable, Unit } from './unit.ts';

/** A wording as printed, and what was read of it. */
export type Printed = { readonly text: string; readonly comparable: Comparable };

/** One wording's side of a run. */
type Side = { readonly printed: Printed; readonly range: WordRange };

/**
 * Word by word, what another wording cuts, adds or changes against the fullest one. What each outlet spells in its own
 * way is no change: "15 per cent", "fifteen percent" and "15%"; "$40,000" and "40,000 dollars"; "cease-fire" and
 * "ceasefire"; "Zelenskyy" and "Zelensky".
 *
 * @returns Runs in order of both; together they cover every word of each, and no two neighbours are `same`.
 */
export function compareWordings(fuller: Printed, other: Printed): readonly WordRun[] {
	const isLast = last.fuller === fuller.comparable && last.other === other.comparable;
	if (!isLast) last = { fuller: fuller.comparable, other: other.comparable, runs: toRuns(fuller, other) };
	return last.runs;
}

type Compared = { readonly fuller: Comparable; readonly other: Comparable; readonly runs: readonly WordRun[] };

const nothing: Comparable = { words: [], units: [], language: '', information: 0, size: 0, exclaims: false };
/** Who asks for the relation of two wordings asks for their difference next. */
let last: Compared = { fuller: nothing, other: nothing, runs: [] };

function toRuns(fuller: Printed, other: Printed): readonly WordRun[] {
	const runs: WordRun[] = [];
	for (const run of compareWords(fuller.comparable.words, other.comparable.words)) {
		const isSame =
			run.kind === 'same' || isSpelling({ printed: fuller, range: run.fuller }, { printed: other, range: run.other });
		const before = runs.at(-1);
		if (isSame && before?.kind === 'same') runs[runs.length - 1] = join(before, run);
		else runs.push(isSame ? { kind: 'same', fuller: run.fuller, other: run.other } : run);
	}
	return runs;
}

function join(last: WordRun, { fuller, other }: WordRun): WordRun {
	return {
		kind: 'same',
		fuller: { from: last.fuller.from, to: fuller.to },
		other: { from: last.other.from, to: other.to },
	};
}

/** Words of the longest run that may be one thing in two spellings: "two hundred and fifty thousand dollars". */
const longestSpelling = 7;

function isSpelling(a: Side, b: Side): boolean {
	if (Math.max(sizeOf(a), sizeOf(b)) > longestSpelling) return false;
	return joinText(wordsOf(a)) === joinText(wordsOf(b)) || isOneName(a, b) || isOneFigure(a, b);
}

function sizeOf({ range: { from, to } }: Side): number {
	return to - from;
}

function wordsOf({ printed, range }: Side): readonly Word[] {
	return printed.comparable.words.slice(range.from, range.to);
}

function joinText(words: readonly Word[]): string {
	return words.map(({ text }) => text).join('');
}

/** Sounds from which two words with capitals in one place are one name in two spellings. */
const shortestName = 2;
/** The same where one is in capitals throughout: those are stress as often as names. */
const shortestStressed = 3;

function isOneName(a: Side, b: Side): boolean {
	if (sizeOf(a) !== 1 || sizeOf(b) !== 1) return false;
	const [[name], [other]] = [wordsOf(a), wordsOf(b)];
	if (name === undefined || other === undefined) return false;
	if (!isCapital(a.printed.text, name) || !isCapital(b.printed.text, other)) return false;
	const isStressed = isAllCapitals(a.printed.text, name) || isAllCapitals(b.printed.text, other);
	const key = toNameKey(name.text);
	return key.length >= (isStressed ? shortestStressed : shortestName) && key === toNameKey(other.text);
}

function isCapital(text: string, { start, end }: Word): boolean {
	return /^\p{Lu}/u.test(text.slice(start, end));
}

function isAllCapitals(text: string, { start, end }: Word): boolean {
	return !/\p{Ll}/u.test(text.slice(start, end));
}

/** The same number, in digits or in words, with the sign or the word for what it counts. */
function isOneFigure(a: Side, b: Side): boolean {
	const [ofA, ofB] = [countSignWords(a, b), countSignWords(b, a)];
	// A figure on one side alone is no spelling, unless what stands there is the word for a sign.
	if (Math.min(sizeOf(a), sizeOf(b)) === 0 && ofA + ofB === 0) return false;
	const [units, others] = [unitsOf(a, ofA), unitsOf(b, ofB)];
	if (units.length === 0 && others.length === 0) return ofA + ofB > 0;
	const [value, same] = [figureOf(units), figureOf(others)];
	return value !== null && value === same;
}

/** The forms of a word that a sign stands for. */
type Forms = readonly string[];

const signs: readonly (readonly [sign: string, forms: Forms])[] = Object.entries(symbols.signs).map(([sign, forms]) => [
	sign,
	forms.split(' '),
]);
/** Words before a place among which the number stands that a sign belongs to: "$40 million". */
const signReach = 3;
/** Words of the longest word for a sign: "per cent". */
const longestSignWord = 2;

/** Words at the end of one side's run in whose place the other prints a sign, or the same in its own spelling. */
function countSignWords(a: Side, b: Side): number {
	const endings = endingsOf(a);
	if (endings.length === 0) return 0;
	const others = endingsOf(b);
	const near = textAround(b);
	for (const [sign, forms] of signs) {
		const length = 1 + endings.findIndex((ending) => startsWithOne(ending, forms));
		if (length > 0 && (near.includes(sign) || others.some((ending) => startsWithOne(ending, forms)))) return length;
	}
	return 0;
}

/** What a side's run ends in: its last word, its last two as one, and so on, as many as a word for a sign has. */
function endingsOf(side: Side): readonly string[] {
	const endings: string[] = [];
	for (let length = 1; length <= Math.min(longestSignWord, sizeOf(side)); length += 1) {
		endings.push(joinText(wordsOf(side).slice(-length)));
	}
	return endings;
}

function startsWithOne(word: string, forms: Forms): boolean {
	return forms.some((form) => word.startsWith(form));
}

/** What is printed at a run, from the number before it on. */
function textAround({ printed, range: { from, to } }: Side): string {
	const {
		text,
		comparable: { words },
	} = printed;
	const first = words[Math.max(0, from - signReach)];
	return text.slice(Math.max(0, (first?.start ?? 0) - 1), words[to]?.start ?? text.length);
}

/** The units of a run, but for the last words, which stand for a sign. */
function unitsOf({ printed, range: { from, to } }: Side, signWords: number): readonly Unit[] {
	const { units, words } = printed.comparable;
	const [first, last] = [words[from], words[to - signWords - 1]];
	if (first === undefined || last === undefined || from >= to - signWords) return [];
	return units.filter(({ start, end }) => start >= first.start && end <= last.end);
}

function figureOf(units: readonly Unit[]): number | null {
	return units.length === 1 ? readValue(units[0]) : null;
}
