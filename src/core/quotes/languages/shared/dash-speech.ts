import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';
import type { IsSpeech } from './dialogue-turn.ts';
import { isBracketed } from './insertions.ts';
import type { FindSpans } from './read-speech.ts';

/** How one language prints speech behind a dash, beside a verb that reports behind another. */
export type DashStyle = {
	/** Reads a paragraph that is speech behind a dash as a whole, before anything else is looked for; none elsewhere. */
	readonly split?: (text: string, paragraph: Span, lexicon: Lexicon) => readonly QuotedSpan[];
	/** Reads a turn of a dialogue; null elsewhere. */
	readonly turn?: (text: string, paragraph: Span, isSpeech: IsSpeech) => QuotedSpan | null;
	/** Whether a dash opens speech inside a paragraph, by the signs before it and itself. */
	readonly opensInside?: (opened: string) => boolean;
	/** Whether a colon before a dash leads speech in that nothing behind it reports. */
	readonly colonLeadsIn?: boolean;
	/** Whether a mark stands before the dash of an attribution, unless its first word is the verb. */
	readonly marksDash?: boolean;
	/** Whether the stretch behind a dash that would open speech tells by itself who says what. */
	readonly isProse?: (stretch: string) => boolean;
	/** Whether speech goes on behind a dash before a capital, without a mark: "– mówił Nowak – Tak". */
	readonly resumesUnmarked?: boolean;
	/** Whether the stretch behind a dash begins with a verb that no list has. */
	readonly isVerb?: (stretch: string, words: readonly string[], lexicon: Lexicon) => boolean;
	/** The same where a mark stands before the dash. */
	readonly isVerbBehindMark?: (stretch: string, lexicon: Lexicon) => boolean;
};

type Reading = {
	readonly words: string;
	readonly offset: number;
	readonly lexicon: Lexicon;
	readonly style: DashStyle;
};

/** A dash that opens speech: at the start of a paragraph or, in Polish, behind a sentence. */
const opening = /^[—–−-]\s?(?=\p{N})|(?:^|[.!?…:”"]\s)[—–−-]\s?(?=[¿¡„«"\p{Lu}])/gu;

/** A dash that ends it: a space on one side at least, behind a mark also only the one behind: ",— сказал". */
const closing = /(?:\s{1,2}[—–−-]{1,2}\s{0,2}|(?<=[,.!?…])[—–]\s|(?<=[!?…])-\s)(?=\p{Ll})/gu;

/** How many words behind the dash the verb may stand: "– jak zawsze dodał". */
const verbWithin = 3;

/** How much behind a dash is read for a verb that reports, in UTF-16 units. */
const longestLead = 80;

/** Longest attribution, in UTF-16 units. */
const longestCue = 260;

/**
 * Finds speech that dashes set off: "– To pierwszy krok – ocenił Nowak. – Przed nami długa droga."
 *
 * Only what a verb that reports follows is taken: a dash by itself may be a list's.
 *
 * @returns Spans in order, none where the language does not print speech so.
 */
export function dashSpeech(style: DashStyle): FindSpans {
	return (text, paragraph, lexicon) => {
		const words = text.slice(paragraph.start, paragraph.end);
		if (!/[—–−-]/u.test(words)) return [];
		const split = style.split?.(text, paragraph, lexicon) ?? [];
		return split.length > 0 ? split : readDashes(text, { words, offset: paragraph.start, lexicon, style });
	};
}

/** A turn of a dialogue, or what verbs that report follow. */
function readDashes(text: string, reading: Reading): readonly QuotedSpan[] {
	const { words, offset, style } = reading;
	const paragraph = { start: offset, end: offset + words.length };
	const isSpeech = (line: string) => cueFrom({ ...reading, words: line }, 1) !== null;
	const turn = style.turn?.(text, paragraph, isSpeech) ?? null;
	if (turn !== null && cueFrom(reading, 1) === null) return [turn];
	return findAttributed(reading);
}

/** What verbs that report follow. */
function findAttributed(reading: Reading): readonly QuotedSpan[] {
	const found: QuotedSpan[] = [];
	let until = 0;
	for (const open of reading.words.matchAll(opening)) {
		const start = open.index + open[0].length;
		if (start < until || !mayOpen(reading, open)) continue;
		const before = found.length;
		until = readSpeech(reading, start, (from, to) => {
			found.push(toSpan(reading, from, to));
		});
		// No verb reports from here to the end.
		if (found.length > before) continue;
		if (!isLedIn(reading, open.index, start)) break;
		until = nextLabel(reading.words, start);
		found.push(toSpan(reading, start, until));
	}
	return found;
}

