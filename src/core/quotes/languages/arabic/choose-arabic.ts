import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { type Clause, clauseOf, clauseStart, isSomebody, mentionsIn } from '../shared/clause.ts';
import { orPortrayed } from '../shared/portrayed.ts';
import { answers, goneOn, isSubject } from './gone-on.ts';
import { isCalledUpon, isToldCounterpart } from './not-speaking.ts';
import { besideVerb } from './saying-beside.ts';
import { isAskedOpening, isInOpening } from './sentence-opening.ts';
import { isFiniteVerb } from './subject-behind-verb.ts';
import { isFoundIn, isReadThere } from './text-in-place.ts';
import { turnOfDialogue } from './turn-of-dialogue.ts';

/**
 * Who says an Arabic quotation, whose verb stands first: whom another quotes, the subject behind the verb that leads in
 * or follows, or before it; else of whom the text speaks.
 *
 * @returns Null where the sentence does not tell.
 */
export function chooseArabic(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const clause = clauseOf(frame, quote, before);
	if (clause === null) return null;
	const told =
		cited(clause) ?? besideVerb(clause) ?? leading(clause) ?? following(clause) ?? turnOfDialogue(frame, quote, before);
	return told ?? orPortrayed(frame, quote, before, above(clause) ?? spokenAbove(clause));
}

/** Who spoke last in the paragraph above, where a quotation is one by itself. */
function spokenAbove({ quote, before }: Clause): Speaker | null {
	return before?.quote.paragraph === quote.paragraph - 1 ? before.speaker : null;
}

/** Where the part of the sentence begins that is of this quotation alone. */
function ownStart({ quote, before, from }: Clause): number {
	return before?.quote.paragraph === quote.paragraph ? Math.max(from, before.quote.token + 1) : from;
}

/** "نقلت وكالة عن مصدر قوله", "بحسب مسؤول": whose words another passes on. */
function cited(clause: Clause): Speaker | null {
	const { frame, paragraph, quote, from } = clause;
	const { tokens } = paragraph;
	const own = mentionsIn(paragraph, from, quote.token).filter(isSomebody);
	const cites = tokens
		.slice(from, quote.token)
		.some(({ text }) => frame.lexicon.listed('cite').has(text.replace(/^[وف]/u, '')));
	return (
		own.findLast(({ from: at }) => (cites || isRelayed(tokens, at)) && tokens[at - 1]?.text === 'عن') ??
		own.findLast((one) => isView(tokens, one) && !isOnlyOutlet(clause, own, one)) ??
		own.find((one) => one.kind === 'writing' && isFoundIn(tokens, one.from)) ??
		own.findLast((one) => one.kind === 'writing' && isReadThere(tokens, quote.token)) ??
		null
	);
}

/** "ذكر الموقع، نقلا عن مسؤول": from whom an outlet has it. */
function isRelayed(tokens: readonly Token[], at: number): boolean {
	return /^[وف]?نقل(?:ا|اً|ًا)$/u.test(tokens[at - 2]?.text ?? '');
}

/** "وقال الوزير، وفق إذاعة النهر: «…»": an outlet behind whoever says it. */
function isOnlyOutlet({ frame, paragraph: { tokens }, from }: Clause, own: readonly Speaker[], view: Speaker): boolean {
	const head = tokens.slice(view.from, view.from + 2);
	if (!head.some(({ text }) => outlet.test(text)) && view.kind !== 'organisation') return false;
	const [verb] = tokens.slice(from, from + 1);
	return (
		verb !== undefined && isFiniteVerb(verb, frame.lexicon) && own.some((one) => one !== view && one.from < view.from)
	);
}

const outlet =
	/^ل?(?:إذاعة|صحيفة|قناة|وكالة|موقع|تلفزيون|شبكة|مجلة|جريدة|منصة|رويترز|فرانس|الإذاعة|الصحيفة|القناة|الوكالة|الموقع|التلفزيون)$/u;

/** "بحسب", "وفقا ل", written together with what follows or not. */
function isView(tokens: readonly Token[], { from }: Speaker): boolean {
	return tokens
		.slice(Math.max(0, from - 2), from)
		.some(({ classes, kind }) => kind === 'word' && (classes & wordClass.by) !== 0);
}

/** Who leads into a quotation: behind the last verb of its sentence that has a subject, else before that verb. */
function leading(clause: Clause): Speaker | null {
	const { paragraph, quote } = clause;
	const { tokens } = paragraph;
	const from = ownStart(clause);
	const verb = lastVerb(clause, from, quote.token);
	const own = mentionsIn(paragraph, from, quote.token).filter(
		(one) =>
			isSubject(tokens, one) &&
			!isInOpening(clause, one) &&
			!isAsker(tokens, one, verb) &&
			!isToldCounterpart(tokens, one, verb) &&
			!isCalledUpon(clause, one, verb),
	);
	const behindVerb = behindOf(clause, own, verb);
	if (behindVerb !== undefined) return behindVerb;
	const first = own.find(({ from: at }) => verb === -1 || at < verb);
	if (first !== undefined && !(verb !== -1 && tokens[verb]?.first === true)) return first;
	const body = verb === -1 ? undefined : mentionsIn(paragraph, verb + 1, verb + 2).find((one) => isBody(clause, one));
	if (body !== undefined) return body;
	const isLedIn = verb !== -1 || from !== clause.from || tokens.slice(from, quote.token).some(isReport);
	return isLedIn ? goneOn(clause, verb, isAskedOpening(clause) ? clause.from : verb) : null;
}

