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
 * @returns Runs in order of both texts; together they cover every word of each.
 */
export function toDifference(fuller: string, other: string): readonly DifferenceRun[] {
	const a = toSides(fuller);
	const b = toSides(other);
	const runs: DifferenceRun[] = [];
	let i = 0;
	let j = 0;
	for (const [nextI, nextJ] of [...commonWords(a, b), [a.length, b.length] as const]) {
		pushChange(runs, a.slice(i, nextI), b.slice(j, nextJ), { fuller: endOf(a, i), other: endOf(b, j) });
		if (nextI < a.length) pushSame(runs, a[nextI], b[nextJ]);
		i = nextI + 1;
		j = nextJ + 1;
	}
	return runs;
}

/** Words up to the limit, then the rest as one. */
function toSides(text: string): readonly Word[] {
	const found = findWords(text);
	const words = splitClitics(found.slice(0, longest), tellLanguage(text, found));
	const first = found[longest];
	const last = found.at(-1);
	return first === undefined || last === undefined
		? words
		: [...words, { text: text.slice(first.start, last.end), start: first.start, end: last.end }];
}

function endOf(words: readonly Word[], index: number): number {
	return words[index - 1]?.end ?? 0;
}

/** Prefers the word that stands beside its neighbour to the same word elsewhere. */
const neighbourBonus = 0.01;

/** The words that both have in the same order, as printed, case and punctuation aside. */
function commonWords(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
	const isSame = (i: number, j: number): boolean => a[i] !== undefined && a[i]?.text === b[j]?.text;
	return findBestPath(a.length, b.length, (i, j) => {
		if (!isSame(i, j)) return 0;
		return 1 + neighbourBonus * (Number(isSame(i - 1, j - 1)) + Number(isSame(i + 1, j + 1)));
	});
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

function pushChange(
	runs: DifferenceRun[],
	a: readonly Word[],
	b: readonly Word[],
	ends: { readonly fuller: number; readonly other: number },
): void {
	if (a.length === 0 && b.length === 0) return;
	const kind = a.length === 0 ? 'added' : b.length === 0 ? 'cut' : 'changed';
	const weight = weightOf(a, b);
	const run = { kind, fuller: toSpan(a, ends.fuller), other: toSpan(b, ends.other) } as const;
	runs.push(weight === undefined ? run : { ...run, weight });
}

function toSpan(words: readonly Word[], empty: number): Span {
	return { start: words[0]?.start ?? empty, end: words.at(-1)?.end ?? empty };
}

const modals: ReadonlySet<string> = new Set(weighty.modals.split(' '));
const numerals: ReadonlySet<string> = new Set(weighty.numerals.split(' '));

/** A weighty word on one side only; "cannot" for "can not" is none. */
function weightOf(a: readonly Word[], b: readonly Word[]): DifferenceRun['weight'] {
	const differs = (isWeighty: (word: string) => boolean): boolean =>
		weightyOf(a, isWeighty) !== weightyOf(b, isWeighty);
	if (differs(isNegation)) return 'negation';
	if (differs((word) => /^\p{Nd}/u.test(word) || numerals.has(word))) return 'number';
	return differs((word) => modals.has(word)) ? 'modal' : undefined;
}

function weightyOf(words: readonly Word[], isWeighty: (word: string) => boolean): string {
	return words
		.map(({ text }) => text)
		.filter(isWeighty)
		.map((word) => (isNegation(word) ? 'not' : stemWord(word, 'en')))
		.join(' ');
}
