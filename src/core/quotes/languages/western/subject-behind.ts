import type { Frame, Speaker } from '../../article-frame.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { benchesIn } from '../shared/benches.ts';
import { otherSpeaker, takesTurn } from '../shared/other-speaker.ts';
import { askerAbove } from './answering-turn.ts';
import { bodyBefore, isSaidByIt } from './body-before.ts';
import { bodyOf } from './body-of.ts';
import { dropsSubject } from './drops-subject.ts';
import { answererOf } from './interview-turn.ts';
import { between, maySpeak, type Reading } from './may-speak.ts';
import { isOfSeveral, severalAbove } from './several-speak.ts';
import { spokenOfAt, whoIsSpokenOf } from './spoken-of.ts';

/** How far behind a quotation its verb stands, in tokens: ", a de son côté averti". */
const verbReach = 7;

/** How far behind that verb its subject stands: "sagte am Montagabend in Berlin der Minister". */
const subjectReach = 8;

/** The subject of the verb behind a quotation; who is spoken of where the language lets that verb have none. */
export function subjectBehind(reading: Reading, end: number): Speaker | null {
	const { frame, paragraph, quote } = reading;
	const { tokens } = paragraph;
	if (isSaidByIt(frame, quote)) return bodyBefore(frame, { ...quote, gender: null });
	const answering = replier(reading, end);
	if (answering !== null) return answering;
	const verb = verbBehind(tokens, quote.token + 1, end);
	const isKnown = (tokens[verb]?.classes ?? 0) !== 0;
	const named = isKnown ? null : behindNoun(reading, end);
	if (named !== null) return named;
	const opening = tokens.slice(quote.token + 1, end).find(({ kind }) => kind === 'word');
	if (verb === -1 || isOf(opening, wordClass.and) || meanwhile.test(opening?.text ?? '')) return null;
	const subject =
		bodyOf(paragraph, quote.token + 1, end, verb) ??
		subjectOf(reading, verb, end) ??
		benchesIn(paragraph, { from: quote.token + 1, to: end }, frame.lexicon);
	return subject ?? withoutSubject(reading, verb);
}

/** What opens a clause of somebody else's: "«…», mientras que Dorado censuró". */
const meanwhile = /^(?:mientras|mentre|enquanto|tandis|während)$/u;

/** Who is meant by a verb that has no subject: several by its form, else who is spoken of. */
function withoutSubject(reading: Reading, verb: number): Speaker | null {
	const { frame, paragraph, quote } = reading;
	const { tokens } = paragraph;
	if (isOfSeveral(frame, tokens, verb)) return severalAbove(frame, quote);
	const gender = genderOfWhoever(tokens, verb + 1);
	if (gender === null) return dropsSubject(frame) ? spokenOf(reading) : null;
	const spoken = spokenOf(reading);
	return spoken !== null && agrees(spoken, gender)
		? spoken
		: whoIsSpokenOf(frame, { paragraph: quote.paragraph, token: quote.token, gender }, reading.before);
}

const reply = /^(?:replica|risposta|respuesta|réplica|resposta|réponse|antwort|erwiderung|replik|reazione|reacción)$/u;

/** "«…», la replica", "«…», è stata la risposta del cameriere": whose answer it is, else the other one than who spoke. */
function replier(reading: Reading, end: number): Speaker | null {
	const { frame, paragraph, quote, before } = reading;
	const near = paragraph.tokens.slice(quote.token + 1, Math.min(end, quote.token + nounReach));
	const noun = near.findIndex(({ text }) => reply.test(text));
	if (noun === -1 || !isOf(near[noun - 1], wordClass.determiner | wordClass.possessive)) return null;
	if (near.slice(0, noun).some((token) => isOf(token, reportingVerb))) return null;
	const owner = behindNoun(reading, end);
	if (owner !== null || before?.speaker == null || near[noun + 1] !== undefined) return owner;
	return otherSpeaker(frame, quote, before.speaker, before);
}

/** The subject of a verb: before it, or behind it in its clause. */
function subjectOf(reading: Reading, verb: number, end: number): Speaker | undefined {
	const { frame, paragraph, quote } = reading;
	const own = between(paragraph, quote.token + 1, end).filter((speaker) => maySpeak(reading, speaker));
	const stop = clauseEnd(paragraph.tokens, verb + 1, Math.min(end, verb + 1 + subjectReach), frame);
	const [first, second] = own.filter((one) => one.from >= verb && one.from < stop && !isGesture(reading, verb, one));
	return own.find(({ from }) => from < verb) ?? (isObject(paragraph.tokens, first, second) ? second : first);
}

/** "estime celui qui commanda l’opération": who was named before, in other words. */
function genderOfWhoever(tokens: readonly Token[], at: number): 'he' | 'she' | null {
	const { text = '' } = tokens[at] ?? {};
	if (tokens[at + 1]?.text !== 'qui') return null;
	return text === 'celle' ? 'she' : text === 'celui' ? 'he' : null;
}

