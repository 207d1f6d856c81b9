import type { Span } from '../../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { wordClass } from '../words/word-class.ts';
import { dialogueTurn } from './dialogue-turn.ts';
import type { QuotedSpan } from './pair-marks.ts';
import { isVerbByEnding, splitInsertions } from './split-insertions.ts';

/** Languages whose papers print speech behind a dash. */
const dashed: ReadonlySet<string> = new Set(['es', 'fr', 'pl', 'pt', 'ru', 'uk', 'it', 'tr', 'vi']);

/** A dash that opens speech: at the start of a paragraph or, in Polish, behind a sentence. */
const opening = /(?:^|[.!?…:”"]\s)[—–-]\s?(?=[¿¡„«"\p{Lu}])/gu;

/** A dash that ends it: a space on one side at least. */
const closing = /\s{1,2}[—–-]{1,2}\s{0,2}(?=\p{Ll})/gu;

/** How many words behind the dash the verb may stand: "– jak zawsze dodał". */
const verbWithin = 3;

/** Longest attribution, in UTF-16 units. */
const longestCue = 260;

/**
 * Finds speech that dashes set off: "– To pierwszy krok – ocenił Nowak. – Przed nami długa droga."
 *
 * Only what a verb that reports follows is taken: a dash by itself may be a list's.
 *
 * @returns Spans in order, none where the language does not print speech so.
 */
export function findDashSpeech(text: string, paragraph: Span, lexicon: Lexicon): readonly QuotedSpan[] {
	if (!dashed.has(lexicon.language)) return [];
	const words = text.slice(paragraph.start, paragraph.end);
	if (!/[—–-]/u.test(words)) return [];
	const split = splitDialogue(text, paragraph, lexicon);
	if (split.length > 0) return split;
	const turn = dialogueTurn(text, paragraph, lexicon);
	if (turn !== null && cueFrom(words, 1, lexicon) === null) return [turn];
	const found = findAttributed(words, paragraph.start, lexicon);
	if (found.length > 0 || !isAnswer(text, paragraph, lexicon)) return found;
	return [toSpan(paragraph.start, words, dashAt(words), withoutStop(words, words.length, lexicon))];
}

/** What verbs that report follow. */
function findAttributed(words: string, offset: number, lexicon: Lexicon): readonly QuotedSpan[] {
	const found: QuotedSpan[] = [];
	let until = 0;
	for (const open of words.matchAll(opening)) {
		const start = open.index + open[0].length;
		if (start < until || (open.index > 0 && !opensInside(open[0], lexicon))) continue;
		const before = found.length;
		until = readSpeech(words, start, lexicon, (from, to) => {
			found.push(toSpan(offset, words, from, withoutStop(words, to, lexicon)));
		});
		// No verb reports from here to the end.
		if (found.length === before) break;
	}
	return found;
}

/** Whether a dash behind a sentence opens speech: in Polish, and in Spanish where it stands close to the words. */
function opensInside(opened: string, { language }: Lexicon): boolean {
	return language === 'pl' || (language === 'es' && /[.!?…]\s—$/u.test(opened));
}

/** Languages that put the full stop behind the closing mark: behind dashes it ends the sentence too, not the speech. */
const stopOutside: ReadonlySet<string> = new Set(['ru', 'uk']);

function withoutStop(words: string, to: number, { language }: Lexicon): number {
	if (!stopOutside.has(language)) return to;
	const end = words.slice(Math.max(0, to - 4), to);
	return /[^.]\.\s*$/u.test(end) ? to - (end.length - end.lastIndexOf('.')) : to;
}

/** How far above an answer its question is looked for, in UTF-16 units. */
const longestQuestion = 1000;

