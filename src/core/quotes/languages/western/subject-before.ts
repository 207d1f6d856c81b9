import type { Frame, FrameParagraph, Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { asideBefore } from './aside.ts';
import { clauseSource } from './clause-source.ts';
import { arrived, subjectSince } from './comes-in.ts';
import { dropsSubject } from './drops-subject.ts';
import { isFreeRelative, isOpinion } from './gone-on-with.ts';
import { innerTeller } from './inner-teller.ts';
import { leadingIn } from './leading-in.ts';
import { between, maySpeak, type Reading } from './may-speak.ts';
import { isAgent, pastColon } from './own-clause.ts';
import { coordinated, setAgainst } from './set-against.ts';
import { spokenOfAt, whoIsSpokenOf } from './spoken-of.ts';

/** Who leads into a quotation. */
export function subjectBefore(reading: Reading, start: number): Speaker | null {
	const { frame, paragraph, quote, before } = reading;
	const { tokens } = paragraph;
	const from = pastColon(reading, start);
	const own = between(paragraph, from, quote.token).filter(
		(speaker) => maySpeak(reading, speaker) && !isAgent(reading, speaker),
	);
	const verb = lastVerb(tokens, from, quote.token);
	if (
		(isOpinion(tokens, from) || isFreeRelative(tokens, from, verb)) &&
		before?.quote.paragraph === quote.paragraph &&
		before.speaker !== null
	)
		return before.speaker;
	const related = besideVerb(paragraph, own, [from, verb, quote.token]);
	if (related !== undefined) return related;
	const aside = asideBefore(frame, tokens, from, quote.token);
	if (aside !== -1) return own.find((one) => one.from > aside) ?? spokenOfAt(reading, from);
	const told = clauseSource(reading, own, from, verb) ?? (own.length === 0 ? ownerBefore(reading, from) : undefined);
	const newcomer =
		arrived(tokens, own, quote.token) ??
		coordinated(tokens, own, verb) ??
		subjectSince(tokens, own, from, quote.token) ??
		innerTeller(tokens, own, from, quote.token);
	return newcomer ?? told ?? clauseSubject(reading, own, from, verb);
}

/** The subject that nothing but its verb parts from the quotation, and who "but" sets against another. */
function besideVerb(
	paragraph: FrameParagraph,
	own: readonly Speaker[],
	[from, verb, at]: readonly [number, number, number],
): Speaker | undefined {
	const { tokens } = paragraph;
	return (
		setAgainst(paragraph, from, verb, at) ??
		subjectOfRelative(tokens, own, verb, at) ??
		subjectAtVerb(tokens, own, verb, at)
	);
}

/** What stands between a subject and its verb: "il leader del Cremlino avrebbe replicato". */
const helper = wordClass.have | wordClass.be | wordClass.adverb;

/** Who stands at the verb that opens a quotation with a colon, whoever else the sentence names before. */
function subjectAtVerb(
	tokens: readonly Token[],
	own: readonly Speaker[],
	verb: number,
	at: number,
): Speaker | undefined {
	if (verb === -1 || verb !== at - 2 || tokens[at - 1]?.text !== ':') return undefined;
	return own.findLast(
		({ from, to, kind, entity }) =>
			to <= verb &&
			/^(?:person|name|nominal)$/u.test(kind) &&
			(kind !== 'nominal' || isOf(tokens[to - 1], wordClass.title | wordClass.person) || entity !== null) &&
			!isOf(tokens[from - 1], wordClass.preposition) &&
			tokens.slice(to, verb).every((token) => isOf(token, helper)),
	);
}

/** Longest object between a verb that calls something so and the quotation, in tokens: "definiva la tela". */
const objectReach = 4;

/** Who stands between "that" and the verb right before a quotation: "un hallazgo que sus autores consideran «…»". */
function subjectOfRelative(
	tokens: readonly Token[],
	own: readonly Speaker[],
	verb: number,
	at: number,
): Speaker | undefined {
	const way = tokens.slice(verb + 1, at);
	const isCalled = isOf(tokens[verb], wordClass.call) && way.length <= objectReach;
	if (verb === -1 || way.some(({ kind }) => kind !== 'word') || !(isCalled || way.length < 2)) return undefined;
	return own.find(
		({ from, to, kind }) =>
			to === verb &&
			kind !== 'pronoun' &&
			isOf(tokens[from - 1], wordClass.relative) &&
			!isOf(tokens[from - 2], reportingVerb) &&
			verb > from,
	);
}

/** The subject of the clause; whom the text speaks of where it has none, or only tells what somebody said. */
function clauseSubject(reading: Reading, own: readonly Speaker[], from: number, verb: number): Speaker | null {
	const { frame } = reading;
	const reported = isReported(reading, own[0], verb);
	const subject = reported ? null : subjectOf(reading, own, from, verb);
	if (!reported && (subject !== null || verb === -1 || !dropsSubject(frame))) return subject;
	return spokenOfAt(reading, from);
}

/** "disse que Lula …": where a verb needs no subject, whom its clause names is no subject of it. */
function isInClause(tokens: readonly Token[], verb: number, { from }: Speaker, proDrop: boolean): boolean {
	return proDrop && verb !== -1 && tokens.slice(verb, from).some(({ classes }) => (classes & wordClass.that) !== 0);
}

/** The subject of a verb that leads in: before it, or behind it where the sentence opens with something else. */
function subjectOf({ frame, paragraph }: Reading, own: readonly Speaker[], from: number, verb: number): Speaker | null {
	const { tokens } = paragraph;
	const proDrop = dropsSubject(frame);
	const leading = leadingIn(
		tokens,
		own.filter(({ from: at }) => verb === -1 || at < verb),
		verb,
	);
	const inverted = verb === -1 ? undefined : own.find((one) => isRightBehind(tokens, verb, one));
	if (inverted !== undefined && (leading === null || isInverted(frame, tokens, from, verb))) return inverted;
	return leading ?? own.find((one) => one.from > verb && !isInClause(tokens, verb, one, proDrop)) ?? null;
}

/** Where nothing else may speak before a colon: whose words a noun says they are, else who spoke in the paragraph before. */
function ownerBefore({ frame, paragraph, quote, before }: Reading, from: number): Speaker | undefined {
	const { tokens } = paragraph;
	if (tokens[quote.token - 1]?.text !== ':') return undefined;
	const last = between(paragraph, from, quote.token).at(-1);
	const isOf = frame.lexicon.signs.get(tokens[(last?.from ?? 0) - 1]?.text ?? '') === 'f';
	if (last !== undefined && isPerson(last) && last.to === quote.token - 1 && isOf) return last;
	const place = { paragraph: quote.paragraph, token: from, gender: null, back: 0 };
	return whoIsSpokenOf(frame, place, before) ?? undefined;
}

/** German "Putin gewinne mit jedem Gespräch «…»": a verb that tells what another said, whom the sentence before named. */
function isReported({ frame, paragraph }: Reading, subject: Speaker | undefined, verb: number): boolean {
	if (frame.lexicon.listed('common').size === 0 || verb !== -1 || subject === undefined || subject.kind === 'pronoun')
		return false;
	const next = paragraph.tokens[subject.to];
	return (
		next?.kind === 'word' &&
		!next.capital &&
		/(?:[^t]e|^sei)$/u.test(next.text) &&
		(next.classes & ~(wordClass.have | wordClass.be | wordClass.adverb)) === 0
	);
}

/** German and Romance sentences that open with anything else than the subject have it behind the verb. */
function isInverted({ lexicon }: Frame, tokens: readonly Token[], from: number, verb: number): boolean {
	const first = tokens[from]?.classes ?? 0;
	const opened = wordClass.preposition | wordClass.clause | wordClass.adverb | wordClass.day;
	const isSay = isOf(tokens[verb], wordClass.say);
	return isSay && lexicon.grammar.speakers.sentences?.inverts === true && (first & opened) !== 0;
}

/** What opens another clause. */
const joint = wordClass.and | wordClass.that | wordClass.relative | wordClass.clause;

function isRightBehind(tokens: readonly Token[], verb: number, { from }: Speaker): boolean {
	return (
		from > verb &&
		from - verb <= 3 &&
		tokens
			.slice(verb + 1, from)
			.every(({ classes }) => (classes & functionWord & ~joint) !== 0 && (classes & joint) === 0)
	);
}

function lastVerb(tokens: readonly Token[], from: number, to: number): number {
	for (let at = to - 1; at >= from; at--) if (isOf(tokens[at], reportingVerb)) return at;
	return -1;
}
