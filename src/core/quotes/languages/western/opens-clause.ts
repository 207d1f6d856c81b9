import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** How far a sentence that opens with a description is looked along for a verb that reports or a quotation, in tokens. */
const clauseReach = 24;

/** How far behind it the verb may stand where nothing but its complement is between: "La chambre de métiers rappelle". */
const verbReach = 8;

/** A noun for what cannot speak is mostly one of an act or a thing. */
const thing =
	/(?:ung|heit|keit|tion|ción|zione|ção|tés?|dad|tà|dade|mento|ment|age|ura|ure|ncia|enza|ance|ismo|isme|frase|phrase|^hecho|^fait|^fatto|^facto|^fato|^caso|^cas|^tema|^dato|^dado|^detalle|^détail|^dettaglio|^gesto|^geste|^motivo|^motif|^appétit|^truco|^trucco)$/u;

/**
 * Whether an article and a noun that no list has open a sentence as those who speak do: "Un chofer le gritó: …",
 * "La chambre de métiers rappelle que …".
 *
 * @param at - The article.
 * @param noun - The noun behind it.
 */
export function opensClause(scan: Scan, at: number, noun: number): boolean {
	const { tokens } = scan;
	if (!isNoun(scan, tokens[noun])) return false;
	return (tokens[at]?.first === true || isBehindPlace(tokens, at)) && leadsIn(tokens, at, noun);
}

/** Most words between a noun and the verb that says what somebody does: "La molisana se ne". */
const verbGap = 3;

/** Whether an article and a noun that no list has open a sentence as somebody who moves or looks: "La molisana si affaccia". */
export function opensGesture(scan: Scan, at: number, noun: number): boolean {
	const { tokens, lexicon } = scan;
	if (tokens[at]?.first !== true || !(isNoun(scan, tokens[noun]) || isAge(tokens[noun]))) return false;
	const behind = tokens.slice(noun + 1, noun + 2 + verbGap);
	const verb = behind.findIndex(({ text }) => lexicon.listed('gesture').has(text));
	const way = behind.slice(0, verb);
	return verb !== -1 && way.every(({ kind, capital }) => kind === 'word' && !capital);
}

/** "Der 34-Jährige", "il 34enne": somebody by their age. */
function isAge(word: Token | undefined): boolean {
	return /^\d+(?:-jährige[rn]?|enne)$/u.test(word?.text ?? '');
}

/** A noun in small letters, in German with a capital, for what may speak. */
function isNoun({ lexicon, text }: Scan, word: Token | undefined): boolean {
	if (word?.kind !== 'word' || word.capital || (word.classes & ~wordClass.organisation) !== 0) return false;
	return (
		((word.classes & wordClass.organisation) !== 0 || !thing.test(word.text)) &&
		lexicon.listed('common').size > 0 === /^\p{Lu}/u.test(text.charAt(word.start))
	);
}

/** Whether a verb that reports is near and a quotation follows; of somebody new, whether a colon is near. */
function leadsIn(tokens: readonly Token[], at: number, noun: number): boolean {
	const clause = withoutAside(clauseFrom(tokens, noun + 1));
	const verb = clause.findIndex(({ classes }) => (classes & (reportingVerb | wordClass.have)) !== 0);
	const comma = clause.findIndex(({ text: mark }) => mark === ',');
	const isNear = verb !== -1 && verb < verbReach && (comma === -1 || verb < comma || comma === 0);
	if (isNear) return clause.some(({ kind, text: mark }) => kind === 'quote' || mark === ':');
	const colon = clause.slice(0, verbReach).findIndex(({ text: mark }) => mark === ':');
	if (colon === -1 || comma !== -1) return false;
	return someone.test(tokens[at]?.text ?? '') || isBareVerb(clause.slice(0, colon), clause[colon + 1]);
}

/** "Die Fans sangen: „…“": nothing but a verb that no list has between those who speak and what they say. */
function isBareVerb([verb, ...rest]: readonly Token[], next: Token | undefined): boolean {
	return verb?.classes === 0 && !verb.capital && rest.length === 0 && next?.kind === 'quote';
}

function clauseFrom(tokens: readonly Token[], from: number): readonly Token[] {
	const behind = tokens.slice(from, from + clauseReach);
	const end = behind.findIndex(({ text: mark }) => /^[.!?…;]$/u.test(mark));
	return end === -1 ? behind : behind.slice(0, end);
}

/** What opens what is put between commas: "who", "in a report", "a quiet man". */
const asideOpening = wordClass.relative | wordClass.preposition | wordClass.determiner;

/** A clause without what stands between commas: "Der Dezernent, der ungenannt bleiben will, spricht", "Le liquidateur, dans un rapport, soutient". */
function withoutAside(clause: readonly Token[]): readonly Token[] {
	const comma = clause.findIndex(({ text: mark }) => mark === ',');
	if (comma === -1 || comma > verbReach || !isOf(clause[comma + 1], asideOpening)) return clause;
	const end = clause.findIndex(({ text: mark }, at) => at > comma && mark === ',');
	return end === -1 ? clause : [...clause.slice(0, comma), ...clause.slice(end + 1)];
}

/** Articles of somebody who is new. */
const someone = /^(?:ein|eine|une?|una|uno|uma?)$/u;

/** "Sur le quai, un matelot": behind where or when it was, up to a comma. */
function isBehindPlace(tokens: readonly Token[], at: number): boolean {
	if (tokens[at - 1]?.text !== ',' || !someone.test(tokens[at]?.text ?? '')) return false;
	const lead = tokens.slice(Math.max(0, at - verbReach), at - 1);
	const first = lead.findLast((token) => token.first);
	return first !== undefined && (first.classes & wordClass.preposition) !== 0;
}
