import { stemWord } from '../text/stems.ts';
import { tellLanguage } from '../text/tell-language.ts';
import { findWords, type Word } from '../text/words.ts';
import type { DifferenceRun, Span } from '../types.ts';
import { findBestPath } from './find-best-path.ts';
import { splitClitics } from './split-clitics.ts';
import { isNegation } from './weigh-unit.ts';
import weighty from './weighty-words.json' with { type: 'json' };

/** Words beyond which the rest is one changed run: bounds the cost of comparing two speeches. */
const longest = 600;

/**
 * Word by word, what another wording cuts, adds or changes against the fullest one.
 *
 * @param fuller - The fullest wording's text.
 * @param other - Another wording's text.
 * @param languages - Of the two, where they are known; else told by their words.
 * @returns Runs in order of both texts; together they cover every word of each.
 */
export function toDifference(
	fuller: string,
	other: string,
	languages?: readonly [string, string],
): readonly DifferenceRun[] {
	const a = toSides(fuller, languages?.[0]);
	const b = toSides(other, languages?.[1]);
	const runs: DifferenceRun[] = [];
	let i = 0;
	let j = 0;
	for (const [nextI, nextJ] of [...commonWords(a, b), [a.length, b.length] as const]) {
		pushChange(runs, toStretch(a, i, nextI), toStretch(b, j, nextJ));
		if (nextI < a.length) pushSame(runs, a[nextI], b[nextJ]);
		i = nextI + 1;
		j = nextJ + 1;
	}
	return runs;
}

/** Words up to the limit, then the rest as one. */
function toSides(text: string, language?: string): readonly Word[] {
	const found = findWords(text);
	const words = splitClitics(found.slice(0, longest), language ?? tellLanguage(text, found));
	const first = found[longest];
	const last = found.at(-1);
	return first === undefined || last === undefined
		? words
		: [...words, { text: text.slice(first.start, last.end), start: first.start, end: last.end }];
}

/** Words of one text that have no counterpart in the other. */
type Stretch = {
	readonly words: readonly Word[];
	/** Where it stands when it is empty. */
	readonly at: number;
	/** The word it is followed by; empty at the end. */
	readonly next: string;
};

function toStretch(words: readonly Word[], from: number, to: number): Stretch {
	return { words: words.slice(from, to), at: words[from - 1]?.end ?? 0, next: words[to]?.text ?? '' };
}

/** Prefers the word that stands beside its neighbour to the same word elsewhere. */
const neighbourBonus = 0.01;

/** The words that both have in the same order, as printed, case and punctuation aside. */
function commonWords(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
	const numberOf = new Map<string, number>();
	const [left, right] = [a, b].map((words) => words.map(({ text }) => toNumber(text, numberOf)));
	const isSame = (i: number, j: number): boolean => left?.[i] !== undefined && left[i] === right?.[j];
	return findBestPath(a.length, b.length, (i, j) => {
		if (!isSame(i, j)) return 0;
		return 1 + neighbourBonus * (Number(isSame(i - 1, j - 1)) + Number(isSame(i + 1, j + 1)));
	});
}

/** English numbers as words: "one" is not among them, for it is also somebody. */
const spelled: Readonly<Record<string, number>> = weighty.spelled;

/** "forty" and "40" are one word. */
function toPlain(word: string): string {
	return Object.hasOwn(spelled, word) ? String(spelled[word]) : word;
}

/** Numbers are compared faster than words. */
function toNumber(printed: string, numberOf: Map<string, number>): number {
	const word = toPlain(printed);
	const known = numberOf.get(word);
	if (known !== undefined) return known;
	numberOf.set(word, numberOf.size);
	return numberOf.size - 1;
}

function pushSame(runs: DifferenceRun[], a: Word | undefined, b: Word | undefined): void {
	if (a === undefined || b === undefined) return;
	const last = runs.at(-1);
	if (last?.kind === 'same') {
		runs[runs.length - 1] = {
			kind: 'same',
			fuller: { start: last.fuller.start, end: a.end },
			other: { start: last.other.start, end: b.end },
		};
	} else runs.push({ kind: 'same', fuller: toSpan([a], 0), other: toSpan([b], 0) });
}

function pushChange(runs: DifferenceRun[], a: Stretch, b: Stretch): void {
	if (a.words.length === 0 && b.words.length === 0) return;
	const kind = a.words.length === 0 ? 'added' : b.words.length === 0 ? 'cut' : 'changed';
	const weight = weightOf(a, b);
	const run = { kind, fuller: toSpan(a.words, a.at), other: toSpan(b.words, b.at) } as const;
	runs.push(weight === undefined ? run : { ...run, weight });
}

function toSpan(words: readonly Word[], empty: number): Span {
	return { start: words[0]?.start ?? empty, end: words.at(-1)?.end ?? empty };
}

const modals: ReadonlySet<string> = new Set(weighty.modals.split(' '));
const numerals: ReadonlySet<string> = new Set(weighty.numerals.split(' '));

/** What "a third …" is no number of, but one more beside the two. */
const thirdOnes: ReadonlySet<string> = new Set(weighty.thirdOnes.split(' '));

/** A weighty word on one side only; "cannot" for "can not" is none. */
function weightOf(a: Stretch, b: Stretch): DifferenceRun['weight'] {
	const differs = (isWeighty: IsWeighty): boolean => weightyOf(a, isWeighty) !== weightyOf(b, isWeighty);
	if (differs(isNegation)) return 'negation';
	if (differs(isNumber)) return 'number';
	return differs((word) => modals.has(word)) ? 'modal' : undefined;
}

type IsWeighty = (word: string, next: string) => boolean;

function isNumber(word: string, next: string): boolean {
	return /^\p{Nd}/u.test(word) || (numerals.has(word) && !(word === 'third' && thirdOnes.has(next)));
}

function weightyOf({ words, next }: Stretch, isWeighty: IsWeighty): string {
	return words
		.map(({ text }) => text)
		.filter((word, i) => isWeighty(word, words[i + 1]?.text ?? next))
		.map((word) => (isNegation(word) ? 'not' : stemWord(word, 'en')))
		.join(' ');
}
