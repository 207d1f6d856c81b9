import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { firstName, functionWord, isOf, reportingVerb, speakerNoun, wordClass } from '../words/word-class.ts';
import { isParticle, joinsFirm, joinsName } from './name-particle.ts';
import type { PeopleIndex } from './people-index.ts';

/** One paragraph's tokens and what is known about the article around them. */
export type Scan = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly paragraph: number;
	readonly lexicon: Lexicon;
	readonly people: PeopleIndex;
	/** ISO date; for offices that changed hands. */
	readonly date: string | null;
	/** Words the article also prints in lower case: no names. */
	readonly lowerCase: ReadonlySet<string>;
	/** Names found so far, last words in lower case. */
	readonly surnames: ReadonlySet<string>;
	/** Full names that the article introduces, in languages that are read for them first. */
	readonly names: ReadonlySet<string>;
};

/** Longest noun phrase that is read, in tokens. */
const longestPhrase = 12;

/** The first word after articles and possessives. */
export function skipDeterminers(scan: Scan, at: number): number {
	let index = at;
	while (isOf(scan.tokens[index], wordClass.determiner | wordClass.possessive) && index < at + 3) index++;
	return index;
}

/** The end of the run of words that can stand in one noun phrase with each other; a known name of several is one. */
export function phraseEnd(scan: Scan, start: number): number {
	let end = start;
	while (end < start + longestPhrase && !isBroken(scan, start, end)) {
		const known = scan.people.findName(scan.tokens, end, scan.lexicon)?.length ?? 0;
		if (known < 2 && !continues(scan, start, end, known)) break;
		end += known || 1;
	}
	while (end > start && (scan.tokens[end - 1]?.clitic || isParticle(scan.tokens[end - 1]))) end--;
	return end;
}

/** Whether a word cannot go on with the phrase before it. */
function isBroken(scan: Scan, start: number, at: number): boolean {
	return at > start && scan.lexicon.grammar.mentions.breaksPhrase?.(scan, at) === true;
}

function continues(scan: Scan, start: number, at: number, known: number): boolean {
	const token = scan.tokens[at];
	if (token?.kind !== 'word') return at > start && joinsFirm(scan, at);
	if (token.clitic || isAddress(scan, at, token)) return true;
	const joins = joinsName(scan, at, token);
	if (joins !== null) return at > start && joins;
	if (token.capital && !token.first) return isNamePart(scan, at, token) || joinsOrganisation(scan, at);
	return known > 0 || continuesPlain(scan, start, at, token);
}

function isNamePart(scan: Scan, at: number, token: Token): boolean {
	if (scan.lexicon.grammar.mentions.isNamePart?.(scan, at) === true) return true;
	return !isPlainCapital(token) && !isMonth(scan, at, token);
}

/** "in December": a month, and no woman of that name. */
function isMonth(scan: Scan, at: number, { classes }: Token): boolean {
	const before = scan.tokens[at - 1]?.classes ?? 0;
	return (classes & wordClass.month) !== 0 && (before & wordClass.preposition) !== 0;
}

/** A word that nothing is known about yet: a capital that begins a sentence, or small letters. */
function continuesPlain(scan: Scan, start: number, at: number, token: Token): boolean {
	const { beginsAnew, continuesUncased } = scan.lexicon.grammar.mentions;
	if (isOf(token, speakerNoun)) return !isOf(token, functionWord) && beginsAnew?.(scan, start, at) !== true;
	if (token.capital) return isSentenceName(scan, at, token);
	if (continuesUncased !== undefined) return continuesUncased(scan, start, at);
	return (at > start && joinsOrganisation(scan, at)) || continuesLow(scan, start, at, token);
}

/** A form of address before a name, also where it is a pronoun by itself: Vietnamese "ông Trump". */
function isAddress(scan: Scan, at: number, { classes }: Token): boolean {
	return (classes & wordClass.honorific) !== 0 && scan.tokens[at + 1]?.capital === true;
}

/** Whether a plain word in small letters can stand here: before a noun for a speaker, not after one. */
function continuesLow(scan: Scan, start: number, at: number, token: Token): boolean {
	if (isOf(token, functionWord | reportingVerb)) return false;
	const { mayPrecedeNoun } = scan.lexicon.grammar.mentions;
	const before = scan.tokens[at - 1];
	const open = at === start && isOf(before, wordClass.determiner | wordClass.possessive);
	if (open) return true;
	if (at > start && before !== undefined && !before.capital && !before.clitic)
		return isOf(before, speakerNoun) ? continuesNoun(scan, at, token) : at - start < 5;
	return (at === start || mayPrecedeNoun?.(token.text, false) === true) && nounFollows(scan, at);
}

