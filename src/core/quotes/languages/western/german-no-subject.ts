import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isTold } from './german-mood.ts';

/** Nouns for what is done or felt speak in no sentence: "Die Entscheidung begründete Falk Ohlsen", but "die Verwaltung". */
const deed =
	/(?:(?<!regier|leit|führ|verwalt|stift|einig|vertret|abteil|zeit|verteidig|siedl|gattung)ung|(?<!mehr|minder)heit|keit|nis)$/u;

/** Whether a noun is for such. */
export function isDeed(noun: Token | undefined): boolean {
	return deed.test(noun?.text ?? '');
}

/** "Konrad Velten vom Vermögensverwalter Lumeo betont": a house that a noun behind "vom" calls by its name. */
function isOfHouse({ kind, entity, from, to }: Speaker, tokens: readonly Token[]): boolean {
	const [of, noun] = tokens.slice(from - 2, from);
	if (kind !== 'name' || entity?.human === true || to - from > 2 || noun?.kind !== 'word' || noun.capital) return false;
	return /^(?:vom|beim)$/u.test(of?.text ?? '') && !isOf(noun, wordClass.honorific);
}

/** "Wie Macron sprach sich Merz für Gespräche aus": whom a sentence opens with as another than its subject; "Wie Macron sagte, …" gives him. */
function isCompared(before: Token, { kind, from, to }: Speaker, tokens: readonly Token[]): boolean {
	// "Als Coach muss Ohm bangen": what somebody is besides.
	if (before.first && before.text === 'als' && kind === 'nominal' && !isOf(tokens[from], wordClass.determiner))
		return true;
	const isVerb = isOf(tokens[to], reportingVerb | wordClass.have | wordClass.be);
	return before.first && before.text === 'wie' && isVerb && tokens[to + 1]?.text !== ',';
}

/** Longest clause that is looked at, in tokens. */
const longestClause = 24;

/**
 * Whether a mention stands in what somebody else tells, as German mood shows: "Novak habe nicht geantwortet", "Sie denke
 * an morgen, Novak an gestern"; unless that is that they spoke: "Novak habe «…» gesagt".
 */
function isToldOf({ kind, from, to }: Speaker, tokens: readonly Token[]): boolean {
	if (kind === 'pronoun' || isOf(tokens[to], reportingVerb)) return false;
	const before = tokens.slice(Math.max(0, from - longestClause), from);
	const clause = before.slice(before.findLastIndex(isStop) + 1);
	const verb = clause.findLastIndex(isTold);
	if (verb !== -1) return !clause.slice(verb).some(isReport) && !isSaidBehind(tokens, from);
	const own = tokens.slice(to, to + complementReach).findIndex(isTold);
	const way = tokens.slice(to, to + Math.max(0, own));
	return own !== -1 && way.every(isOfPhrase) && !isSaidBehind(tokens, to + own + 1);
}

/** How far behind a mention its verb stands at most, in tokens: "Die Regierung in Riga habe". */
const complementReach = 5;

/** What stands in a phrase behind a noun, and no verb: "in Riga", "des Landes". */
function isOfPhrase({ kind, classes, capital }: Token): boolean {
	return (
		kind === 'word' && (capital || (classes & (wordClass.preposition | wordClass.determiner | wordClass.place)) !== 0)
	);
}

function isStop({ kind, text }: Token): boolean {
	return kind === 'quote' || /^[.:;!?]$/u.test(text);
}

function isReport(token: Token): boolean {
	return isOf(token, reportingVerb);
}

/** Whether the clause goes on with a verb that reports and a quotation, or a colon before one. */
function isSaidBehind(tokens: readonly Token[], from: number): boolean {
	const ahead = tokens.slice(from, from + longestClause);
	const end = ahead.findIndex(({ text }) => /^[.,:;!?]$/u.test(text));
	const clause = ahead.slice(0, end === -1 ? undefined : end);
	return clause.some(isReport) && (ahead[end]?.text === ':' || clause.some(({ kind }) => kind === 'quote'));
}

