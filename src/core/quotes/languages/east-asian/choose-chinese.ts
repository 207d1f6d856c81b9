import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import type { Token } from '../../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../../words/word-class.ts';
import { orPortrayed } from '../shared/portrayed.ts';
import { mayTell, relayed } from './may-tell.ts';
import { behindClause, inApposition } from './named-behind-role.ts';
import { mentionsAfter, mentionsBefore, type Place, placeOf, sentenceStart, viewOf } from './place-of-quote.ts';
import { whoQuotedOn, whoWasBy } from './quoted-on.ts';
import { citedBehind, isFar, leadsOn, longestLead, saidAll } from './told-behind.ts';
import { turnOfScene } from './turn-of-scene.ts';
import { type ParagraphView, quoted } from './view-paragraph.ts';

/** Between a text and what it says: 公文上写“…”, 上面写着“…”. */
const inscribed = /^[上中里裡內内]?(?:[还還]|清楚地?)?[写寫刻印]\p{Script=Han}?[：:，]?$/u;

/** Before whom somebody quotes: "他引述一名官员的话说". */
const cites = /(?:引述|援引|引用|转述|轉述|转引)[^，]*$|由$/u;

/** Verbs that name what was spoken of and print no words of it, unless the quotation follows at once. */
const aside: ReadonlySet<string> = new Set([
	'提到',
	'谈到',
	'預測',
	'预测',
	'预计',
	'估计',
	'問',
	'问',
	'證實',
	'证实',
]);

/** "欧方已获美方通报，": before what somebody was told. */
const received = /(?:[获獲]|收到|接到|得到|[受遭]到)(?!悉|得知)[^，。：]{0,10}$/u;

/**
 * Who says a Chinese quotation: the subject of the last verb of saying before it, in its clause or the nearest one above;
 * where the quotation begins its sentence, the subject of what follows it.
 */
export function chooseChinese(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const place = placeOf(frame, quote, before);
	if (place === null) return null;
	const quotedOn = whoQuotedOn(place) ?? whoWasBy(place);
	if (quotedOn !== null) return quotedOn;
	const own = isFree(place) ? subjectBehind(place) : subjectAhead(place);
	return own ?? subjectAbove(place);
}

/** Whether nothing leads to a quotation: it begins a sentence, or follows another. */
function isFree({ view, sentence, from }: Place): boolean {
	const lead = view.signs.slice(sentence, from).trim();
	return lead === '' || lead.endsWith(quoted);
}

/** The subject that follows a quotation at once: “…”王建国说。 */
function subjectBehind(place: Place): Speaker | null {
	const { view, paragraph, quote, to } = place;
	const next = mentionsAfter(paragraph, quote.token).find((speaker) => mayTell(view, speaker));
	if (next === undefined) return null;
	const lead = view.signs.slice(to, next.start - view.start);
	// "语毕，一旁的官员笑了": somebody else comes in when it has been said.
	if (saidAll.test(lead) && next.kind !== 'pronoun') return subjectAbove(place) ?? next;
	if (isFar(lead)) return null;
	const cited = citedBehind(place, next);
	if (cited !== null) return cited;
	// "“…”据李大爷讲述"
	if (/^[据據]/u.test(lead)) return next;
	if (verbsIn(paragraph.tokens, quote.token + 1, next.from).length > 0) return null;
	return (isElse(place, next) ? subjectAbove(place) : null) ?? next;
}

/** Whether a subject behind a quotation says something else, or leads to the next one. */
function isElse(place: Place, next: Speaker): boolean {
	return (!opensParagraph(place, next) && tellsAnew(place, next)) || leadsOn(place, next);
}

/** "「…」林志遠批，…": whether a quotation opens its paragraph, and whoever stands right behind it is not said to go on. */
function opensParagraph({ view, from, to }: Place, next: Speaker): boolean {
	const isFirst =
		view.signs.slice(0, from).trim() === '' && view.signs.slice(to, next.start - view.start).trim() === '';
	return isFirst && !/^[则則也还還另又亦]/u.test(view.signs.slice(next.end - view.start));
}

/** Whether a subject behind a quotation says something else: 他则表示，… */
function tellsAnew({ view, paragraph }: Place, next: Speaker): boolean {
	if (next.kind === 'pronoun') return false;
	const clause = /^[^，。！？：:\uFFFC]*/u.exec(view.signs.slice(next.end - view.start))?.[0] ?? '';
	const [verb] = verbsIn(paragraph.tokens, next.to, paragraph.tokens.length);
	const end = next.end - view.start + clause.length;
	if (verb === undefined || verb.start - view.start > end) return false;
	return /^[，：:][^\uFFFC]/u.test(view.signs.slice(end, end + 2));
}

function verbsIn(tokens: readonly Token[], from: number, to: number): readonly Token[] {
	return tokens
		.slice(from, Math.min(to, from + verbReach))
		.filter(({ classes }) => (classes & reportingVerb) !== 0 && (classes & wordClass.preposition) === 0);
}

/** How far a verb is looked for, in tokens. */
const verbReach = 160;