/** "le président russe Vladimir Putin", "law enforcement officials": a word between a role and a name, or two nouns. */
function continuesNoun(scan: Scan, at: number, { text }: Token): boolean {
	const { mayPrecedeNoun } = scan.lexicon.grammar.mentions;
	if (scan.tokens[at + 1]?.capital === true) return mayPrecedeNoun?.(text, false) !== false;
	return mayPrecedeNoun?.(text, true) === true && nounFollows(scan, at);
}

/** Whether a noun for a speaker follows within two words. */
function nounFollows(scan: Scan, at: number): boolean {
	const next = scan.tokens[at + 1];
	if (next === undefined || next.kind !== 'word') return false;
	if (isOf(next, speakerNoun)) return true;
	if (isOf(next, functionWord | reportingVerb)) return false;
	return isOf(scan.tokens[at + 2], speakerNoun);
}

const namePart = firstName | speakerNoun | wordClass.organisation;

/** A function word or a day, printed with a capital in a title or by chance. */
export function isPlainCapital(token: Token): boolean {
	if (token.text.length === 1 && token.end - token.start > 1) return false;
	return isOf(token, functionWord | reportingVerb | wordClass.day) && !isOf(token, namePart);
}

/** "of" and "and" between the words of an organisation or office: "Department of Health and Human Services". */
export function joinsOrganisation(scan: Scan, at: number): boolean {
	const token = scan.tokens[at];
	const before = scan.tokens[at - 1];
	const after = scan.tokens[at + 1];
	if (before === undefined || after?.capital !== true) return false;
	if (token?.text === 'and') return !isOf(after, firstName) && joinsOrganisation(scan, at - 2);
	if (token?.text !== 'of' && token?.text !== 'for') return false;
	const office = wordClass.organisation | wordClass.title;
	return before.capital && isOf(before, office) && !isBehindGiven(scan.tokens, at - 1);
}

/** "Larry King", "Peter T. King": whether a first name or an initial stands right before a word that may be a title. */
export function isBehindGiven(tokens: readonly Token[], at: number): boolean {
	return isOf(tokens[at - 1], firstName) || tokens[at - 1]?.text.length === 1;
}

/** English words that begin sentences far more often than names: "Speaking", "Specifically". */
const sentenceAdverb = /(?:ing|ly|ed)$/u;

/** What follows a subject: a verb that reports or helps, "not", "and", "of". */
const besideName =
	reportingVerb |
	wordClass.have |
	wordClass.be |
	wordClass.adverb |
	wordClass.and |
	wordClass.preposition |
	wordClass.by;

/** Whether a capital at the start of a sentence begins a name and no common word. */
function isSentenceName(scan: Scan, at: number, token: Token): boolean {
	if (isOf(token, functionWord | reportingVerb) && !isOf(token, firstName)) return false;
	if (isKnownName(scan, token)) return true;
	const { opensWithName, opensLikeVerb } = scan.lexicon.grammar.mentions;
	if (sentenceAdverb.test(token.text)) return opensLikeVerb?.(scan.tokens, at) === true;
	const next = scan.tokens[at + 1];
	if (next?.capital === true) return true;
	if (opensWithName !== undefined) return opensWithName(scan, at);
	return isBesideSubject(next);
}

/** Whether what follows a word may stand behind a subject. */
export function isBesideSubject(next: Token | undefined): boolean {
	return next !== undefined && (next.kind !== 'word' || isOf(next, besideName));
}

/** A first name, a form of address, or what the article prints with a capital elsewhere too. */
function isKnownName({ surnames, lexicon }: Scan, { text, classes }: Token): boolean {
	if ((classes & (firstName | wordClass.honorific)) !== 0 || surnames.has(text)) return true;
	const { declension } = lexicon.grammar.mentions;
	return declension !== undefined && surnames.has(`${declension.stemOf(text)}*`);
}

/** The last token of a range that is wanted; -1 for none. */
export function lastIndex(scan: Scan, from: number, to: number, wanted: (token: Token) => boolean): number {
	for (let at = to - 1; at >= from; at--) {
		const token = scan.tokens[at];
		if (token !== undefined && wanted(token)) return at;
	}
	return -1;
}
