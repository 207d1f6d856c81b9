import type { Frame, FrameParagraph, Speaker } from '../../article-frame.ts';
import { findProtagonist, isGoverned, isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, reportingVerb, wordClass } from '../../words/word-class.ts';
import { dropsSubject } from './drops-subject.ts';
import { between, maySpeak, type Reading } from './may-speak.ts';

/** Who leads into a quotation. */
export function subjectBefore(reading: Reading, from: number): Speaker | null {
	const { frame, paragraph, quote, before } = reading;
	const { tokens } = paragraph;
	const own = between(paragraph, from, quote.token).filter((speaker) => maySpeak(reading, speaker));
	const verb = lastVerb(tokens, from, quote.token);
	if (isOpinion(tokens, from) && before?.quote.paragraph === quote.paragraph && before.speaker !== null)
		return before.speaker;
	const told =
		relatedTo(frame, paragraph, from, quote.token) ??
		own.find((one) => one.role === 'source' || (one.from > verb && isBehindBy(tokens, one))) ??
		bodyOf(paragraph, from, quote.token, verb);
	if (told !== undefined) return told;
	const owner = own.length === 0 ? ownerBefore(reading, from) : undefined;
	if (owner !== undefined) return owner;
	const reported = isReported(reading, own[0], verb);
	const subject = reported ? null : subjectOf(reading, own, from, verb);
	if (!reported && (subject !== null || verb === -1 || !dropsSubject(frame))) return subject;
	return findProtagonist(frame, { paragraph: quote.paragraph, token: from, gender: null, described: true }, before);
}

/** "disse que Lula …": where a verb needs no subject, whom its clause names is no subject of it. */
function isInClause(tokens: readonly Token[], verb: number, { from }: Speaker, proDrop: boolean): boolean {
	return proDrop && verb !== -1 && tokens.slice(verb, from).some(({ classes }) => (classes & wordClass.that) !== 0);
}

/** A sentence that goes on with what somebody said: "Dass er absage, sei „…“", "A su juicio, …". */
function isOpinion(tokens: readonly Token[], from: number): boolean {
	const [first, second, third] = tokens.slice(from, from + 3);
	if (/^(?:dass|daß)$/u.test(first?.text ?? '')) return true;
	return (
		[second, third].some((noun) => noun !== undefined && opinion.test(noun.text)) &&
		[first, second].some((word) => word !== undefined && (word.classes & wordClass.possessive) !== 0)
	);
}

const opinion = /^(?:juicio|opinión|avis|yeux|sens|giudizio|avviso|parere|opinião|ver|entender|meinung|ansicht)$/u;

function isBehindBy(tokens: readonly Token[], { from }: Pick<Speaker, 'from'>): boolean {
	return tokens.slice(Math.max(0, from - 2), from).some(({ classes }) => (classes & wordClass.by) !== 0);
}

/** What an impersonal verb quotes from: "In einem Brief an den Kreistag heißt es", "Dall’Ufficio scolastico fanno sapere". */
export function bodyOf(
	{ tokens, speakers }: FrameParagraph,
	from: number,
	to: number,
	verb: number,
): Speaker | undefined {
	const own = between({ speakers }, from, to);
	if (verb === -1 || !(isImpersonal(tokens, verb) || isFrom(tokens, from, verb, own))) return undefined;
	return own.find(({ kind }) => /^(?:writing|organisation|nominal)$/u.test(kind));
}

/** Whether a clause tells where several speak from: "Dalla questura fanno sapere", "Desde la embajada aseguran". */
function isFrom(tokens: readonly Token[], from: number, verb: number, own: readonly Speaker[]): boolean {
	if (!/^(?:dal|dall|dalla|dallo|dai|dagli|dalle|desde)$/u.test(tokens[from]?.text ?? '')) return false;
	const isPlural = tokens.slice(verb - 1, verb + 1).some(({ text }) => /[aeo]n(?:no)?$/u.test(text));
	return isPlural && !own.some((one) => one.from < verb && isPerson(one));
}

/** "heißt es", "si legge", "lê-se", "fait-on savoir". */
function isImpersonal(tokens: readonly Token[], verb: number): boolean {
	const around = [tokens[verb - 1]?.text ?? '', tokens[verb + 1]?.text ?? ''];
	return around.some((text) => /^(?:es|si|se|on)$/u.test(text)) || /-se$/u.test(tokens[verb]?.text ?? '');
}

