import type { QuotedSpan } from '../../spans/pair-marks.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';
import type { SplitSpan } from './read-speech.ts';

/** How many words into an insertion its verb stands at most: "как ранее отметил". */
const verbWithin = 3;

/** Longest insertion, in UTF-16 units. */
const longestInsertion = 220;

/** A dash between spaces, with the punctuation before it: ", — ", ",— ". */
const dash = /[,.]?\s{1,2}[—–-]{1,2}\s{1,2}|[,.]?\s{1,2}[—–](?=\p{Ll})|(?:[,.]|(?<=[!?…]))[—–]\s/gu;

/** A place inside the marks where an attribution may begin. */
export type Opening = { readonly index: number; readonly length: number };

/** How one language prints attributions inside the marks, beside those between dashes. */
export type InsertionStyle = {
	/** Attributions between commas. */
	readonly commas?: {
		readonly findOpenings: (words: string) => readonly Opening[];
		/** Whether who said it stands behind the verb, the first words of the stretch given. */
		readonly isNamedBehind: (words: readonly string[], verb: number, lexicon: Lexicon) => boolean;
		/** The mark an attribution ends at; null for none. */
		readonly findEnd: (rest: string, lexicon: Lexicon) => RegExpExecArray | null;
	};
	/** Whether a comma or the end of a sentence always stands before the dash: "«А, — сказал Б", not "«Раз — сказал и ушёл". */
	readonly marksDash?: boolean;
	/** Whether a conjunction opens no attribution: German "– denn nichts fürchtet er mehr". */
	readonly verbFirst?: boolean;
	/** Whether a stretch behind a mark and a dash begins with a verb that no list has. */
	readonly isReportedBy?: (stretch: string, lexicon: Lexicon) => boolean;
};

/**
 * Parts a quotation at attributions that are printed inside its marks: "«А, — сказал Б. — В»".
 *
 * @returns The pieces in order; the quotation itself where nothing is inserted.
 */
export function insertions(style: InsertionStyle): SplitSpan {
	return (text, span, lexicon) => splitAt(span, findInsertions(text, span, lexicon, style));
}

function splitAt(span: QuotedSpan, inserted: readonly Insertion[]): readonly QuotedSpan[] {
	const pieces: QuotedSpan[] = [];
	let start = span.start;
	for (const { from, to } of inserted) {
		if (from > start) pieces.push({ ...span, start, end: from, continues: false, marks: [opening(span, pieces), ''] });
		start = to;
	}
	if (start === span.start) return [span];
	return start < span.end ? [...pieces, { ...span, start, marks: ['', span.marks[1]] }] : pieces;
}

/** Only the first piece stands behind an opening mark. */
function opening({ marks }: QuotedSpan, before: readonly QuotedSpan[]): string {
	return before.length === 0 ? marks[0] : '';
}

type Insertion = { readonly from: number; readonly to: number };

function findInsertions(text: string, span: QuotedSpan, lexicon: Lexicon, style: InsertionStyle): readonly Insertion[] {
	const words = text.slice(span.start, span.end);
	const found: Insertion[] = [];
	let until = 0;
	for (const opening of openings(words, style)) {
		const body = opening.index + opening.length;
		if (opening.index < until || opening.index === 0 || isBracketed(words, opening.index)) continue;
		const stretch = words.slice(body, body + longestInsertion);
		const isMarked = /^.[,.]|^[,.!?…]/u.test(words.slice(opening.index - 1, opening.index + 1));
		if (!isAttribution(stretch, opening.commas, isMarked, lexicon, style)) continue;
		const closing = closingOf(words, body, opening.commas, lexicon);
		if (closing === null) continue;
		found.push({
			from: span.start + opening.index + speechMark(words.charAt(opening.index)),
			to: span.start + closing,
		});
		until = closing;
	}
	return found;
}

