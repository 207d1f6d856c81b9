import type { Span } from '../../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { wordClass } from '../words/word-class.ts';
import type { QuotedSpan } from './pair-marks.ts';
import { splitInsertions } from './split-insertions.ts';

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
	const found: QuotedSpan[] = [];
	let until = 0;
	for (const open of words.matchAll(opening)) {
		const start = open.index + open[0].length;
		if (start < until || (open.index > 0 && lexicon.language !== 'pl')) continue;
		const before = found.length;
		until = readSpeech(words, start, lexicon, (from, to) => {
			found.push(toSpan(paragraph.start, words, from, to));
		});
		// No verb reports from here to the end.
		if (found.length === before) break;
	}
	return found;
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
	return words.some((word) => (lexicon.classOf(word.toLowerCase()) & wordClass.say) !== 0);
}

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