/** "Grundsätzlich sagte er", "Den Plan nannte er": what stands before a verb that has "he" for its subject, or "she" that is no object. */
export function isBeforeHe(tokens: readonly Token[], { from, to }: Pick<Speaker, 'from' | 'to'>): boolean {
	const verb = reportingVerb | wordClass.have | wordClass.be;
	if (tokens[from]?.first !== true || !isOf(tokens[to], verb)) return false;
	return tokens[to + 1]?.text === 'er' || (tokens[to + 1]?.text === 'sie' && ofThing.test(tokens[to]?.text ?? ''));
}

/** Verbs whose object is what is said, never somebody. */
const ofThing = /^(?:sag|erklär|mein|beton|stell|füg|schr[ei]|berichte|erzähl|äußer|bekräftig|räum|kündig|ergänz)/u;

/** Articles of cases that no subject has. */
const noNominative = /^(?:des|dem|den|eine[mns]|diese[mn]|(?:sein|ihr|unser)e[mns])$/u;

/** Whether a mention stands beside the subject by what is before or behind it. */
export function isBesideSubject(before: Token, mention: Speaker, tokens: readonly Token[]): boolean {
	return (
		isOfHouse(mention, tokens) ||
		isCompared(before, mention, tokens) ||
		isToldOf(mention, tokens) ||
		(mention.kind === 'nominal' && noNominative.test(tokens[mention.from]?.text ?? '')) ||
		isBeforeHe(tokens, mention)
	);
}

/** Whether a word alone is nobody for it, where no list has it for a name: "Weiter sagte er"; letters of a party before a slash, half of a compound. */
export function isAdverbBeforeHe({ text, tokens }: Scan, { from, to, kind, person }: Candidate): boolean {
	// "Der Städte- und Gemeindebund"
	if (/^-\s/u.test(text.slice(tokens[to - 1]?.end ?? text.length))) return true;
	// "CDU/CSU-Kandidat"
	if (tokens[to]?.text === '/' && tokens[to + 1]?.text.includes('-') === true)
		return kind !== 'nominal' && to - from === 1;
	const isLone = kind === 'name' && person === null && to - from === 1 && !isOf(tokens[from], firstName);
	return isLone && isBeforeHe(tokens, { from, to });
}

/** What stands before whom a quotation is about or for: "Kritik an Novak: «…»", "Ruml über Novak: «…»". */
const aimed = /^(?:an|gegen|gegenüber|über|zu|zum|zur|vor)$/u;

/** Whether somebody right before the colon of a quotation is whom its words are for. */
export function isOnlyObject({ paragraphs }: Frame, { paragraph, token }: FrameQuote, speaker: Speaker): boolean {
	const { tokens = [] } = paragraphs[paragraph] ?? {};
	if (speaker.paragraph !== paragraph || speaker.to !== token - 1 || tokens[token - 1]?.text !== ':') return false;
	return aimed.test(tokens[speaker.from - 1]?.text ?? '') || aimed.test(tokens[speaker.from]?.text ?? '');
}

/** How far before "und" the body stands whose name it goes on: "Ministerium für Ländlichen Raum und Verbraucherschutz". */
const bodyReach = 5;

/** "Ministerium für Umwelt und Energie": the second of what a body is for is nobody. */
export function isSecondOf({ tokens }: Scan, { from, kind, person }: Candidate): boolean {
	if (kind !== 'name' || person !== null || tokens[from - 1]?.text !== 'und') return false;
	const before = tokens.slice(Math.max(0, from - bodyReach), from - 1);
	const way = before.findLastIndex(({ text }) => text === 'für');
	return way > 0 && isBody(before[way - 1]) && before.slice(way).every(isWord);
}

/** A body, in the genitive too: "des Ministeriums". */
function isBody(noun: Token | undefined): boolean {
	return isOf(noun, wordClass.organisation | wordClass.writing) || /(?:ministerium|amt)e?s$/u.test(noun?.text ?? '');
}

function isWord({ kind }: Token): boolean {
	return kind === 'word';
}
