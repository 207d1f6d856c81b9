import type { Span } from '../../types.ts';
import type { QuotedSpan } from '../spans/pair-marks.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { firstName, speakerNoun, wordClass } from '../words/word-class.ts';
import { type Label, readLabel } from './read-label.ts';
import { splitDirections } from './split-directions.ts';
import type { Turn } from './turn.ts';

/** A label before a paragraph, its words in lower case, and where it begins. */
type Labelled = Label & { readonly at: number; readonly start: number; readonly words: readonly string[] };

/** Most paragraphs between two labels of one talk, and of a transcript's. */
const mostBetween = 3;
const mostInTranscript = 12;

/** Turns from which labels that come back are a talk even if nobody asks. */
const leastTurns = 4;

/**
 * Finds what is said in transcripts and interviews without marks: "REED: Who was there? HALE: Nobody."
 *
 * Labels of lists, datelines and notes are told from names: a talk has two who speak, each known as somebody, and one
 * asks or both come back.
 *
 * @param paragraphs - All of the text, in order.
 * @param isTranscript - Whether the page is one; there questions and answers by letters and names in small letters count too.
 * @returns The stretches said, by the index of their paragraph.
 */
export function findTurns(
	text: string,
	paragraphs: readonly Span[],
	lexicon: Lexicon,
	isTranscript: boolean,
): ReadonlyMap<number, readonly QuotedSpan[]> {
	const labelled = paragraphs.flatMap((paragraph, at) => {
		const label = readLabel(text, paragraph, isTranscript);
		return label === null ? [] : [{ ...label, at, start: paragraph.start, words: wordsOf(label.name) }];
	});
	const found = new Map<number, readonly QuotedSpan[]>();
	if (labelled.length < 2) return found;
	const labels = new Set(labelled.map(({ at }) => at));
	const reading = { text, paragraphs, lexicon, isTranscript, labels };
	const known = isTranscript ? null : namesOf(reading, labelled);
	const named = labelled.filter((label) => known === null || isKnown(label, known, lexicon));
	for (const run of runsOf(named, isTranscript)) if (isTalk(reading, run)) readRun(reading, run, found);
	return found;
}

type Reading = {
	readonly text: string;
	readonly paragraphs: readonly Span[];
	readonly lexicon: Lexicon;
	readonly isTranscript: boolean;
	/** Paragraphs with any label. */
	readonly labels: ReadonlySet<number>;
};

/** A capital behind a small letter: a name inside a sentence. */
const inside = /\p{Ll},?\s(?:\p{Lu}[\p{L}\p{M}'’-]*\s)*(\p{Lu}\p{L}*\p{Ll}[\p{L}\p{M}'’-]*)/gu;

/** The last words of names, in small letters: as the text prints them inside sentences, of full ones in labels, of who asks. */
function namesOf(reading: Reading, labelled: readonly Labelled[]): ReadonlySet<string> {
	const names = new Set<string>();
	for (const [, name = ''] of reading.text.matchAll(inside)) names.add(name.toLowerCase());
	const seen = new Set<string>();
	for (const { words, at } of [...labelled].reverse()) {
		const last = words.at(-1) ?? '';
		const isFull = words.length > 1 && (reading.lexicon.classOf(words[0] ?? '') & firstName) !== 0;
		if (isFull || (seen.has(last) && (words.length > 1 || asksLast(reading, at)))) names.add(last);
		seen.add(last);
	}
	return names;
}

/** Whether a paragraph ends with a question: who has a label that comes again asks, no list does. */
function asksLast({ text, paragraphs }: Reading, at: number): boolean {
	const { end = 0 } = paragraphs[at] ?? {};
	return /[?？؟]["”]?$/u.test(text.slice(end - 2, end));
}

function wordsOf(name: string): readonly string[] {
	return name.toLowerCase().replaceAll('.', '. ').trim().split(/\s+/u);
}

/** Whether a label is of somebody: a name the text has, a role, or a name behind one. */
function isKnown({ words }: Labelled, known: ReadonlySet<string>, lexicon: Lexicon): boolean {
	const [first = 0, last = 0] = [words[0], words.at(-1)].map((word = '') => lexicon.classOf(word.replace(/\.$/u, '')));
	const isLong = words.length > 1;
	if ((last & (wordClass.place | wordClass.day | wordClass.month)) !== 0) return false;
	if ((last & (speakerNoun | wordClass.organisation)) !== 0 && (isLong || (last & wordClass.writing) === 0))
		return true;
	return (
		known.has(words.at(-1) ?? '') || (isLong && (first & (wordClass.honorific | wordClass.title | firstName)) !== 0)
	);
}

/** Labels that follow each other without much between. */
function runsOf(labelled: readonly Labelled[], isTranscript: boolean): readonly (readonly Labelled[])[] {
	const most = isTranscript ? mostInTranscript : mostBetween;
	const runs: Labelled[][] = [];
	for (const one of labelled) {
		const run = runs.at(-1);
		if (run !== undefined && one.at - (run.at(-1)?.at ?? 0) <= most + 1) run.push(one);
		else runs.push([one]);
	}
	return runs;
}

/** Whether labels are of a talk: of two or more, of whom one asks, or who come back. */
function isTalk({ text, paragraphs }: Reading, run: readonly Labelled[]): boolean {
	const names = new Set(run.map(({ words }) => words.at(-1)));
	if (names.size < 2) return false;
	const asks = run.some(({ at, end }) => /[?？؟](?:\s|$)/u.test(text.slice(end, paragraphs[at]?.end)));
	return asks || run.length >= Math.max(leastTurns, 2 * names.size);
}

/** Reads the turns of a talk, what goes on behind a label's own paragraph included. */
function readRun(reading: Reading, run: readonly Labelled[], found: Map<number, readonly QuotedSpan[]>): void {
	run.forEach(({ at, kind, start, end }, place) => {
		const { paragraphs } = reading;
		const turn: Turn = { kind, label: { start, end } };
		const next = run[place + 1]?.at;
		found.set(at, toSpans(reading, turn, { start: end, end: paragraphs[at]?.end ?? end }));
		for (let below = at + 1; below < (next ?? at + 2) && below < paragraphs.length; below++) {
			const paragraph = paragraphs[below];
			if (paragraph === undefined || reading.labels.has(below) || !goesOn(reading, paragraph, next !== undefined))
				break;
			found.set(below, toSpans(reading, turn, paragraph));
		}
	});
}

/** Whether a paragraph goes on with the turn above: one in a transcript, else one of somebody who speaks of himself. */
function goesOn({ text, lexicon, isTranscript }: Reading, { start, end }: Span, isBetween: boolean): boolean {
	const words = text.slice(start, end);
	if (/^["“”„«»「'‘]/u.test(words) || !(isTranscript || isBetween)) return false;
	if (isTranscript && isBetween) return true;
	return words.split(/[^\p{L}]+/u).some((word) => (lexicon.classOf(word.toLowerCase()) & wordClass.i) !== 0);
}

function toSpans({ text, lexicon }: Reading, turn: Turn, stretch: Span): readonly QuotedSpan[] {
	return splitDirections(text, stretch, lexicon).map((said) => ({
		...said,
		marks: ['', ''],
		repaired: false,
		continues: false,
		turn,
	}));
}
