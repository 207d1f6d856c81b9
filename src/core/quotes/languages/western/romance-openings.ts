import type { Candidate } from '../../mentions/mention.ts';
import type { Run } from '../../mentions/name-in-phrase.ts';
import { isBesideSubject, type Scan } from '../../mentions/scan-phrase.ts';
import { toCandidate, toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** Nouns of streets and ships, which a name behind them is of and which say nothing. */
const thing =
	/^(?:via|viale|piazza|rue|avenue|boulevard|calle|plaza|avenida|rua|praça|peschereccio|nave|petroliera|traghetto|veliero|motonave|buque|pesquero|ferri|ferry|petrolero|velero|navio|traineira|veleiro|petroleiro|navire|chalutier|paquebot|voilier|pétrolier|motopeschereccio|motovedetta|sottomarino|gommone|rimorchiatore|pattugliatore|catamarano|barcone|submarino|remolcador|patrullera|carguero|pesqueiro|cargueiro|rebocador|ferry-boat|sous-marin|remorqueur|patrouilleur|thonier|catamaran)$/u;

/** The same of houses, whose keepers may speak for them. */
const house = /^(?:hotel|hôtel|ristorante|restaurante|restaurant|teatro|théâtre|stadio|estadio|estádio|stade)$/u;

/** A street, a ship or a house that has a name: "via Cimatti"; null for a name that is no street's. */
export function streetAt(scan: Scan, at: number, run: Run): Candidate | null {
	const { tokens, text } = scan;
	const { from, to } = run;
	const body = bodyAt(scan, at, run);
	if (body !== null) return body;
	const nouns = [tokens[at - 1]?.text ?? '', tokens[from - 1]?.text ?? ''];
	const isThing = nouns.some((noun) => thing.test(noun));
	if (!isThing && !nouns.some((noun) => house.test(noun))) return null;
	const name = text.slice(tokens[at]?.start ?? 0, tokens[to - 1]?.end ?? 0);
	const owner = tokens[to]?.clitic === true;
	return toCandidate(scan, at, to, { kind: isThing ? 'it' : 'place', name, gender: null, person: null, owner });
}

/** A body by its name, or the place of one that is called by where it stands; null for neither. */
function bodyAt(scan: Scan, at: number, { from, to }: Run): Candidate | null {
	const { tokens, text } = scan;
	const kind = isSeat(scan, from, to) ? 'place' : isBody(scan, from, to) ? 'organisation' : null;
	if (kind === null) return null;
	const first = kind === 'place' ? from : from - 1;
	const name = text.slice(tokens[first]?.start ?? 0, tokens[to - 1]?.end ?? 0);
	return toCandidate(scan, at, to, { kind, name, gender: null, person: null, owner: false });
}

/** "le tribunal de Laval", "l'ospedale di Biella": one word behind a body that is called by where it stands. */
function isSeat({ tokens, lexicon }: Scan, from: number, to: number): boolean {
	const [noun, of] = tokens.slice(from - 2, from);
	return to - from === 1 && lexicon.signs.get(of?.text ?? '') === 'f' && seated.test(noun?.text ?? '');
}

const seated =
	/^(?:tribunal[ei]?|cour|corte|parquet|procura|mairie|préfecture|commissariat|gendarmerie|lycée|collège|université|hôpital|chu|prison|gare|aéroport|port|usine|municipio|questura|prefettura|caserma|ospedale|università|carcere|aeroporto|porto|stabilimento|ayuntamiento|audiencia|juzgado|comisaría|hospital|universidad|cárcel|aeropuerto|puerto|fábrica|prefeitura|câmara|universidade|cadeia|fábrica)$/u;

/** "l'association Fraternité": what a noun for a body stands before, and no role of somebody, is its name. */
function isBody({ tokens, lexicon }: Scan, from: number, to: number): boolean {
	const noun = tokens[from - 1];
	const isNoun =
		noun?.capital === false && isOf(noun, wordClass.organisation) && !isOf(noun, wordClass.title | wordClass.person);
	if (!isNoun || !lexicon.listed('named').has(noun.text)) return false;
	const earlier = tokens.slice(Math.max(0, from - roleReach), from - 1);
	return (
		!tokens.slice(from, to).some((word) => isOf(word, firstName)) &&
		!earlier.some((word) => isOf(word, wordClass.title))
	);
}

/** How far before such a noun a role may stand whose complement it is, in tokens: "le directeur de l'entreprise Morel". */
const roleReach = 4;

/** Participles and adverbs that a comma parts from the sentence they open: "Procurada, a mulher …". */
const participle = /(?:[ai]d[oa]s?|ée?s?|[ai]t[oa]|mente|ment|[aei]ndo)$/u;

/** Whether a capital at the start of a sentence may be a name. */
export function opensWithName({ tokens, surnames }: Scan, at: number): boolean {
	const next = tokens[at + 1];
	if (/^prime(?:i)?r[oa]$/u.test(tokens[at]?.text ?? '')) return false;
	if (abstract.test(tokens[at]?.text ?? '') && !surnames.has(tokens[at]?.text ?? '')) return false;
	return isBesideSubject(next) && !isVerbal(tokens[at]?.text ?? '', next);
}

/** Endings of nouns for what nobody is called: "Verità o leggenda". */
const abstract =
	/(?:.tà|zione|sione|ción|sión|ção|são|tion|sion|dad|dade|ismo|isme|mento|anza|enza|ance|ence|ncia|ezza)$/u;

/** "Preguntado por", "Encontrada, a mulher", "Empezó a": what a subject's verb never follows. */
function isVerbal(word: string, next: Token | undefined): boolean {
	if (next?.text === ',') return participle.test(word);
	return isOf(next, wordClass.preposition) && !isOf(next, reportingVerb) && (participle.test(word) || past.test(word));
}

/** Endings of verbs in the past that open a sentence without a subject. */
const past = /(?:[óò]|aron|ieron|aba|[^aeiou]ía|ava|[^d]ou|iu)$/u;

/** People without an article who open a sentence with an adjective or of what they are: "Fuentes diplomáticas", "Fonte do clube"; undefined for none. */
export function peopleAt(scan: Scan, at: number): Candidate | undefined {
	const [noun, adjective] = [scan.tokens[at], scan.tokens[at + 1]];
	if (noun?.first !== true || !noun.capital || (noun.classes & wordClass.person) === 0) return undefined;
	if ((noun.classes & (firstName | wordClass.title)) !== 0) return undefined;
	if (adjective?.kind !== 'word' || adjective.capital) return undefined;
	const isDescribed = adjective.classes === 0 && /[sie]$/u.test(adjective.text);
	return isDescribed || scan.lexicon.signs.get(adjective.text) === 'f' ? toNominal(scan, at, at + 1) : undefined;
}