/** How long the dash that opens a paragraph is, with its space; 0 for none. */
function dashAt(words: string): number {
	return /^[—–-]\s?(?=[«„"\p{Lu}\d])/u.exec(words.slice(0, 4))?.[0].length ?? 0;
}

/** Whether a paragraph behind a dash answers the one above: that begins with a dash and asks. */
function isAnswer(text: string, { start, end }: Span, { verbEndings }: Lexicon): boolean {
	if (verbEndings.length === 0 || dashAt(text.slice(start, start + 4)) === 0) return false;
	if (/\?\s*$/u.test(text.slice(Math.max(start, end - 2), end))) return false;
	const above = text.slice(Math.max(0, start - longestQuestion), start).trimEnd();
	const line = above.slice(above.lastIndexOf('\n') + 1);
	return dashAt(line) > 0 && line.includes('?');
}

/** French dialogue: "— Je ne sais pas, répond Lebrun. On verra." */
function splitDialogue(text: string, paragraph: Span, lexicon: Lexicon): readonly QuotedSpan[] {
	if (lexicon.language !== 'fr') return [];
	const dash = /^[—–-]\s?(?=[«\p{Lu}])/u.exec(text.slice(paragraph.start, paragraph.start + 4))?.[0].length ?? 0;
	if (dash === 0) return [];
	const whole: QuotedSpan = {
		start: paragraph.start + dash,
		end: paragraph.end,
		marks: ['–', '–'],
		repaired: false,
		continues: false,
	};
	const pieces = splitInsertions(text, whole, lexicon);
	return pieces.length === 1 && pieces[0]?.end === whole.end ? [] : pieces;
}

/** Reads speech and what follows its attributions; tells where it ends. */
function readSpeech(words: string, from: number, lexicon: Lexicon, emit: (from: number, to: number) => void): number {
	let start = from;
	for (;;) {
		const end = cueFrom(words, start, lexicon);
		if (end === null) return start;
		emit(start, end.speech);
		const resumed = /[.,;:]\s+[—–-]\s?|\s*[—–][.,;:]\s+/u.exec(words.slice(end.cue, end.cue + longestCue));
		if (resumed === null) return words.length;
		start = end.cue + resumed.index + resumed[0].length;
		if (cueFrom(words, start, lexicon) === null) {
			const stop = nextOpening(words, start);
			emit(start, stop);
			return stop;
		}
	}
}

function nextOpening(words: string, from: number): number {
	const next = /[.!?…]\s+[—–]\s?(?=\p{Lu})/u.exec(words.slice(from));
	return next === null ? words.length : from + next.index + 1;
}

/** The first dash behind which a verb reports: where the speech ends and the attribution begins. */
function cueFrom(words: string, from: number, lexicon: Lexicon): { speech: number; cue: number } | null {
	closing.lastIndex = from;
	for (let dash = closing.exec(words); dash !== null; dash = closing.exec(words)) {
		const cue = dash.index + dash[0].length;
		if (beginsWithVerb(words.slice(cue, cue + 80), lexicon)) return { speech: dash.index, cue };
	}
	return null;
}

function beginsWithVerb(stretch: string, lexicon: Lexicon): boolean {
	const words =
		stretch
			.match(/^[^.!?—–]*/u)?.[0]
			.match(/[\p{L}\p{M}’-]+/gu)
			?.slice(0, verbWithin) ?? [];
	if (words.some((word) => (lexicon.classOf(word.toLowerCase()) & wordClass.say) !== 0)) return true;
	return isBareVerb(stretch, words, lexicon) || isVerbByEnding(words[0] ?? '', lexicon);
}

/** In Polish a word by itself, with "się" or right before a name: "– ucina.", "– złości się Nowak". */
function isBareVerb(stretch: string, [first = '', second = '']: readonly string[], lexicon: Lexicon): boolean {
	if (lexicon.language !== 'pl' || first.length < shortestVerb || lexicon.classOf(first) !== 0) return false;
	if (/[ae]$/u.test(first) && (lexicon.classOf(second) & wordClass.preposition) !== 0) return true;
	return second === 'się' || /^\p{Ll}+[aeiyłą](?:[.,]|\s+\p{Lu})/u.test(stretch);
}

/** Shorter words are small ones, in UTF-16 units. */
const shortestVerb = 4;

function toSpan(offset: number, words: string, from: number, to: number): QuotedSpan {
	const said = words.slice(from, to).trimEnd();
	return {
		start: offset + from,
		end: offset + from + said.length,
		marks: ['–', '–'],
		repaired: false,
		continues: false,
	};
}
