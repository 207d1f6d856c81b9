import type { Lexicon } from '../words/lexicon.ts';
import { wordClass } from '../words/word-class.ts';
import type { QuotedSpan } from './pair-marks.ts';

/** How many words into an insertion its verb stands at most: "как ранее отметил". */
const verbWithin = 3;

/** Longest insertion, in UTF-16 units. */
const longestInsertion = 220;

/** A dash between spaces, with the punctuation before it: ", — ". */
const dash = /[,.]?\s{1,2}[—–-]{1,2}\s{1,2}|[,.]?\s{1,2}—(?=\p{Ll})/gu;

/** A comma before "a estimé", "ha detto": an auxiliary and a capital, role or pronoun after the verb. */
const comma = /,\s+/gu;

/** A question or call before "demande le juge": small letters go on. */
const question = /[?!]\s+(?=\p{Ll})/gu;

/** Languages that put attribution inside the marks between commas. */
const byCommas: ReadonlySet<string> = new Set(['fr', 'it']);

/**
 * Parts a quotation at attributions that are printed inside its marks: "«А, — сказал Б. — В»".
 *
 * @returns The pieces in order; the quotation itself where nothing is inserted.
 */
export function splitInsertions(text: string, span: QuotedSpan, lexicon: Lexicon): readonly QuotedSpan[] {
	if (lexicon.language === 'en') return [span];
	const pieces: QuotedSpan[] = [];
	let start = span.start;
	for (const { from, to } of findInsertions(text, span, lexicon)) {
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

function findInsertions(text: string, span: QuotedSpan, lexicon: Lexicon): readonly Insertion[] {
	const words = text.slice(span.start, span.end);
	const found: Insertion[] = [];
	let until = 0;
	for (const opening of openings(words, lexicon)) {
		const body = opening.index + opening.length;
		if (opening.index < until || opening.index === 0) continue;
		const stretch = words.slice(body, body + longestInsertion);
		const isMarked = /^.[,.]|^[,.!?…]/u.test(words.slice(opening.index - 1, opening.index + 1));
		if (!reports(stretch, opening.comma, lexicon) && !(isMarked && isReportedBy(stretch, lexicon))) continue;
		const closing = closingOf(words, body, opening.comma, lexicon);
		if (closing === null) continue;
		found.push({
			from: span.start + opening.index + speechMark(words.charAt(opening.index), opening.comma),
			to: span.start + closing,
		});
		until = closing;
	}
	return found;
}

/** The mark before a dash goes with what is said; before a bare attribution a question's or a call's does, the comma is the article's. */
function speechMark(mark: string, between: boolean): number {
	return (between ? /[!?]/u : /[,.!?…]/u).test(mark) ? 1 : 0;
}

type Opening = { readonly index: number; readonly length: number; readonly comma: boolean };

function openings(words: string, { language }: Lexicon): readonly Opening[] {
	const dashes = [...words.matchAll(dash)].map(({ 0: { length }, index }) => ({ index, length, comma: false }));
	if (!byCommas.has(language)) return dashes;
	const commas = [...words.matchAll(comma)].map(({ 0: { length }, index }) => ({ index, length, comma: true }));
	const asked = [...words.matchAll(question)].map(({ 0: { length }, index }) => ({ index, length, comma: true }));
	return [...dashes, ...commas, ...asked].sort((a, b) => a.index - b.index);
}

/** Whether a stretch begins with a verb that reports; between commas, also with who said it right behind. */
function reports(stretch: string, between: boolean, lexicon: Lexicon): boolean {
	const own = between ? stretch : (/^[^—–]*/u.exec(stretch)?.[0] ?? '');
	const words = own.match(/[\p{L}\p{M}’'-]+/gu)?.slice(0, verbWithin + 1) ?? [];
	if (/-on$/u.test(words[0] ?? '')) return false;
	const verb = words.slice(0, verbWithin).findIndex((word) => isVerb(word, lexicon));
	if (verb === -1) return false;
	return between ? isNamedBehind(words, verb, lexicon) : words.slice(0, verb).every((word) => /^\p{Ll}/u.test(word));
}

/** Whether who said it stands right behind the verb, or is hung on it: "a-t-il dit", "répond l’accusé". */
function isNamedBehind(words: readonly string[], verb: number, lexicon: Lexicon): boolean {
	const [first = ''] = words;
	const next = words[verb + 1] ?? '';
	if (/-t-|-(?:il|elle)/u.test(first) || (verb === 0 && /^l[’']/u.test(next))) return true;
	return (
		verb <= 1 && (/^\p{Lu}/u.test(next) || isRole(next, lexicon)) && (verb === 0 || /^(?:a|ont|ha|hanno)$/u.test(first))
	);
}

function isVerb(word: string, lexicon: Lexicon): boolean {
	const text = word
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/-(?:t-)?(?:il|elle|ils|elles|on)$/u, '');
	return (lexicon.classOf(text) & wordClass.say) !== 0 || /^s'.*(?:e|t)$/u.test(text);
}

/** Whether one of the first words of a stretch is a verb by its ending, all in small letters. */
function isReportedBy(stretch: string, lexicon: Lexicon): boolean {
	const words =
		/^[^.!?—–]*/u
			.exec(stretch)?.[0]
			.match(/[\p{L}\p{M}’'-]+/gu)
			?.slice(0, endingWithin) ?? [];
	const verb = words.findIndex((word) => isVerbByEnding(word, lexicon));
	return verb !== -1 && words.slice(0, verb).every((word) => /^\p{Ll}/u.test(word));
}

/** How many words into an insertion a verb may stand that no list has: "— негромко добавляет". */
const endingWithin = 2;

/** Behind a dash inside the marks also a verb that no list has: "— перечислила она в эфире. —". */
export function isVerbByEnding(word: string, { verbEndings, classOf }: Lexicon): boolean {
	if (word.length < shortestVerb || classOf(word) !== 0) return false;
	return verbEndings.some((ending) => word.endsWith(ending));
}

/** Shorter words end like verbs by chance, in UTF-16 units. */
const shortestVerb = 4;

function isRole(word: string, lexicon: Lexicon): boolean {
	const { determiner, title, honorific, person } = wordClass;
	return (
		(lexicon.classOf(word.toLowerCase().replace(/^\p{L}{1,2}[’']/u, '')) &
			(determiner | title | honorific | person)) !==
		0
	);
}

/** Where an attribution between commas ends: at a comma, past what that adds to a name ("Cindy, enceinte de sept mois"). */
function clauseEnd(rest: string, lexicon: Lexicon): RegExpExecArray | null {
	const comma = /\.\s+|,\s+(?=\p{Ll})/u.exec(rest);
	if (comma === null || comma[0].startsWith('.')) return comma;
	const next = /^[\p{L}\p{N}]+/u.exec(rest.slice(comma.index + comma[0].length))?.[0] ?? '';
	const behind = rest.slice(comma.index + comma[0].length);
	const short = /^(?:un|une|l[ea]|l[’'])\s?(?:\S+\s){0,3}\S+\.\s/u.test(behind);
	const adds = short || (lexicon.classOf(next) & ~(wordClass.title | wordClass.person)) === 0;
	return adds ? (/\.\s+(?=\p{Lu})/u.exec(rest) ?? comma) : comma;
}

/** Where the quotation goes on: behind the next dash or the end of the inserted clause. */
function closingOf(words: string, body: number, between: boolean, lexicon: Lexicon): number | null {
	const rest = words.slice(body, body + longestInsertion);
	const end = between ? clauseEnd(rest, lexicon) : /[,.:;]?\s+[—–-]{1,2}[.,;:]?\s+/u.exec(rest);
	if (end !== null) return body + end.index + end[0].length;
	return words.length - body < longestInsertion ? words.length : null;
}