/** The subject of a verb: right behind it, or before it in "وسبق لترامب أن انتقد تصريحات زيلينسكي", "مع الوزير الذي قال". */
function behindOf({ paragraph, from }: Clause, own: readonly Speaker[], verb: number): Speaker | undefined {
	if (verb === -1) return undefined;
	const { tokens } = paragraph;
	const told = mentionsIn(paragraph, from, verb).filter(isSomebody);
	const behind = own.find(({ from }) => from >= verb && from <= verb + 2);
	return (
		own.find(({ to }) => to === verb - 1 && isOf(tokens[to], wordClass.that)) ??
		own.find((one) => isBehindThat(tokens, one, verb)) ??
		told.find(({ to }) => to === verb - 1 && isOf(tokens[to], wordClass.relative)) ??
		// "وأكد الكويتي سامر الحداد": who somebody is before the name.
		(behind?.kind === 'nominal' ? own.find(({ from, kind }) => from === behind.to && kind === 'person') : undefined) ??
		behind
	);
}

/** "أفادت بأن الوزير، أبلغ الوفد بأنه «…»": who stands before a verb and a comma, behind "that". */
function isBehindThat(tokens: readonly Token[], { from, to }: Speaker, verb: number): boolean {
	return to === verb - 1 && tokens[to]?.text === '،' && isOf(tokens[from - 1], wordClass.that);
}

/** "ذكرت وكالة التصنيف في تقرير": a body right behind the verb, where nobody is cited by it. */
function isBody({ frame, paragraph }: Clause, { kind, from }: Speaker): boolean {
	// "لقناة": who is told.
	return (kind === 'writing' || kind === 'organisation') && frame.lexicon.known.has(paragraph.tokens[from]?.text ?? '');
}

function isReport({ classes }: Token): boolean {
	return (classes & reportingVerb) !== 0;
}

/** "وسألته الصحيفة عن فرص النجاح، فأجاب": who asks is not who answers. */
function isAsker(tokens: readonly Token[], { from }: Speaker, verb: number): boolean {
	if (from >= verb || !asks.test(tokens[from - 1]?.text ?? '')) return false;
	return (
		answers.test(tokens[verb]?.text ?? '') || tokens.slice(from, verb + 1).some(({ text }) => /^ف\p{L}{3,}/u.test(text))
	);
}

const asks = /^[وف]?(?:سأل|يسأل|تسأل)/u;

/** The last verb of a stretch that heads a clause: "كشف" in "طالبا عدم كشف هويته" is none. */
function lastVerb({ frame, paragraph: { tokens, speakers } }: Clause, from: number, to: number): number {
	for (let at = to - 1; at >= from; at--) {
		const token = tokens[at];
		if (
			token !== undefined &&
			isFiniteVerb(token, frame.lexicon) &&
			(headsClause(tokens, at) || speakers.some((one) => one.to === at))
		)
			return at;
	}
	return -1;
}

const opensClause =
	wordClass.and | wordClass.that | wordClass.adverb | wordClass.relative | wordClass.clause | wordClass.be;

function headsClause(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (before === undefined || before.kind !== 'word') return true;
	// "أن مصدرا في الوزارة أكد أن «…»": what leads in is the verb of whoever stands before it.
	if (isOf(tokens[at + 1], wordClass.that) && tokens[at + 2]?.kind === 'quote') return true;
	return /^[وف]/u.test(tokens[at]?.text ?? '') || (before.classes & opensClause) !== 0;
}

/** The subject of the verb behind a quotation. */
function following(clause: Clause): Speaker | null {
	const { frame, paragraph, quote, to } = clause;
	const { tokens } = paragraph;
	const found = tokens.slice(quote.token + 1, to).findIndex((token) => isFiniteVerb(token, frame.lexicon));
	if (found === -1) return null;
	const verb = quote.token + 1 + found;
	const subject = mentionsIn(paragraph, verb + 1, Math.min(to, verb + 3)).find((one) => isSubject(tokens, one));
	return subject ?? goneOn(clause, verb);
}

/** Whom the sentence before names as its subject, where a quotation stands by itself. */
function above({ frame, paragraph, from }: Clause): Speaker | null {
	if (from === 0) return null;
	const start = clauseStart(frame, paragraph.tokens, from - 1);
	return mentionsIn(paragraph, start, from).find((one) => isSubject(paragraph.tokens, one)) ?? null;
}
