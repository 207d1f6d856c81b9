import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';
import { isDash, otherSpeaker } from '../shared/other-speaker.ts';
import type { ClauseReader } from './clause-reader.ts';
import { whoIsMeant } from './who-is-meant.ts';

/** A quotation with what stands around it. */
export type Asked = {
	readonly frame: Frame;
	readonly quote: FrameQuote;
	readonly before: Precedent | null;
	readonly reader: ClauseReader;
};

/** Speech behind a dash that goes on after its attribution: "— Нет, — сказал он. — Не сегодня". */
export function isNextPiece({ quote, before, reader }: Asked): boolean {
	if (before === null || before.quote.paragraph !== quote.paragraph || !isDash(reader.tokens[quote.token - 1]))
		return false;
	if (!/^[—–-]$/u.test(quote.marks[0]) || !/^[—–-]$/u.test(before.quote.marks[0])) return false;
	const between = reader.tokens.slice(before.quote.token + 1, quote.token - 2);
	return between.every(({ kind, text }) => kind !== 'quote' && !/^[.!?…]$/u.test(text));
}

/** A paragraph that is speech behind a dash and nothing else. */
export function isAnswer({ quote, reader }: Asked): boolean {
	const [first, second, third, ...rest] = reader.tokens;
	return (
		isDash(first) &&
		second?.quote === quote.index &&
		(third === undefined || (third.kind === 'punctuation' && rest.length === 0))
	);
}

/** Who takes a turn of a dialogue: the other one than who spoke just before, in an interview whom it is with. */
export function whoseTurn(asked: Asked): Speaker | null {
	const { frame, quote } = asked;
	return replier(asked) ?? (isQuestion(frame, quote) ? null : whoIsAsked(frame, quote.paragraph));
}

/** The reporter's own question: "— спрашиваю", "— спросили у тренера". */
export function isReporters(frame: Frame, quote: FrameQuote): boolean {
	const { paragraphs } = frame;
	const { paragraph, token } = quote;
	const clause = paragraphs[paragraph]?.tokens.slice(token + 1, token + 1 + clauseReach) ?? [];
	const dash = clause.findIndex(({ text }) => !/^[,.!?…]$/u.test(text));
	if (!isDash(clause[dash])) return false;
	const [verb, behind] = clause.slice(dash + 1).filter(({ kind, classes }) => kind === 'word' && !isAdverb(classes));
	return (
		firstPerson.test(verb?.text ?? '') ||
		(isQuestion(frame, quote) && asked.test(verb?.text ?? '') && isPreposition(behind))
	);
}

/** How far behind a question the words of the reporter's clause are looked at, in tokens. */
const clauseReach = 5;

/** The present of somebody who tells of himself, and a question of nobody who is named. */
const firstPerson = /^\p{L}{3,}[аяу]ю(?:сь|ся)?$/u;
const asked =
	/^(?:спросили|спрашивают|уточнили|поинтересовались|запитали|спитали|питають|уточнюють|(?:s|za)?pyta(?:ją|li|no))$/u;

function isAdverb(classes: number): boolean {
	return (classes & wordClass.adverb) !== 0;
}

function isPreposition(token: Token | undefined): boolean {
	return token === undefined || (token.classes & wordClass.preposition) !== 0;
}

/** Who else takes part where somebody spoke in the paragraph above. */
function replier(asked: Asked): Speaker | null {
	const { frame, quote, before } = asked;
	const spoke = before?.quote.paragraph === quote.paragraph - 1 ? personOf(asked) : null;
	return spoke === null ? null : otherSpeaker(frame, quote, spoke, before);
}

/** Who spoke before, also where only "he" or "she" says who that is. */
function personOf({ frame, before }: Asked): Speaker | null {
	const speaker = before?.speaker ?? null;
	if (speaker === null || isPersonNamed(speaker)) return speaker;
	if (speaker.kind !== 'pronoun' || speaker.gender === null) return null;
	const { paragraph, from, gender } = speaker;
	return whoIsMeant(frame, { paragraph, token: from, gender }, null);
}

function isQuestion({ text }: Frame, { end }: FrameQuote): boolean {
	return text.charAt(end - 1) === '?';
}

function isPersonNamed({ kind, entity }: Speaker): boolean {
	return entity?.human === true && /^(?:person|name|nominal)$/u.test(kind);
}

/** Whom an interview is with: who was spoken of before its first dash. */
function whoIsAsked(frame: Frame, answer: number): Speaker | null {
	let paragraph = answer;
	while (paragraph > Math.max(0, answer - longestDialogue) && isDash(frame.paragraphs[paragraph]?.tokens[0]))
		paragraph--;
	for (let at = paragraph; at >= Math.max(0, paragraph - aboveDialogue); at--) {
		const named = namedIn(frame, at);
		if (named !== null) return named;
	}
	return whoIsMeant(frame, { paragraph, token: frame.paragraphs[paragraph]?.tokens.length ?? 0, gender: null }, null);
}

/** Longest dialogue that is looked through, in paragraphs. */
const longestDialogue = 80;

/** How many paragraphs above a dialogue the one who is asked is named. */
const aboveDialogue = 3;

/** The last person a paragraph names, a subject before others. */
function namedIn(frame: Frame, paragraph: number): Speaker | null {
	const all = frame.paragraphs[paragraph]?.speakers ?? [];
	const named = all.filter(isPersonNamed);
	return named.findLast(({ role }) => role !== 'oblique') ?? named.at(-1) ?? null;
}