/** The subject of a verb that leads in: before it, or behind it where the sentence opens with something else. */
function subjectOf({ frame, paragraph }: Reading, own: readonly Speaker[], from: number, verb: number): Speaker | null {
	const { tokens } = paragraph;
	const proDrop = dropsSubject(frame);
	const leading = leadingIn(
		tokens,
		own.filter(({ from: at }) => verb === -1 || at < verb),
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
	if (last?.kind === 'person' && last.to === quote.token - 1 && isOf) return last;
	const place = { paragraph: quote.paragraph, token: from, gender: null, back: 0 };
	return findProtagonist(frame, place, before) ?? undefined;
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

/** Whom a relative clause that leads into a quotation belongs to: "Bardella, qui avait souhaité que la France «…»". */
function relatedTo(frame: Frame, paragraph: FrameParagraph, from: number, to: number): Speaker | undefined {
	const { tokens } = paragraph;
	const comma = tokens.slice(from, to).findLastIndex(({ text }) => /^[,:]$/u.test(text)) + from;
	if (comma < from || tokens[comma]?.text === ':') return undefined;
	const named = between(paragraph, from, comma).at(-1);
	const isRelated = ((tokens[comma + 1]?.classes ?? 0) & wordClass.relative) !== 0;
	if (named === undefined || isGoverned(frame, tokens, named)) return undefined;
	return isRelated && named.to === comma && /^(?:person|name|nominal)$/u.test(named.kind) ? named : undefined;
}

/** German and Romance sentences that open with anything else than the subject have it behind the verb. */
function isInverted({ lexicon }: Frame, tokens: readonly Token[], from: number, verb: number): boolean {
	const first = tokens[from]?.classes ?? 0;
	const opened = wordClass.preposition | wordClass.clause | wordClass.adverb | wordClass.day;
	const isSay = ((tokens[verb]?.classes ?? 0) & wordClass.say) !== 0;
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

/** Of the subjects before a verb the first of the last clause: what a relative clause names is passed over. */
export function leadingIn(tokens: readonly Token[], own: readonly Speaker[]): Speaker | null {
	let found: Speaker | null = null;
	for (const speaker of own) {
		if (
			found === null ||
			isBeside(tokens, found, speaker) ||
			isSourceBefore(tokens, found) ||
			opensClause(tokens, found.to, speaker.from) ||
			isSubordinate(tokens, found, speaker)
		)
			found = speaker;
	}
	return found;
}

/** "Theo Reuters, Bộ Ngoại giao gọi …": whoever a comma parts from the clause only passes on. */
function isSourceBefore(tokens: readonly Token[], { from, to }: Speaker): boolean {
	return tokens[to]?.text === ',' && tokens[from - 1]?.first === true && isBehindBy(tokens, { from });
}

/** Whether a pronoun stands in a phrase that a comma ends before the subject: "Đứng cạnh ông, Thủ tướng Starmer nói". */
function isBeside(tokens: readonly Token[], { kind, to, entity }: Speaker, next: Speaker): boolean {
	// "Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn": of two roles the second has the name.
	const isRole = kind === 'nominal' && entity === null && next.kind === 'person';
	return (kind === 'pronoun' || isRole) && tokens[to]?.text === ',' && next.from === to + 1;
}

/** Whether one stands in a clause that a comma ends before the other: "Khi một độc giả hỏi …, ông Hiệp trả lời". */
function isSubordinate(tokens: readonly Token[], { from, to }: Speaker, next: Speaker): boolean {
	const opened = tokens.slice(Math.max(0, from - 2), from).some(({ classes }) => (classes & wordClass.clause) !== 0);
	return (
		opened &&
		tokens[next.from - 1]?.text === ',' &&
		tokens.slice(to, next.from).some(({ classes }) => (classes & (reportingVerb | wordClass.have | wordClass.be)) !== 0)
	);
}

/** Whether a new main clause begins between two mentions: ", mientras que", ", aber". */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
	const way = tokens.slice(from, to);
	const related = way.findIndex(({ classes }) => (classes & wordClass.relative) !== 0);
	if (related !== -1 && ((way[related - 1]?.classes ?? 0) & wordClass.clause) === 0) return false;
	return way.some(
		({ text, classes }, at) =>
			(classes & (wordClass.clause | wordClass.and)) !== 0 &&
			(text.length > 3 || way.slice(0, at).some((one) => one.text === ',')),
	);
}

function lastVerb(tokens: readonly Token[], from: number, to: number): number {
	for (let at = to - 1; at >= from; at--) if (((tokens[at]?.classes ?? 0) & reportingVerb) !== 0) return at;
	return -1;
}
