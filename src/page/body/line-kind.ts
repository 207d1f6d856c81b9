import { parseDate } from '../metadata/parse-date.ts';
import type { PageBlock } from '../walk/page-block.ts';
import { holdsAny, splitWords, toWords } from '../words.ts';
import { withoutEnd } from './is-ending.ts';
import { isWholeSentence } from './is-whole-sentence.ts';
import { kindOfWords } from './label-words.ts';
import type { LineKind, LineSign } from './line-sign.ts';
import { lineSigns } from './line-signs.ts';
import { meaningOf, splitPhrases, toBeginnings, toPhrase } from './phrases.ts';

/** Characters; longer blocks are told from running text by where they stand, not by what they say. */
const longestSign = 1500;
/** A sign that is tried, and what must be in a text before it is. */
type TriedSign = { readonly sign: LineSign; readonly needs: readonly string[] };

const triedSigns: readonly TriedSign[] = lineSigns
	.filter(({ test, pattern }) => test !== undefined || pattern !== undefined)
	.map((sign) => ({ sign, needs: phrasesOf(sign.needs) }));
const begins = toBeginnings(
	lineSigns.flatMap((sign) => phrasesOf(sign.begins).map((phrase) => [phrase, sign] as const)),
);
const whole = new Map(lineSigns.flatMap((sign) => phrasesOf(sign.is).map((phrase) => [phrase, sign] as const)));
const longestWhole = Math.max(...lineSigns.map(({ is, longest }) => (is === undefined ? 0 : longest)));

const longestBegun = Math.max(...lineSigns.map(({ begins, longest }) => (begins === undefined ? 0 : longest)));

/** Phrases that a line may hold anywhere, under the longest word of each. */
const held = new Map<string, (readonly [phrase: string, sign: LineSign])[]>();
for (const sign of lineSigns) {
	for (const phrase of phrasesOf(sign.holds)) {
		const word = toWords(phrase).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
		held.set(word, [...(held.get(word) ?? []), [phrase, sign]]);
	}
}

function phrasesOf(table: string | undefined): readonly string[] {
	return table === undefined ? [] : splitPhrases(table);
}

/** What a block is by its words; null for running text. Found once: blocks are asked several times on the way. */
export function lineKind(block: PageBlock): LineKind | null {
	if (block.line === undefined) block.line = lineKindOf(block.text, isPlain(block));
	return block.line;
}

/** Whether a block is a paragraph that leads nowhere and stresses nothing, as those of articles are. */
function isPlain({ tag, linked, stressed }: PageBlock): boolean {
	return tag === 'p' && linked === 0 && stressed === 0;
}

/**
 * What a line is by its words; null for running text.
 *
 * @param isPlain - Whether it stands in the page as paragraphs of articles do: of a whole sentence, words that many
 * begin with are then no sign.
 */
export function lineKindOf(text: string, isPlain = false): LineKind | null {
	// Long paragraphs are looked through for consent alone, and only where one of its words is.
	const isLong = text.length > longestLine && !(text.length <= longestSign && holdsAny(text, consentHints));
	if (isLong && text.length > longestBegun) return null;
	const line = toPhrase(text);
	const words = isLong ? [] : splitWords(line);
	const ofWords = text.length <= longestLabel ? kindOfWords(words) : null;
	if (ofWords !== null) return ofWords;
	const sign = begunSign(text, line, isPlain) ?? heldSign(words, line, text.length) ?? matchedSign(text);
	return sign?.kind ?? (isDateline(text) ? 'date' : null);
}

/** The sign whose phrase a line begins with, or is. */
function begunSign(text: string, line: string, isPlain: boolean): LineSign | undefined {
	const { length } = text;
	const sign = meaningOf(line, begins) ?? (length <= longestWhole ? whole.get(withoutEnd(line)) : undefined);
	if (sign === undefined || length > sign.longest) return undefined;
	return sign.told !== undefined && isWholeSentence(text) && sign.told(text, isPlain) ? undefined : sign;
}

/** Characters of a line that is a day and its time, and words in it: of week and month, of a zone, "at". */
const longestDateline = 60;
const mostDateWords = 6;

/** Whether a line is nothing but a day with a time, in any language that days are read in. */
function isDateline(text: string): boolean {
	const clocks = text.length > longestDateline * 2 ? 0 : (text.match(/\d[:.h]\d\d/g)?.length ?? 0);
	// First printed and last changed are two, with a name before them or none.
	const lines = Math.min(2, clocks);
	if (lines === 0 || text.length > longestDateline * lines || endsSentence(text.replace(/[)）]$/, ''))) return false;
	const words = toWords(text).filter((word) => !/\d/.test(word));
	return words.length <= mostDateWords * lines && parseDate(text, null) !== null;
}

/** The first sign that a line holds a phrase of. */
function heldSign(words: readonly string[], line: string, length: number): LineSign | undefined {
	for (const word of words) {
		const phrases = held.get(word);
		const found = phrases?.find(([phrase, sign]) => length <= sign.longest && line.includes(phrase));
		if (found !== undefined) return found[1];
	}
	return undefined;
}
/** Characters of a line of nothing but buttons or agencies. */
const longestLabel = 60;
const longestLine = 400;
/** Without their first letters, which may be capitals. */
const consentHints = ['ookie', 'onsent', 'ustimmung', 'atenschutz', 'rivatsph', 'xterne'];

/** Patterns are tried last, and only where what they need is there: each is compiled when it is first tried. */
function matchedSign(text: string): LineSign | undefined {
	for (const { sign, needs } of triedSigns) {
		const isNeeded = text.length <= sign.longest && (needs.length === 0 || holdsAny(text, needs));
		if (isNeeded && (sign.test?.(text) || sign.pattern?.test(text))) return sign;
	}
	return undefined;
}

/** What closes a whole sentence, in any script, and what may stand after it. */
const sentenceEnds: ReadonlySet<string> = new Set('.!?…。！？؟।:;»”"“’\')]」』）');

/** Whether a text ends as a sentence does; labels and headings do not. */
export function endsSentence(text: string): boolean {
	return sentenceEnds.has(text.trimEnd().at(-1) ?? '');
}

/** Whether a text is a whole sentence, with remarks behind it or without, that announces nothing more. */
export function isTold(text: string): boolean {
	return (endsSentence(text) && !/[:：]$/.test(text)) || text.includes('。');
}