/** What people move when they speak. */
const gesture =
	/^(?:testa|spalle|braccia|man[io]|occhi|sguardo|voce|capo|sopracciglia|sorriso|dito|pugno|cabeza|hombros|brazos|manos?|ojos|mirada|voz|cejas|sonrisa|dedo|puño|tête|épaules|bras|mains?|yeux|regard|voix|sourcils|sourire|doigt|poing|cabeça|ombros|braços|mãos?|olhos|olhar|sobrancelhas|punho|ton|tono|tom)$/u;

/** "scuote la testa": a thing with its article behind a verb that no list has, where a verb needs no subject. */
function isGesture({ frame, paragraph }: Reading, verb: number, { kind, entity, to }: Speaker): boolean {
	const { tokens } = paragraph;
	if (!dropsSubject(frame) || (tokens[verb]?.classes ?? 0) !== 0 || kind !== 'nominal' || entity !== null) return false;
	return gesture.test(tokens[to - 1]?.text ?? '');
}

/** A noun behind the verb that no list has for people, with somebody behind it: "allarga le braccia la dirigente". */
function isObject(tokens: readonly Token[], first: Speaker | undefined, second: Speaker | undefined): boolean {
	if (second === undefined || first?.to !== second.from || first.kind !== 'nominal' || first.entity !== null)
		return false;
	return tokens
		.slice(first.from, first.to)
		.every(({ classes }) => (classes & (wordClass.title | wordClass.person)) === 0);
}

/** Who is spoken of where a verb has no subject. */
function spokenOf(reading: Reading): Speaker | null {
	const { frame, quote, before } = reading;
	if (takesTurn(frame, quote, before) && before?.speaker != null)
		return otherSpeaker(frame, quote, before.speaker, before);
	return answererOf(frame, quote, before) ?? askerAbove(frame, quote) ?? spokenOfAt(reading, quote.token);
}

/** How far behind a quotation the noun stands that says whose words it is, in tokens: ", è stata la risposta di". */
const nounReach = 7;

/** Whose words a noun behind the quotation says they are: "«…», il commento di Lucio Malan", "l'appello del sindaco". */
function behindNoun({ frame, paragraph, quote }: Reading, end: number): Speaker | null {
	const words = paragraph.tokens
		.slice(quote.token + 1, Math.min(end, quote.token + nounReach))
		.filter(({ kind, classes }) => kind === 'word' && (classes & (wordClass.be | wordClass.have)) === 0);
	const [article, noun, of] = words;
	if (
		article === undefined ||
		noun === undefined ||
		of === undefined ||
		frame.lexicon.grammar.speakers.sentences?.ownerBehind !== true
	)
		return null;
	const isOf = frame.lexicon.signs.get(of.text) === 'f' && (article.classes & wordClass.determiner) !== 0;
	if (!isOf || noun.capital) return null;
	const from = paragraph.tokens.indexOf(of, quote.token);
	return between(paragraph, from, from + 3).find(({ kind }) => /^(?:person|name|nominal)$/u.test(kind)) ?? null;
}

/** Objects that stand before a verb: "le fa eco il leader". */
const clitic = /^(?:l[aeio]|les|gli|me|te|se|nos|os|lhes?|lui|leur|si|ci|vi|mi|ti)$/u;

/** What stands before a verb: "s'est", "se", "ha". */
const light = wordClass.have | wordClass.be | wordClass.adverb | wordClass.he | wordClass.it;

/** The verb that follows a quotation: one that reports, else a word in small letters that opens the clause. */
function verbBehind(tokens: readonly Token[], from: number, end: number): number {
	const near = tokens.slice(from, Math.min(end, from + verbReach));
	const known = near.findIndex(({ classes }) => (classes & reportingVerb) !== 0);
	if (known !== -1) return from + known;
	const first = near.findIndex(({ kind }) => kind === 'word');
	const opening = near
		.slice(Math.max(0, first))
		.findIndex(({ classes, text }) => (classes & light) === 0 && !clitic.test(text));
	const word = near[Math.max(0, first) + opening];
	const isVerb = word !== undefined && word.classes === 0 && !word.capital && /^\p{Ll}/u.test(word.text);
	return isVerb ? from + near.indexOf(word) : -1;
}

/** Where the clause of a verb ends: at "and", "that", "who"; at a comma where a verb needs no subject. */
function clauseEnd(tokens: readonly Token[], from: number, end: number, frame: Frame): number {
	const joint = wordClass.and | wordClass.clause | wordClass.that;
	for (let at = from; at < end; at++) {
		const { text = '', classes = 0 } = tokens[at] ?? {};
		if ((classes & joint) !== 0 && (classes & wordClass.title) === 0) return at;
		if (text === ',' && dropsSubject(frame)) return at;
	}
	return end;
}