/** Who leads into a quotation: a text that it stands on, the subject of a verb, whose word the sentence gives. */
function subjectAhead(place: Place): Speaker | null {
	const { view, paragraph, quote, from, before } = place;
	const said = before !== null && isInSentence(place, before.quote) ? before : null;
	const first = Math.max(place.sentence, (said?.quote.end ?? 0) - view.start);
	const told = mentionsBefore(paragraph, quote.token).filter(
		(speaker) => speaker.start - view.start >= first && mayTell(view, speaker),
	);
	const isOn = ({ kind, end }: Speaker) =>
		kind === 'writing' && inscribed.test(view.signs.slice(end - view.start, from));
	return told.findLast(isOn) ?? tellerIn(place, told, first) ?? sourceIn(place, first) ?? said?.speaker ?? null;
}

/** The subject of the last verb of saying before a quotation, in its clause, else in a clause before. */
function tellerIn(place: Place, told: readonly Speaker[], first: number): Speaker | null {
	const { view, from } = place;
	const verbs = verbsBefore(place, first);
	// A verb that no list has may stand before the colon.
	const end = verbs.at(-1) ?? (/[：:]/u.test(view.signs.charAt(from - 1)) ? from - 1 : from);
	for (const verb of [end, ...verbs.toReversed()]) {
		const subject = subjectIn(view, told, clauseStart(view.signs, verb, first), verb);
		if (subject !== null) return subject;
	}
	return told.find(({ start }) => start - view.start < end) ?? null;
}

/** "据法院通报，": whose word a sentence gives that names no other subject. */
function sourceIn({ view, paragraph, quote }: Place, first: number): Speaker | null {
	const isSource = ({ start, end }: Speaker) =>
		start - view.start > first &&
		/[据據]/u.test(view.signs.charAt(start - view.start - 1)) &&
		!relayed.test(view.signs.slice(end - view.start, end - view.start + longestLead));
	return mentionsBefore(paragraph, quote.token).find(isSource) ?? null;
}

function isInSentence({ view, quote, sentence }: Place, { paragraph, start }: FrameQuote): boolean {
	return paragraph === quote.paragraph && start - view.start >= sentence;
}

/** The first mention of a clause, or whom it quotes. */
function subjectIn(view: ParagraphView, told: readonly Speaker[], from: number, to: number): Speaker | null {
	const own = told.filter(({ start }) => start - view.start >= from && start - view.start < to);
	const cited = own.find(({ start }) => cites.test(view.signs.slice(from, start - view.start)));
	return cited ?? inApposition(view, own) ?? behindClause(view, own) ?? own[0] ?? null;
}

/** Where verbs stand before a quotation that say it is said. */
function verbsBefore({ view, paragraph, quote, from }: Place, start: number): readonly number[] {
	const first = view.tokenAt[start] ?? 0;
	return verbsIn(paragraph.tokens, Math.max(first, quote.token - verbReach), quote.token)
		.filter(({ text, end }) => !aside.has(text) || end - view.start >= from - 1)
		.map((verb) => verb.start - view.start)
		.filter((verb) => !received.test(view.signs.slice(start, verb)));
}

/** What parts clauses, a space those of headlines. */
const clauseMark = /[，,：:；\uFFFC]|(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu;

function clauseStart(signs: string, end: number, sentence: number): number {
	const marks = [...signs.slice(sentence, end).matchAll(clauseMark)];
	return sentence + (marks.at(-1)?.index ?? -1) + 1;
}

/** Who was spoken of before: the nearest sentence's subject or speaker, else the paragraph above's. */
function subjectAbove(place: Place): Speaker | null {
	const { view, paragraph, quote, before, sentence } = place;
	const told = mentionsBefore(paragraph, quote.token).filter((speaker) => mayTell(view, speaker));
	const last = told.findLast(({ start }) => start - view.start < sentence);
	const said = before !== null && before.quote.paragraph === quote.paragraph ? before : null;
	if (last !== undefined && (said === null || last.start > said.quote.start)) {
		const begin = sentenceStart(view.signs, last.start - view.start);
		return told.find(({ start }) => start - view.start >= begin) ?? last;
	}
	return said?.speaker ?? orPortrayed(place.frame, quote, before, fromParagraphAbove(place));
}

function fromParagraphAbove({ frame, quote, before }: Place): Speaker | null {
	const above = frame.paragraphs[quote.paragraph - 1];
	if (above === undefined) return null;
	const turn = turnOfScene(frame, quote, before, mayTell);
	if (turn !== null) return turn;
	if (before?.quote.paragraph === quote.paragraph - 1 && before.speaker !== null) return before.speaker;
	const view = viewOf(frame, above);
	const told = mentionsBefore(above, above.tokens.length).filter(
		(speaker) => mayTell(view, speaker) && (speaker.kind === 'person' || speaker.kind === 'nominal'),
	);
	const last = told.at(-1);
	if (last === undefined) return null;
	const begin = sentenceStart(view.signs, last.start - view.start);
	return told.find(({ start }) => start - view.start >= begin) ?? null;
}