/** Whether what stands behind a dash is no speech, but says who says what. */
function tellsWho({ words, style }: Reading, from: number): boolean {
	return style.isProse?.(words.slice(from, from + longestLead)) === true;
}

/** Whether a dash opens speech where it stands: at the start of a paragraph, else where the language has it, and in no brackets. */
function mayOpen(reading: Reading, { 0: opened, index }: RegExpExecArray): boolean {
	const { words, style } = reading;
	if (tellsWho(reading, index + opened.length)) return false;
	return index === 0 || (style.opensInside?.(opened) === true && !isBracketed(words, index));
}

/** "Bober mówi cicho: – No, jeszcze dwa dni.": what a colon leads in goes on to the end of its paragraph. */
function isLedIn({ words, style }: Reading, at: number, start: number): boolean {
	return style.colonLeadsIn === true && words.charAt(at) === ':' && /[.!?…]$/u.test(words.slice(start));
}

/** "… Лев Умов, тренер «Зубра»: —": where the line of somebody else begins in the same paragraph; else its end. */
function nextLabel(words: string, from: number): number {
	const next = /(?<=[.!?…])\s+\p{Lu}[^.!?…:]{3,90}:\s[—–−-]\s/u.exec(words.slice(from));
	return next === null ? words.length : from + next.index;
}

/** Where speech goes on behind an attribution: a mark and a dash, or the dash alone before a capital. */
const marked = /[.,;:]\s+[—–-]\s?|[.,;:][—–]\s|\s*[—–][.,;:]\s+/u;
const unmarked = new RegExp(`${marked.source}|\\s[—–-]\\s(?=\\p{Lu}\\p{Ll}*\\s\\p{Ll})`, 'u');

/** Where speech goes on behind an attribution; null where it does not. */
function resumedAt({ words, style }: Reading, cue: number): number | null {
	const goesOn = style.resumesUnmarked === true ? unmarked : marked;
	const found = goesOn.exec(words.slice(cue, cue + longestCue));
	return found === null ? null : cue + found.index + found[0].length;
}

/** Reads speech and what follows its attributions; tells where it ends. */
function readSpeech(reading: Reading, from: number, emit: (from: number, to: number) => void): number {
	const { words } = reading;
	let start = from;
	for (;;) {
		const end = cueFrom(reading, start);
		if (end === null) return start;
		emit(start, end.speech);
		const resumed = resumedAt(reading, end.cue);
		if (resumed === null) return words.length;
		start = resumed;
		if (tellsWho(reading, start)) return start;
		if (cueFrom(reading, start) === null) {
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
function cueFrom({ words, lexicon, style }: Reading, from: number): { speech: number; cue: number } | null {
	closing.lastIndex = from;
	for (let dash = closing.exec(words); dash !== null; dash = closing.exec(words)) {
		const cue = dash.index + dash[0].length;
		const stretch = words.slice(cue, cue + 80);
		const isMarked = /[,!?…]/u.test(words.charAt(dash.index - 1));
		const within = isMarked || style.marksDash !== true ? verbWithin : 1;
		if (
			beginsWithVerb(stretch, within, lexicon, style) ||
			(isMarked && style.isVerbBehindMark?.(stretch, lexicon) === true)
		)
			return { speech: dash.index, cue };
	}
	return null;
}

function beginsWithVerb(stretch: string, within: number, lexicon: Lexicon, { isVerb }: DashStyle): boolean {
	const words =
		stretch
			.match(/^[^.!?—–]*/u)?.[0]
			.match(/[\p{L}\p{M}’-]+/gu)
			?.slice(0, within) ?? [];
	if (words.some((word) => (lexicon.classOf(word.toLowerCase()) & wordClass.say) !== 0)) return true;
	return isVerb?.(stretch, words, lexicon) === true;
}

/** The comma before an attribution is the article's, a full stop ends the speech. */
function toSpan({ offset, words }: Reading, from: number, to: number): QuotedSpan {
	const said = words.slice(from, to).replace(/,?\s*$/u, '');
	return {
		start: offset + from,
		end: offset + from + said.length,
		marks: ['–', '–'],
		repaired: false,
		continues: false,
	};
}