/** "(донорів. – Ред.)": whether a dash stands in brackets, where it is the editor's. */
export function isBracketed(words: string, at: number): boolean {
	return words.lastIndexOf('(', at) > words.lastIndexOf(')', at) && words.indexOf(')', at) !== -1;
}

/** The mark before an attribution goes with what is said where it ends a sentence, the comma is the article's. */
function speechMark(mark: string): number {
	return /[.!?…]/u.test(mark) ? 1 : 0;
}

type Comma = NonNullable<InsertionStyle['commas']>;

function openings(
	words: string,
	{ commas, marksDash = false }: InsertionStyle,
): readonly (Opening & { readonly commas: Comma | null })[] {
	const dashes = [...words.matchAll(dash)]
		.filter(({ index }) => !marksDash || /[,.!?…»“”"]/u.test(words.slice(Math.max(0, index - 1), index + 1)))
		.map(({ 0: { length }, index }) => ({ index, length, commas: null }));
	if (commas === undefined) return dashes;
	const others = commas.findOpenings(words).map((opening) => ({ ...opening, commas }));
	return [...dashes, ...others].sort((a, b) => a.index - b.index);
}

/** Whether a stretch behind an opening says whose words stand around it. */
function isAttribution(
	stretch: string,
	commas: Comma | null,
	isMarked: boolean,
	lexicon: Lexicon,
	{ verbFirst, isReportedBy }: InsertionStyle,
): boolean {
	if (verbFirst === true && opensClause(stretch, lexicon)) return false;
	return reports(stretch, commas, lexicon) || (isMarked && isReportedBy?.(stretch, lexicon) === true);
}

/** Whether a stretch begins with a conjunction, but "as he said". */
function opensClause(stretch: string, lexicon: Lexicon): boolean {
	const first = /^\p{Ll}+/u.exec(stretch)?.[0] ?? '';
	return first !== 'wie' && (lexicon.classOf(first) & (wordClass.and | wordClass.clause | wordClass.that)) !== 0;
}

/** A few words that begin in small letters and whose closing dash has a stop behind it, which no dash of what is said has: "– giura –. ". */
const lone = /^\p{Ll}[^—–.,:;!?]{0,60}[—–]\.\s/u;

/** Whether a stretch begins with a verb that reports; between commas, also with who said it right behind. */
function reports(stretch: string, commas: Comma | null, lexicon: Lexicon): boolean {
	const own = commas !== null ? stretch : (/^[^—–]*/u.exec(stretch)?.[0] ?? '');
	const words = own.match(/[\p{L}\p{M}’'-]+/gu)?.slice(0, verbWithin + 1) ?? [];
	if (/-on$/u.test(words[0] ?? '')) return false;
	if (commas === null && lone.test(stretch)) return true;
	const verb = words.slice(0, verbWithin).findIndex((word) => isVerb(word, lexicon));
	if (verb === -1) return false;
	return commas !== null
		? commas.isNamedBehind(words, verb, lexicon)
		: words.slice(0, verb).every((word) => /^\p{Ll}/u.test(word));
}

function isVerb(word: string, lexicon: Lexicon): boolean {
	const text = word
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/-(?:t-)?(?:il|elle|ils|elles|on)$/u, '');
	return (lexicon.classOf(text) & wordClass.say) !== 0 || /^s'.*(?:e|t)$/u.test(text);
}

/** Where the quotation goes on: behind the next dash or the end of the inserted clause. */
function closingOf(words: string, body: number, commas: Comma | null, lexicon: Lexicon): number | null {
	const rest = words.slice(body, body + longestInsertion);
	const end =
		commas !== null
			? commas.findEnd(rest, lexicon)
			: /(?:[,.:;]?(?:\s+[—–-]{1,2}|[—–](?=[.,;:]))[.,;:]?|[,.:;][—–])\s+/u.exec(rest);
	if (end !== null) return body + end.index + end[0].length;
	return words.length - body < longestInsertion ? words.length : null;
}
