import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';
import { beginsOffice } from '../shared/begins-office.ts';

/** How far behind a noun that opens a sentence its verb may stand, how far behind that a quotation, and how far before a verb one, in tokens. */
const verbReach = 6;
const quoteReach = 24;
const quoteBefore = 6;

/** A noun that no list has at the start of a sentence, its complement and a verb that reports behind it: "Syndyk masy upadłości twierdzi"; undefined for none. */
export function nounThatOpens(scan: Scan, at: number): Candidate | undefined {
	const { tokens, surnames } = scan;
	const noun = tokens[at];
	if (noun?.first !== true || !noun.capital || noun.classes !== 0 || surnames.has(noun.text)) return undefined;
	// "Amerykański prezydent powiedział": before a noun for a speaker stands an adjective.
	if (notNominative.test(noun.text) || isOf(tokens[at + 1], speakerNoun) || beginsOffice(scan, noun)) return undefined;
	const ahead = tokens.slice(at + 1, at + 1 + verbReach);
	const verb = ahead.findIndex(isReport);
	// Right before its verb it may be a surname.
	if (verb < 1 || !ahead.slice(0, verb).every(isComplement)) return undefined;
	const leads = tokens.slice(at, at + quoteReach).some(({ kind, text }) => kind === 'quote' || text === ':');
	return leads ? toNominal(scan, at, at + 1) : undefined;
}

function isReport({ classes }: Token): boolean {
	return (classes & reportingVerb) !== 0;
}

/** A noun or adjective in small letters, or the preposition before one. */
function isComplement({ kind, capital, classes }: Token): boolean {
	return kind === 'word' && !capital && (classes & functionWord & ~wordClass.preposition) === 0;
}

/** Where a noun with its complement that no list has ends behind the verb of a quotation: "„…” – mówi nam bratanek zmarłego"; -1 for none. */
export function unlistedSubjectEnd({ tokens }: Scan, at: number): number {
	const noun = tokens[at];
	if (noun?.kind !== 'word' || noun.capital || noun.classes !== 0) return -1;
	if (notNominative.test(noun.text)) return -1;
	if (!isOfSomething(tokens[at + 1])) return -1;
	let verb = at - 1;
	while (verb > at - 3 && isOf(tokens[verb], between) && !isSay(tokens[verb])) verb--;
	if (!isSay(tokens[verb])) return -1;
	const before = tokens.slice(Math.max(0, verb - quoteBefore), verb);
	const stop = before.findLastIndex(({ text }) => /^[.:;]$/u.test(text));
	return before.slice(stop + 1).some(({ kind }) => kind === 'quote') ? at + 1 : -1;
}

/** Whether what it is of or where it is from follows: alone a noun may be of who was named before. */
function isOfSomething(next: Token | undefined): boolean {
	if (next?.kind !== 'word') return false;
	if (/^ze?$/u.test(next.text)) return true;
	return !next.capital && next.classes === 0 && /(?:[aiyu]|ego|ej|ów|ych|ich)$/u.test(next.text);
}

/** "się", "nam": what stands between a verb and its subject. */
const between = wordClass.adverb | wordClass.i | wordClass.he | wordClass.she | wordClass.they;

function isSay(token: Token | undefined): boolean {
	return isOf(token, wordClass.say);
}

/** Endings of adverbs, participles and other cases. */
const notNominative = /^\d|(?:[oąęu]|ąc|nie|wie|zie|ej|em|ami|ach|om|ego|emu|ów|im|ym)$/u;
